import { criterionName } from '../names/criterion-words.ts';
import { percent } from '../names/percent.ts';
import { casesOf, casesTold as of, type PresentationInput } from '../names/presentation-input.ts';
import type { ReasonInValue } from '../../engine/advise/explain/reason.ts';

/** One reason under given weights, in one sentence; scores out of a hundred. */
export function tellValueReason(reason: ReasonInValue, presentation: PresentationInput): string {
  const { words, names, format } = presentation;
  const outOfHundred = (score: number, most = 0) => format.number(score * 100, { most });
  switch (reason.code) {
    case 'criterion-ahead':
    case 'criterion-behind':
      return words('weighed.reason.criterion', {
        criterion: criterionName(reason.criterion, presentation),
        score: outOfHundred(reason.score),
        other: outOfHundred(reason.other),
        than: names.inside(reason.than),
        weight: percent(reason.weight, presentation),
      });
    case 'lower-value':
      return words('weighed.reason.lower', {
        option: names.name(reason.option),
        than: names.inside(reason.than),
        points: outOfHundred(reason.less, 1),
      });
    case 'rival-better':
      return words('weighed.reason.rivalBetter', { option: names.inside(reason.option), cases: casesOf(reason.share), of });
    case 'value-rests-on-assumptions':
      return words('weighed.reason.restsOnAssumptions', { share: percent(reason.share, presentation) });
  }
}
