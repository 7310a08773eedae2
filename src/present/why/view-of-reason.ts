import type { AccountantView } from '../../content/accountant-views.ts';
import type { Reason } from '../../engine/advise/explain/reason.ts';

/** Where the figures behind a reason stand. */
export function viewOfReason({ code }: Reason): AccountantView {
  switch (code) {
    case 'cheaper-per-year':
    case 'dearer-per-year':
    case 'element-differs':
    case 'rival-near':
      return 'compare';
    case 'shorter-wait':
    case 'longer-wait':
    case 'slow-start':
      return 'moneyAndTime';
    case 'fewer-stops':
    case 'more-stops':
    case 'stock-covers':
    case 'worse-in-bad-years':
      return 'risk';
    case 'far-content':
      return 'chain';
    case 'critical-materials':
    case 'safer-materials':
    case 'riskier-materials':
      return 'materials';
    case 'needs-cash':
    case 'deep-shortfall':
    case 'shortfall-over-limit':
    case 'gate-fails':
      return 'cash';
    case 'criterion-ahead':
    case 'criterion-behind':
    case 'lower-value':
    case 'rival-better':
    case 'value-rests-on-assumptions':
      return 'criteria';
    case 'rests-on-defaults':
    case 'rests-on-assumptions':
    case 'extras-decide':
    case 'few-answers':
    case 'formula-price':
      return 'assumptions';
  }
}
