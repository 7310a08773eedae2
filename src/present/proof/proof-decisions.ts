import type { Format } from '../../i18n/format.ts';
import type { NamespaceWords } from '../../i18n/words.ts';
import { publishedDecisions, type PublishedDecisionId } from '../../reference/published-decisions.ts';
import { foundAnswers } from '../../reference/published-decisions/found-answers.ts';
import type { Fact, FoundAnswer, PublishedDecision, Report } from '../../reference/published-decisions/published-decision.ts';

type DecisionWords = NamespaceWords<'decisions'>;

/** How what Keerpunt says stands to what the firm did. */
export type Relation = 'agrees' | 'close' | 'differs';

export interface ShownDecision {
  readonly id: PublishedDecisionId;
  readonly title: string;
  readonly firm: string;
  readonly reported: string;
  readonly happened: string;
  readonly says: string;
  readonly relation: Relation;
  readonly verdict: string;
  readonly teaches: string;
  /** How many answers the dossier holds, and where they come from if not from a report. */
  readonly entered: string;
  readonly reports: readonly { readonly name: string; readonly site: string }[];
}

interface DecisionInput {
  readonly words: DecisionWords;
  readonly format: Format;
}

/** Keerpunt chooses only where its word is firmer than too close to tell. */
export function relationOf({ word, leader }: FoundAnswer, { went }: Pick<PublishedDecision, 'went'>): Relation {
  if (word === 'close') return 'close';
  return leader === went ? 'agrees' : 'differs';
}

/** Every published decision: what was reported beside what Keerpunt says. */
export function presentDecisions(input: DecisionInput): { readonly count: string; readonly decisions: readonly ShownDecision[] } {
  const decisions = publishedDecisions.map(({ id }) => presentDecision(id, input));
  const number = (relation: Relation) => input.format.number(decisions.filter((one) => one.relation === relation).length);
  return {
    count: input.words('count', {
      total: input.format.number(decisions.length),
      close: number('close'),
      agrees: number('agrees'),
      differs: number('differs'),
    }),
    decisions,
  };
}

function presentDecision(id: PublishedDecisionId, { words, format }: DecisionInput): ShownDecision {
  const decision: PublishedDecision = decisionOf(id);
  const found: FoundAnswer = foundAnswers[id];
  const relation = relationOf(found, decision);
  const { word, cappedBy, leader, rival, share } = found;
  const says = words(`says.${word}`, { leader: words(`way.${leader}`), rival: words(`way.${rival}`), share: format.share(share) });
  return {
    id,
    title: words(`case.${id}.title`),
    firm: `${decision.firm}, ${decision.year}`,
    reported: words(`case.${id}.reported`),
    happened: words(`case.${id}.happened`),
    says: cappedBy === undefined ? says : `${says} ${words(`cap.${cappedBy}`)}`,
    relation,
    verdict: words(`relation.${relation}`),
    teaches: words(`case.${id}.teaches`),
    entered: enteredOf(decision, words),
    reports: decision.reports.map((report) => ({ name: nameOf(report, words), site: report.site })),
  };
}

function decisionOf(id: PublishedDecisionId): PublishedDecision {
  const found = publishedDecisions.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`decision: ${id} does not exist`);
  return found;
}

function enteredOf({ known, plans }: PublishedDecision, words: DecisionWords): string {
  const facts = [known, ...plans.map((plan) => plan.known)].flatMap((one): readonly Fact[] => Object.values(one));
  const remembered = facts.filter(({ told }) => told === 'general-knowledge').length;
  const chosen = facts.filter(({ told }) => told === 'project').length;
  return [
    words('entered', { count: facts.length }),
    ...(remembered > 0 ? [words('remembered', { count: remembered })] : []),
    ...(chosen > 0 ? [words('chosen', { count: chosen })] : []),
  ].join(' ');
}

const nameOf = ({ publisher, year, yearInferred }: Report, words: DecisionWords) =>
  words(yearInferred === true ? 'inferred' : 'dated', { publisher, year: String(year) });
