import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/dossier/draft/answer.ts';
import type { Draft } from '../../src/dossier/draft/draft.ts';
import { calculateFile } from '../../src/command/calculate-file.ts';
import { toInputs } from '../../src/dossier/to-inputs.ts';
import { writeDraftFile } from '../../src/storage/draft-file.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../support/draft-of.ts';
import { figures as figuresOf, meanOf, runOf } from '../support/table-figures.ts';

interface Turn {
  readonly estimate: string;
  readonly now: number;
  readonly at: number;
  readonly question: 'first' | 'beats-stay';
}

interface Told {
  readonly leader: string;
  readonly tipping: readonly Turn[];
}

const size = { futures: 128, histories: 16 };

async function answerTo(draft: Draft): Promise<Told> {
  const content = new Blob([writeDraftFile(draft).text]);
  const answer = await calculateFile({ name: 'dossier.keerpunt.json', content }, { ...size, locale: 'en-GB' });
  if (!answer.ok) throw new Error(answer.reason);
  return JSON.parse(answer.text);
}

/** Little is told, so that much is worked out from what is typed: weight, flying, the follow-up of a purchase of that size. */
const open = draftOf({ 'origin.country': said('VN'), 'purchase.amount': said(553_088), 'purchase.basis': said('free-on-board') }, [
  planOf('nearshore'),
  planOf('reshore-automated'),
  planOf('stockpile'),
]);
const withPieces = draftOf(
  { 'origin.country': said('TW'), product: said('compressors-engines'), 'purchase.amount': said(315_260), 'purchase.pieces': said(789) },
  [planOf('nearshore', { price: said(430) }, 'CZ'), planOf('reshore-automated', { price: said(370) })],
);

function typed(draft: Draft, { estimate }: Turn, value: number): Draft | undefined {
  const exact = (number: number): Answer => ({ value: number, sure: 'exact' });
  const { answers } = draft;
  const [amount, pieces] = ['purchase.amount', 'purchase.pieces'].map((id) =>
    Number(Object.entries(answers).find(([field]) => field === id)?.[1].value),
  );
  if (amount === undefined || pieces === undefined) return undefined;
  if (estimate === 'today:volume')
    return { ...draft, answers: { ...answers, 'purchase.amount': exact((amount * value) / pieces), 'purchase.pieces': exact(value) } };
  if (estimate === 'today:price')
    return Number.isNaN(pieces) ? undefined : { ...draft, answers: { ...answers, 'purchase.amount': exact(value * pieces) } };
  const [kind, first, field] = estimate.split(':');
  if (kind === 'field') return { ...draft, answers: { ...answers, [String(first)]: exact(value) } };
  if (kind !== 'plan') return undefined;
  return {
    ...draft,
    plans: draft.plans.map((plan) => (plan.id === first ? { ...plan, answers: { ...plan.answers, [String(field)]: exact(value) } } : plan)),
  };
}

/** How much dearer the best of the leader's way is than the best of the others, or the leader than staying, in as many cases. */
function lagIn(draft: Draft, { question }: Turn, leader: string): number {
  const inputs = toInputs(dossierOf(draft), figures);
  const table = runOf(inputs, size.futures, size.histories);
  const directionOf = (option: string) => inputs.options.find(({ id }) => id === option)?.direction;
  const cost = (of: (option: string) => boolean) =>
    Math.min(...table.options.filter(of).map((option) => meanOf(figuresOf(table, option, 'pvCost'))));
  return question === 'first'
    ? cost((option) => directionOf(option) === directionOf(leader)) - cost((option) => directionOf(option) !== directionOf(leader))
    : cost((option) => option === leader) - cost((option) => option === 'stay');
}

describe('a turning point that is told', () => {
  it.each([
    ['of an amount whose pieces are open', open],
    ['of a price and a volume', withPieces],
  ])(
    'holds when its value is typed as exact, %s: a little short of it as today, a little past it the other',
    async (_, draft) => {
      const told = await answerTo(draft);
      const typable = told.tipping.filter((turn) => typed(draft, turn, turn.at) !== undefined);
      expect(typable.length).toBeGreaterThan(0);
      for (const turn of typable) {
        const beside = (part: number) => typed(draft, turn, turn.now + (turn.at - turn.now) * part);
        const [short, past] = [beside(0.9), beside(1.1)];
        if (short === undefined || past === undefined) continue;
        expect(lagIn(short, turn, told.leader), `${turn.estimate} short of ${String(turn.at)}`).toBeLessThanOrEqual(0);
        expect(lagIn(past, turn, told.leader), `${turn.estimate} past ${String(turn.at)}`).toBeGreaterThan(0);
      }
    },
    60_000,
  );
});
