import type { Format } from '../../i18n/format.ts';
import type { NamespaceWords } from '../../i18n/words.ts';
import type { CheckedExample } from './proof-check.ts';
import { proofGroups } from './proof-examples.ts';
import { differenceOf, isWithin, type ExampleId, type GroupId, type ProofFigure } from './proof-figure.ts';

export type ProofWords = NamespaceWords<'proof'>;

export interface ShownFigure {
  readonly label: string;
  readonly published: string;
  readonly found: string;
  readonly difference: string;
  readonly verdict: string;
  readonly within: boolean;
}

export interface ShownExample {
  readonly id: ExampleId;
  readonly title: string;
  readonly tests: string;
  readonly within: boolean;
  readonly verdict: string;
  readonly figures: readonly ShownFigure[];
  readonly margin: string | undefined;
  readonly sources: readonly string[];
  readonly standings: readonly string[];
}

export interface ProofPage {
  /** How many examples are within their tolerance, with a sign. */
  readonly total: string;
  readonly allWithin: boolean;
  readonly figures: string;
  readonly groups: readonly {
    readonly id: GroupId;
    readonly title: string;
    readonly lead: string;
    readonly total: string;
    readonly examples: readonly ShownExample[];
  }[];
}

interface ProofPageInput {
  readonly checked: readonly CheckedExample[];
  readonly words: ProofWords;
  readonly format: Format;
}

const mostShown = 6;
const mostMargin = 12;
const largeFigure = 100;

/** The published cases as they are shown: what was published beside what was found, group by group. */
export function presentProof(input: ProofPageInput): ProofPage {
  const { checked, words, format } = input;
  const number = (count: number) => format.number(count);
  const withinOf = (some: readonly { readonly within: boolean }[]) => number(some.filter(({ within }) => within).length);
  const figures = checked.flatMap((example) => example.figures.map((figure) => ({ within: isWithin(figure) })));
  const allWithin = checked.every(({ within }) => within);
  return {
    total: `${allWithin ? '✓' : '✗'} ${words('total', { within: withinOf(checked), total: number(checked.length) })}`,
    allWithin,
    figures: words('totalFigures', { within: withinOf(figures), total: number(figures.length) }),
    groups: proofGroups.flatMap((id) => {
      const examples = checked.filter(({ example }) => example.group === id);
      if (examples.length === 0) return [];
      const total = words('groupTotal', { within: withinOf(examples), total: number(examples.length) });
      const shown = examples.map((example) => presentExample(example, input));
      return [{ id, title: words(`group.${id}`), lead: words(`groupLead.${id}`), total, examples: shown }];
    }),
  };
}

function presentExample({ example, figures, within }: CheckedExample, { words, format }: ProofPageInput): ShownExample {
  const { id, cases } = example;
  const ok = figures.filter(isWithin).length;
  return {
    id,
    title: words(`example.${id}.title`),
    tests: words(`example.${id}.tests`),
    within,
    verdict:
      figures.length === 0
        ? words('failed')
        : figures.length === 1
          ? words(within ? 'within' : 'outside')
          : `${within ? '✓' : '✗'} ${words('ofFigures', { within: format.number(ok), total: format.number(figures.length) })}`,
    figures: figures.map((figure) => presentFigure(figure, words, format)),
    margin: marginOf(figures, words, format),
    sources: [...new Set(cases.map(({ source }) => source))],
    standings: [...new Set(cases.map(({ standing }) => words(`standing.${standing}`)))],
  };
}

function presentFigure(figure: ProofFigure, words: ProofWords, format: Format): ShownFigure {
  const within = isWithin(figure);
  const digits = { least: decimalsOf(figure), most: decimalsOf(figure) };
  const written = (value: number | undefined) => (value === undefined ? words('none') : format.number(value, digits));
  return {
    label: labelOf(figure, words, format),
    published: written(figure.published),
    found: written(figure.found),
    difference: writtenDifference(figure, words, format),
    verdict: words(within ? 'yes' : 'no'),
    within,
  };
}

function labelOf({ label }: ProofFigure, words: ProofWords, format: Format): string {
  switch (label.kind) {
    case 'one':
      return words(`figure.${label.name}`);
    case 'at':
      return words(`figureAt.${label.name}`, { at: format.number(label.at) });
    case 'of':
      return words(`figureOf.${label.name}`, { at: format.number(label.at), of: format.number(label.of) });
  }
}

/** As many decimals as were published, or as the tolerance asks where both figures differ; large whole figures have none. */
function decimalsOf({ published = 0, found, tolerance }: ProofFigure): number {
  const printed = Math.min(mostShown, String(published).split('.')[1]?.length ?? 0);
  if (found === published || (printed === 0 && Math.abs(published) >= largeFigure)) return printed;
  const asked = tolerance > 0 ? Math.ceil(-Math.log10(tolerance) - 1e-9) : 0;
  return Math.min(mostShown, Math.max(printed, asked));
}

function writtenDifference(figure: ProofFigure, words: ProofWords, format: Format): string {
  const difference = differenceOf(figure);
  if (difference === undefined) return isWithin(figure) ? words('same') : '–';
  if (difference === 0) return format.number(0);
  const most = decimalsOf(figure) + 2;
  const least = 10 ** -most;
  return difference < least ? `<\u00a0${format.number(least, { most })}` : format.number(difference, { most });
}

function marginOf(figures: readonly ProofFigure[], words: ProofWords, format: Format): string | undefined {
  const tolerances = figures.filter(({ published }) => published !== undefined).map(({ tolerance }) => tolerance);
  if (tolerances.length === 0) return undefined;
  const [least, most] = [Math.min(...tolerances), Math.max(...tolerances)].map((value) => format.number(value, { most: mostMargin }));
  if (least === undefined || most === undefined || least === most) return words('margin', { tolerance: least ?? '' });
  return words('margins', { least, most });
}
