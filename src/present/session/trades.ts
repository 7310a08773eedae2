import { criteria, type CriterionId } from '../../content/criteria.ts';
import type { TradeAnswer } from '../../content/session.ts';
import type { Draft } from '../../dossier/draft/draft.ts';
import type { HeldSession } from '../../dossier/draft/session-schema.ts';
import type { Ranked } from '../../engine/advise/compare/rank.ts';
import { tellTradeOffs } from '../answer/tell-trade-offs.ts';
import type { HourInput } from './hour-input.ts';

/** More money for more of something else, as a question. */
export interface Trade {
  readonly criterion: CriterionId;
  readonly option: string;
  /** What is asked, for the whole range of the criterion, EUR a year. */
  readonly price: number;
  readonly question: string;
}

type TradeAnswers = NonNullable<HeldSession['trades']>[number];
type Person = { readonly id: string; readonly name: string };
type KeptWeighing = NonNullable<Draft['weighings']>[number];

/** The same trade-offs as are asked where people weigh, between staying, the cheapest and the options that are looked at. */
export function trades(input: HourInput, rivals: readonly string[]): readonly Trade[] {
  const { ranking, reference } = input.assessment;
  const cheapest = ranking.find(({ status }) => status !== 'excluded');
  const among = ranking.filter((ranked) => ranked === cheapest || ranked.option === reference || rivals.includes(ranked.option));
  return tellTradeOffs(input, among).flatMap(({ criterion, better, extra, gain, said }): readonly Trade[] => {
    const known = criteria.find(({ id }) => id === criterion);
    if (known === undefined) return [];
    return [{ criterion: known.id, option: better, price: extra / gain, question: input.own('matters.question', { said }) }];
  });
}

/** What people said of it: where they agree which option fits, where not who says what. */
export function tellTrade(
  trade: Trade,
  told: TradeAnswers | undefined,
  { people, ...input }: HourInput & { readonly people: readonly Person[] },
): string {
  const { own, names, format, assessment } = input;
  const [first = assessment.ranking[0]] = assessment.ranking.filter(({ status }: Ranked) => status !== 'excluded');
  const saying = (...what: readonly TradeAnswer[]) =>
    people.filter(({ id }) => what.some((answer) => told?.answers[id] === answer)).map(({ name }) => name);
  const [yes, no] = [saying('yes', 'double'), saying('no', 'half')];
  const between = { option: names.inside(trade.option), first: names.inside(first?.option ?? assessment.leader) };
  if (yes.length > 0 && no.length > 0) return own('matters.disagree', { yes: format.list(yes), no: format.list(no) });
  if (yes.length === people.length && yes.length > 0) return own('matters.agreeYes', between);
  return no.length === people.length && no.length > 0 ? own('matters.agreeNo', between) : own('matters.open');
}

/** The middle of what an answer leaves open, as a share of the amount that was asked. */
const paidAtMost = { no: 0.25, half: 0.75, yes: 1.5, double: 2.5, unsure: undefined } as const satisfies Readonly<
  Record<TradeAnswer, number | undefined>
>;

interface Said {
  readonly found: readonly Trade[];
  readonly told: HeldSession['trades'];
  readonly people: readonly Person[];
  /** Nobody is named: what is said is said by the owner. */
  readonly isOwner: boolean;
}

/** What each who answered would pay, as a weighing by trade-offs; in place of an earlier one of the same person. */
export function weighingsOf({ found, told = [], people, isOwner }: Said, kept: readonly KeptWeighing[]): readonly KeptWeighing[] {
  return people.flatMap(({ id, name }): readonly KeptWeighing[] => {
    const prices = found.flatMap(({ criterion, option, price }) => {
      const answer = told.find((one) => one.criterion === criterion && one.option === option)?.answers[id];
      const share = answer && paidAtMost[answer];
      return share === undefined ? [] : [[criterion, share * price] as const];
    });
    if (prices.length === 0) return [];
    const before = isOwner ? kept[0] : kept.find((one) => one.name === name);
    return [{ id: before?.id ?? id, name: isOwner ? (before?.name ?? '') : name, how: 'trades', trades: Object.fromEntries(prices) }];
  });
}

/** All weighings once these count too. */
export function withWeighings(kept: readonly KeptWeighing[], added: readonly KeptWeighing[]): readonly KeptWeighing[] {
  const given = (id: string) => added.find((one) => one.id === id);
  return [...kept.map((one) => given(one.id) ?? one), ...added.filter(({ id }) => kept.every((one) => one.id !== id))];
}

/** Everybody who made a prediction says what it is worth; where nobody did, the owner. */
export function peopleOf(
  { predictions = [] }: Pick<HeldSession, 'predictions'>,
  own: HourInput['own'],
): { readonly people: readonly Person[]; readonly isOwner: boolean } {
  const named = predictions.filter(({ name }) => name.trim() !== '');
  if (named.length === 0) return { people: [{ id: 'owner', name: own('matters.owner') }], isOwner: true };
  return { people: named.map(({ id, name }) => ({ id, name })), isOwner: false };
}
