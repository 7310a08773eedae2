import type { ComparedCriterion, OtherMethods } from '../engine/decide/other-methods.ts';
import type { Format } from '../i18n/format.ts';
import type { ProofWords } from './proof-page.ts';
import type { OptionNames } from './telling.ts';

type Found = Extract<OtherMethods, { readonly ok: true }>;

interface MethodsInput {
  readonly methods: Found;
  readonly names: OptionNames;
  readonly words: ProofWords;
  readonly format: Format;
}

export interface MethodsPart {
  /** What is seen, in sentences. */
  readonly findings: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What was looked at and what was left out. */
  readonly notes: readonly string[];
}

/** The places that other methods give, beside those of money. */
export function presentMethods(input: MethodsInput): MethodsPart {
  const { methods, names, words, format } = input;
  const { leaveOneOut } = methods;
  const column = (name: 'option' | 'money' | 'equal' | 'topsis' | 'promethee') => words(`methods.head.${name}`);
  return {
    findings: [agreement(input), ...sensitivity(input)],
    head: [
      column('option'),
      column('money'),
      column('equal'),
      column('topsis'),
      column('promethee'),
      ...(leaveOneOut.length > 0 ? [words('methods.head.leaveOneOut')] : []),
    ],
    rows: methods.options.map((option, i) => [
      names.name(option),
      ...[methods.money, methods.equalWeights, methods.topsis, methods.promethee].map((places) => format.number(places[i] ?? NaN)),
      ...(leaveOneOut.length > 0
        ? [
            range(
              leaveOneOut.map(({ places }) => places[i] ?? NaN),
              input,
            ),
          ]
        : []),
    ]),
    notes: [
      words('methods.weights'),
      words('methods.criteria', { list: listOf(methods.criteria, input) }),
      ...(methods.equalForAll.length > 0 ? [words('methods.left', { list: listOf(methods.equalForAll, input) })] : []),
      ...(methods.excluded.length > 0 ? [words('methods.excluded', { list: format.list(methods.excluded.map(names.inside)) })] : []),
    ],
  };
}

function range(places: readonly number[], { words, format }: MethodsInput): string {
  const [best, worst] = [Math.min(...places), Math.max(...places)];
  if (best === worst) return format.number(best);
  return words('methods.places', { best: format.number(best), worst: format.number(worst) });
}

function listOf(criteria: readonly ComparedCriterion[], { words, format }: MethodsInput): string {
  return format.list(criteria.map((criterion) => words(`methods.column.${criterion}`)));
}

/** Whether all methods put the same option first. */
function agreement(input: MethodsInput): string {
  const { methods, names, words, format } = input;
  const firsts = [methods.money, methods.equalWeights, methods.topsis, methods.promethee].flatMap((places) => firstOf(places, methods));
  const [first, ...others] = [...new Set(firsts)];
  if (first !== undefined && others.length === 0) return words('methods.agree', { option: names.inside(first) });
  return words('methods.differ', { options: format.list([...new Set(firsts)].map(names.inside)) });
}

/** Without which criterion another option would come first at equal weights. */
function sensitivity({ methods, names, words, format }: MethodsInput): readonly string[] {
  if (methods.leaveOneOut.length === 0) return [];
  const usual = firstOf(methods.equalWeights, methods).join();
  const changed = methods.leaveOneOut.filter(({ places }) => firstOf(places, methods).join() !== usual);
  if (changed.length === 0) return [words('methods.steady')];
  return changed.map(({ without, places }) =>
    words('methods.sensitive', {
      criterion: words(`methods.column.${without}`),
      option: format.list(firstOf(places, methods).map(names.inside)),
    }),
  );
}

function firstOf(places: readonly number[], { options }: Found): readonly string[] {
  return options.filter((_, i) => places[i] === 1);
}
