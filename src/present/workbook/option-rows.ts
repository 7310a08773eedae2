import type { Calculation, Costed, Running } from './calculation.ts';
import { addCash, type CashRows } from './cash-rows.ts';
import { addCourse } from './course-rows.ts';
import { addLateDeliveries } from './late-delivery-rows.ts';
import { addLines } from './line-rows.ts';
import { addOnceSums } from './once-rows.ts';
import { addOutages } from './outage-rows.ts';
import { addRunning } from './running-rows.ts';
import { addSources } from './source-rows.ts';
import { addStock } from './stock-rows.ts';
import { text } from './workbook.ts';

export interface OptionRows {
  readonly running: Running;
  readonly cash: CashRows;
}

/** Everything of one option: how its price is built up, what it costs in full, how it takes over, and its years in cash. */
export function addOption(calculation: Calculation, costed: Costed, reference: Running | undefined): OptionRows {
  const { labels, buildUp, years } = calculation;
  const name = labels.option(costed.plan.id);
  const heading = (...words: readonly string[]) => [text(words.join(': '), 'heading')];
  for (const page of [buildUp, years]) {
    page.add([]);
    page.add([text(name, 'title')]);
  }
  const sources = addSources(calculation, costed);
  years.add(heading(labels.row('inFull')));
  const lines = addLines(calculation, costed, sources);
  const stock = addStock(calculation, { costed, sources, lines: lines.yearly });
  const late = addLateDeliveries(calculation, sources, stock.coverWeeks);
  const own = addRunning(calculation, { costed, lines: lines.yearly, stock, late, reference });
  const uncovered = addOutages(calculation, { costed, sources, stock });
  const running = { ...own, uncovered };
  years.add(heading(labels.row('course')));
  const sums = addOnceSums(calculation, lines.once);
  const old = reference ?? running;
  const course = addCourse(calculation, { costed, own: running, reference: old, sums });
  years.add(heading(name, labels.row('cash')));
  const cash = addCash(calculation, { costed, own: running, reference: old, course, once: lines.once, sums });
  return { running, cash };
}
