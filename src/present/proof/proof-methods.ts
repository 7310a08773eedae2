import type { OtherMethod, OtherMethods } from '../../engine/advise/other-methods.ts';
import type { Places } from '../../engine/advise/score-places.ts';
import { criterionName } from '../names/criterion-words.ts';
import type { ProofWords } from './proof-page.ts';
import { percent } from '../names/percent.ts';
import type { PresentationInput } from '../names/presentation-input.ts';

type Found = Extract<OtherMethods, { readonly ok: true }>;

interface MethodsInput {
  readonly methods: Found;
  readonly presentation: PresentationInput;
  readonly words: ProofWords;
}

export interface MethodsPart {
  /** Whether the other methods agree with the advice, and if not which one and why that may be. */
  readonly findings: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What was looked at, at which weights, and what was left out. */
  readonly notes: readonly string[];
}

const mostNamed = 2;

/** The places that other methods give, beside those of the advice. */
export function presentMethods(input: MethodsInput): MethodsPart {
  const { methods, presentation, words } = input;
  const { leaveOneOut, adviceBy } = methods;
  const columns = [methods.advice, ...methods.methods.map(({ places }) => places)];
  return {
    findings: [
      agreement(input),
      ...methods.methods.filter(({ agrees }) => !agrees).map((method) => dissent(method, input)),
      steadiness(input),
    ],
    head: [
      words('methods.head.option'),
      words(`methods.head.advice.${adviceBy}`),
      ...methods.methods.map(({ method }) => words(`methods.head.${method}`)),
      ...(leaveOneOut.length > 0 ? [words('methods.head.leaveOneOut')] : []),
    ],
    rows: methods.options.map((option, at) => [
      presentation.names.name(option),
      ...columns.map((places) => place(places, at, input)),
      ...(leaveOneOut.length > 0 ? [range(at, input)] : []),
    ]),
    notes: notesOf(input),
  };
}

function place(places: Places, at: number, { presentation }: MethodsInput): string {
  return presentation.format.number(places[at] ?? Number.NaN);
}

function range(at: number, { methods, presentation, words }: MethodsInput): string {
  const places = methods.leaveOneOut.map((left) => left.places[at] ?? Number.NaN);
  const [best, worst] = [Math.min(...places), Math.max(...places)].map((value) => presentation.format.number(value));
  return best === worst ? (best ?? '') : words('methods.places', { best: best ?? '', worst: worst ?? '' });
}

function agreement({ methods: { adviceBy, advised, methods }, presentation, words }: MethodsInput): string {
  const option = presentation.names.inside(advised);
  const agreeing = methods.filter(({ agrees }) => agrees).length;
  if (agreeing === methods.length) return words(`methods.agree.${adviceBy}`, { option });
  return words(`methods.differ.${adviceBy}`, { option, agreeing, all: String(methods.length) });
}

/** What a method puts first instead, where that is better, and what in the method may do it. */
function dissent({ method, first, ahead }: OtherMethod, { methods: { adviceBy }, presentation, words }: MethodsInput): string {
  const options = presentation.format.list(first.map(presentation.names.inside));
  if (method === 'money') return words('methods.dissent.money', { options });
  const list = presentation.format.list(ahead.slice(0, mostNamed).map((id) => criterionName(id, presentation)));
  const said = words(`methods.dissent.${method}`, { options, list });
  return adviceBy === 'value' ? `${said} ${words(`methods.why.${method}`)}` : said;
}

/** Without which criterion another option would come first by the value of the scores. */
function steadiness({ methods, presentation, words }: MethodsInput): string {
  const { leaveOneOut, options, adviceBy } = methods;
  if (leaveOneOut.length === 0) return words('methods.one');
  const usual = firstOf(adviceBy === 'value' ? methods.advice : (methods.methods.find(({ method }) => method === 'equal')?.places ?? []));
  const changed = leaveOneOut.filter(({ places }) => firstOf(places) !== usual);
  if (changed.length === 0) return words(`methods.steady.${adviceBy}`);
  const list = presentation.format.list(changed.map(({ without }) => criterionName(without, presentation)));
  return words(`methods.sensitive.${adviceBy}`, { list, count: changed.length });

  function firstOf(places: Places): string {
    return options.filter((_, at) => places[at] === 1).join();
  }
}

function notesOf({ methods, presentation, words }: MethodsInput): readonly string[] {
  const { adviceBy, criteria, equalForAll, excluded } = methods;
  const { assessment, table, amounts, format, names } = presentation;
  const named = criteria.map(({ id, weight }) =>
    adviceBy === 'value' ? `${criterionName(id, presentation)} (${percent(weight, presentation)})` : criterionName(id, presentation),
  );
  const ranges = assessment.criteriaTable?.criteria.flatMap((criterion) => criterion.ranges) ?? [];
  const cost = ranges.find(({ of }) => of === 'pvCost');
  return [
    words(`methods.scores.${adviceBy}`, { list: format.list(named) }),
    ...(cost === undefined ? [] : [words('methods.price', { amount: amounts.perYear((cost.worst - cost.best) / table.annuity) })]),
    ...(ranges.some(({ of }) => of === 'judged') ? [words('methods.unjudged')] : []),
    ...(equalForAll.length > 0
      ? [words('methods.left', { list: format.list(equalForAll.map((id) => criterionName(id, presentation))) })]
      : []),
    ...(excluded.length > 0 ? [words('methods.excluded', { list: format.list(excluded.map(names.inside)) })] : []),
  ];
}
