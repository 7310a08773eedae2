import { elementName, isIncome } from '../names/element-name.ts';
import { gateFails } from '../names/gate-name.ts';
import { percent } from '../names/percent.ts';
import { toItsError } from '../names/to-its-error.ts';
import { tellMaterialReason } from '../materials/tell-materials.ts';
import { tellValueReason } from './tell-value-reason.ts';
import { casesOf, casesTold as of, type PresentationInput } from '../names/presentation-input.ts';
import type { Reason } from '../../engine/advise/explain/reason.ts';

/** A share that reads 100 % when rounded. */
const allOfIt = 0.995;

/** One reason in one sentence. */
export function tellReason(reason: Reason, presentation: PresentationInput): string {
  const { words, names, amounts, format } = presentation;
  switch (reason.code) {
    case 'cheaper-per-year':
    case 'dearer-per-year':
      return words(reason.code === 'cheaper-per-year' ? 'results.reason.cheaper' : 'results.reason.dearer', {
        option: names.name(reason.option),
        than: names.inside(reason.than),
        amount: amounts.perYear(reason.amount),
        cases: casesOf(reason.share),
        of,
      });
    case 'element-differs':
      return words(differenceKey(reason), {
        element: elementName(reason.element, presentation),
        amount: amounts.perYear(reason.amountPerYear),
        than: names.inside(reason.than),
      });
    case 'shorter-wait':
      return words('results.reason.shorterWait', { weeks: format.weeks(reason.weeks), than: names.inside(reason.than) });
    case 'longer-wait':
      return words('results.reason.longerWait', { weeks: format.weeks(reason.weeks), than: names.inside(reason.than) });
    case 'fewer-stops':
      return words('results.reason.fewerStops', { weeks: format.weeks(reason.weeksPerYear), than: names.inside(reason.than) });
    case 'more-stops':
      return words('results.reason.moreStops', { weeks: format.weeks(reason.weeksPerYear), than: names.inside(reason.than) });
    case 'far-content':
      if (reason.share >= allOfIt) return words('results.reason.farContentAll');
      return words('results.reason.farContent', { share: percent(reason.share, presentation) });
    case 'critical-materials':
    case 'safer-materials':
    case 'riskier-materials':
      return tellMaterialReason(reason, presentation);
    case 'stock-covers':
      return words('results.reason.stockCovers', { option: names.inside(reason.option), weeks: format.weeks(reason.weeksPerYear) });
    case 'needs-cash':
    case 'deep-shortfall':
    case 'shortfall-over-limit':
    case 'slow-start':
      return tellStart(reason, presentation);
    case 'gate-fails':
      return gateFails(reason, presentation);
    case 'worse-in-bad-years':
      return tellBadYears(reason, presentation);
    case 'rests-on-defaults':
    case 'rests-on-assumptions':
    case 'extras-decide':
    case 'few-answers':
    case 'formula-price':
      return tellBasisReason(reason, presentation);
    case 'criterion-ahead':
    case 'criterion-behind':
    case 'lower-value':
    case 'rival-better':
    case 'value-rests-on-assumptions':
      return tellValueReason(reason, presentation);
    case 'rival-near':
      return words('results.reason.rivalNear', { option: names.inside(reason.option), cases: casesOf(reason.share), of });
  }
}

/** In no more digits than are known. */
function tellBadYears(
  { amount, error, than }: Extract<Reason, { readonly code: 'worse-in-bad-years' }>,
  { words, amounts, names }: PresentationInput,
): string {
  return words('results.reason.worseInBadYears', { amount: amounts.perYear(toItsError(amount, error)), than: names.inside(than) });
}

type BasisReason = Extract<
  Reason,
  { readonly code: 'rests-on-defaults' | 'rests-on-assumptions' | 'extras-decide' | 'few-answers' | 'formula-price' }
>;

/** What the answer rests on, and so how firm it can be. */
function tellBasisReason(reason: BasisReason, presentation: PresentationInput): string {
  const { words } = presentation;
  switch (reason.code) {
    case 'rests-on-defaults':
      return words('results.reason.restsOnDefaults', { share: percent(reason.share, presentation) });
    case 'rests-on-assumptions':
      return words('results.reason.restsOnAssumptions', { share: percent(reason.share, presentation) });
    case 'extras-decide':
      return words('results.reason.extrasDecide', { cases: casesOf(reason.share), of });
    case 'few-answers':
      return words('results.reason.fewAnswers');
    case 'formula-price':
      return words('results.reason.formulaPrice');
  }
}

function differenceKey({ element, amountPerYear }: Extract<Reason, { readonly code: 'element-differs' }>) {
  if (isIncome(element)) return amountPerYear > 0 ? 'results.reason.earnsLess' : 'results.reason.earnsMore';
  return amountPerYear > 0 ? 'results.reason.elementMore' : 'results.reason.elementLess';
}

type StartReason = Extract<Reason, { readonly code: 'needs-cash' | 'deep-shortfall' | 'shortfall-over-limit' | 'slow-start' }>;

/** What getting going takes: money at the start, how deep it falls behind, months. */
function tellStart(reason: StartReason, presentation: PresentationInput): string {
  const { words, amounts, format } = presentation;
  switch (reason.code) {
    case 'needs-cash':
      return words('results.reason.needsCash', { amount: amounts.once(reason.amount) });
    case 'deep-shortfall':
      return words('results.reason.deepShortfall', { amount: amounts.once(reason.amount) });
    case 'shortfall-over-limit':
      return words('results.reason.shortfallOverLimit', {
        amount: amounts.once(reason.amount),
        share: percent(reason.share, presentation),
      });
    case 'slow-start':
      return words('results.reason.slowStart', { months: format.months(Math.round(reason.months)) });
  }
}
