import type { Weighed } from '../../engine/advise/weigh/weighed.ts';
import { criterionGain, criterionName, criterionRange } from '../names/criterion-words.ts';
import { percent } from '../names/percent.ts';
import type { TableRows } from '../../scene/scene.ts';
import { capSentences, isBeyondReach } from './tell-answer.ts';
import { casesOf, casesTold as of, type PresentationInput } from '../names/presentation-input.ts';

const criteriaTold = 2;
/** An amount below this share of a euro a year is none. */
const noAmount = 0.5;

/** The answer under the weights that were given; undefined while nobody weighs, or where no option can be taken at all. */
export function tellWeighed(presentation: PresentationInput): string | undefined {
  const { assessment, words, names } = presentation;
  const { weighed, standing, provisional } = assessment;
  if (weighed === undefined || standing !== 'answer') return undefined;
  const { certainty, leader } = weighed;
  if (provisional) return words('weighed.sentence.provisional', { leader: names.inside(leader) });
  if (certainty.rival === undefined) return words('weighed.sentence.only', { leader: names.inside(leader) });
  if (isBeyondReach(weighed)) return words('weighed.sentence.onlyPossible', { leader: names.inside(leader) });
  return words(`weighed.sentence.${certainty.word}`, {
    leader: names.inside(leader),
    rival: names.inside(certainty.rival),
    cases: casesOf(certainty.share),
    of,
  });
}

/** What money alone says beside it, and the price of following the weights. */
export function moneyComparedSentence(presentation: PresentationInput): string | undefined {
  const { assessment, words, names, amounts, format } = presentation;
  const { weighed, leader, standing } = assessment;
  if (weighed === undefined || standing !== 'answer') return undefined;
  const money = names.inside(leader);
  const { perYear, for: gains } = weighed.accepted;
  if (weighed.agreement === 'same') return words('weighed.money.same');
  if (weighed.agreement === 'variant') return words('weighed.money.variant', { money });
  if (perYear < noAmount || gains.length === 0) return words('weighed.money.differsPlain', { money });
  const list = format.list(gains.slice(0, criteriaTold).map((id) => criterionGain(id, presentation)));
  return words('weighed.money.differs', { money, amount: amounts.perYear(perYear), list });
}

/** Why the word is softer than the cases alone would have it. */
export function tellWeighedCap(presentation: PresentationInput): string | undefined {
  const { weighed } = presentation.assessment;
  return weighed === undefined ? undefined : capSentences(weighed.certainty, 'weighed.capped', presentation)[0];
}

/** What people's weights have in common; undefined while one person weighs. */
export function tellPeople({ assessment, words }: PresentationInput): string | undefined {
  const { weighed } = assessment;
  return weighed === undefined || weighed.people.length < 2 ? undefined : words(`weighed.people.${weighed.divided}`);
}

/** The price that the weights imply, in one sentence: of the criterion on which they would pay most among the options of this dossier. */
export function tellPrice(presentation: PresentationInput): string | undefined {
  return priceSentence('most', presentation);
}

/** The same, as a question to the person whose weights they are. */
export function askPrice(presentation: PresentationInput): string | undefined {
  return priceSentence('asked', presentation);
}

function priceSentence(sentence: 'most' | 'asked', presentation: PresentationInput): string | undefined {
  const { assessment, words, amounts } = presentation;
  const { weighed, criteriaTable } = assessment;
  if (weighed === undefined || criteriaTable === undefined) return undefined;
  const beside = weighed.criteria.filter(({ id, weight }) => !isCost(id, presentation) && weight > 0);
  if (beside.length === 0) return undefined;
  const priced = beside.flatMap(({ id, price }) => (price === undefined ? [] : [{ id, amount: price * apart(id, presentation) }]));
  const [most] = priced.toSorted((a, b) => b.amount - a.amount);
  if (most === undefined) return words('weighed.price.none');
  return words(`weighed.price.${sentence}`, { amount: amounts.perYear(most.amount), criterion: criterionGain(most.id, presentation) });
}

/** Weight and price of every criterion, the heaviest first; with its range where that is not on the screen already. */
export function priceRows(presentation: PresentationInput, withRange: boolean): TableRows | undefined {
  const { assessment, words, amounts } = presentation;
  const { weighed, criteriaTable } = assessment;
  if (weighed === undefined || criteriaTable === undefined) return undefined;
  const head = (column: 'criterion' | 'range' | 'weight' | 'price' | 'apart') => words(`weighed.price.head.${column}`);
  const priceOf = ({ id, price }: Weighed['criteria'][number]) => {
    if (isCost(id, presentation)) return words('weighed.price.itself');
    return price === undefined ? words('weighed.table.nothing') : amounts.perYear(price);
  };
  return {
    head: [head('criterion'), ...(withRange ? [head('range')] : []), head('weight'), head('price'), head('apart')],
    rows: weighed.criteria
      .toSorted((a, b) => b.weight - a.weight)
      .map((criterion) => {
        const ranged = criteriaTable.criteria.find(({ id }) => id === criterion.id);
        return [
          criterionName(criterion.id, presentation),
          ...(withRange ? [ranged === undefined ? '' : criterionRange(ranged, presentation)] : []),
          percent(criterion.weight, presentation),
          priceOf(criterion),
          isCost(criterion.id, presentation) || criterion.price === undefined
            ? words('weighed.table.nothing')
            : amounts.perYear(criterion.price * apart(criterion.id, presentation)),
        ];
      }),
    numeric: withRange ? [2, 3, 4] : [1, 2, 3],
  };
}

/** How far the best and the worst option of this dossier lie apart on a criterion, as a share of its range. */
function apart(id: string, { assessment: { criteriaTable } }: PresentationInput): number {
  const at = criteriaTable?.criteria.findIndex((criterion) => criterion.id === id) ?? -1;
  const scores = criteriaTable?.options.flatMap((option) => option.scores[at] ?? []) ?? [];
  return scores.length === 0 ? 0 : Math.max(...scores) - Math.min(...scores);
}

function isCost(id: string, { assessment }: PresentationInput): boolean {
  return (
    assessment.criteriaTable?.criteria.find((criterion) => criterion.id === id)?.ranges.some(({ of: column }) => column === 'pvCost') ===
    true
  );
}
