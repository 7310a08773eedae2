import { fitBorders } from '../../dossier/read/fit.ts';
import type { Format } from '../../i18n/format.ts';
import type { NamespaceWords } from '../../i18n/words.ts';

/** From which answers on something speaks for or against a way, a sentence for each. */
export function tellFitBorders(words: NamespaceWords<'ways'>, format: Format): readonly string[] {
  const share = (value: number) => format.share(value);
  const above = (ratio: number) => format.share(ratio - 1);
  return [
    words('border.wait', { long: format.weeks(fitBorders.longWait), short: format.weeks(fitBorders.shortWait) }),
    words('border.late', { value: format.number(fitBorders.lateOfTen) }),
    words('border.out', { value: format.quantity(fitBorders.outagesPerYear, '/yr') }),
    words('border.rejects', { value: share(fitBorders.rejects) }),
    words('border.duty', { value: share(fitBorders.duty) }),
    words('border.labour', { much: share(fitBorders.muchLabour), little: share(fitBorders.littleLabour) }),
    words('border.ages', { value: share(fitBorders.ages) }),
    words('border.freight', { value: share(fitBorders.freightShare) }),
    words('border.price', { near: above(fitBorders.near), dearer: above(fitBorders.dearer) }),
    words('border.months', { value: format.months(fitBorders.months) }),
    words('border.farParts', { value: share(fitBorders.farParts) }),
    words('border.small', { value: format.money(fitBorders.smallPurchase, { style: 'whole' }) }),
  ];
}
