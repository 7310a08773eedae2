import type { ElementId, OptionId } from '../../engine/model/inputs.ts';
import { elementName } from '../names/element-name.ts';
import { estimatePapers, knownBehind, type EstimatePapers } from '../names/estimate-papers.ts';
import { amountAsked, elementsOf, ledgerGroups } from './ledger-amounts.ts';
import { tellFormula, type FormulaText } from './ledger-formula.ts';
import type { LedgerAsk, LedgerPart, LedgerInput } from './ledger-input.ts';
import { roundToSum } from '../names/round-to-sum.ts';
import { percent } from '../names/percent.ts';

/** One amount of the ledger, taken apart. */
export interface AccountText {
  readonly title: string;
  readonly sentences: readonly string[];
  /** What it is the sum of; each can be asked about in turn. None for one element. */
  readonly lines: readonly { readonly label: string; readonly amount: string; readonly ask: LedgerAsk }[];
  readonly total: string;
  readonly formulas: readonly FormulaText[];
  readonly figures: readonly EstimatePapers[];
}

/** Sentence, parts or formula, figures and sources of one amount. */
export function tellAccount(ask: LedgerAsk, presentation: LedgerInput): AccountText {
  const { ledger, names, amounts } = presentation;
  const part = partName(ask.part, presentation);
  const chains = ask.against === true ? [ask.option, presentation.inputs.frame.reference] : [ask.option];
  const { part: of } = ask;
  return {
    title: ledger(ask.against === true ? 'titleAgainst' : 'title', { part, option: names.inside(ask.option) }),
    sentences: sentencesOf(ask, presentation),
    lines: of.kind === 'element' ? [] : linesOf(ask, presentation),
    total: amounts.plain(amountAsked(presentation, ask)),
    formulas: of.kind === 'element' ? chains.flatMap((option) => tellFormula(option, of.element, presentation)) : [],
    figures: of.kind === 'element' ? figuresOf(chains, of.element, presentation) : [],
  };
}

export function partName(part: LedgerPart, presentation: LedgerInput): string {
  if (part.kind === 'element') return elementName(part.element, presentation);
  return presentation.words(`results.group.${part.kind === 'total' ? 'total' : part.group}`);
}

function sentencesOf(ask: LedgerAsk, presentation: LedgerInput): readonly string[] {
  const { ledger, amounts, format, table, names } = presentation;
  const euros = amountAsked(presentation, ask);
  const told = { years: format.years(table.horizonYears), cases: format.number(table.futures), amount: amounts.plain(euros) };
  if (ask.against === true) {
    const { option, part } = ask;
    const of = (id: OptionId) => amounts.plain(amountAsked(presentation, { option: id, part }));
    return [
      ledger('against', { option: names.name(option), own: of(option), stay: of(presentation.inputs.frame.reference) }),
      ledger(euros > 0 ? 'dearer' : 'cheaper', { amount: amounts.plain(Math.abs(euros)), years: told.years, cases: told.cases }),
    ];
  }
  if (ask.year !== undefined) return [ledger('inYear', { ...told, year: String(ask.year) })];
  const total = amountAsked(presentation, { option: ask.option, part: { kind: 'total' } });
  const isPart = ask.part.kind !== 'total' && total > 0 && euros > 0;
  return [
    ledger(table.futures === 1 ? 'meanRough' : 'mean', told),
    ...(isPart ? [ledger('shareOfAll', { share: percent(euros / total, presentation) })] : []),
    ...(euros < 0 ? [ledger('income')] : []),
  ];
}

/** Shown amounts add up to the shown total: whole euros, or cents per € 100. */
function linesOf(ask: LedgerAsk, presentation: LedgerInput): AccountText['lines'] {
  const parts: readonly LedgerPart[] =
    ask.part.kind === 'total'
      ? ledgerGroups.map((group) => ({ kind: 'group', group }) as const)
      : elementsOf(presentation, ask.part).map((element) => ({ kind: 'element', element }) as const);
  const asks = parts.map((part) => ({ ...ask, part })).filter((one) => amountAsked(presentation, one) !== 0);
  const euros = asks.map((one) => amountAsked(presentation, one));
  const shown = roundToSum(euros, presentation.dossier.scale === 'per-100' ? 0.01 : 1);
  return asks.map((one, at) => ({ label: partName(one.part, presentation), amount: presentation.amounts.plain(shown[at] ?? 0), ask: one }));
}

function figuresOf(options: readonly OptionId[], element: ElementId, presentation: LedgerInput): readonly EstimatePapers[] {
  const papers = knownBehind(presentation.dossier);
  const ids = new Set(options.flatMap((option) => presentation.account(option, element)?.estimates ?? []));
  return presentation.inputs.estimates
    .filter(({ id }) => ids.has(id))
    .map((estimate) => estimatePapers(estimate, papers.get(estimate.id), presentation));
}
