import type { FitReason } from '../../dossier/read/fit.ts';
import type { Format } from '../../i18n/format.ts';
import type { NamespaceWords } from '../../i18n/words.ts';

/** One reason why a way suits, or suits less: the end of a sentence that begins with "because". */
export function tellFit(reason: FitReason, words: NamespaceWords<'ways'>, format: Format): string {
  return words(`reason.${reason.code}`, { value: valueOf(reason, format) });
}

function valueOf(reason: FitReason, format: Format): string {
  const about = (value: number) => Number(value.toPrecision(2));
  if ('weeks' in reason) return format.weeks(about(reason.weeks));
  if ('ofTen' in reason) return format.number(about(reason.ofTen));
  if ('perYear' in reason) return format.quantity(about(reason.perYear), '/yr');
  if ('share' in reason) return format.share(about(reason.share));
  if ('amount' in reason) return format.money(reason.amount, { style: 'about' });
  return 'months' in reason ? format.months(Math.round(reason.months)) : '';
}
