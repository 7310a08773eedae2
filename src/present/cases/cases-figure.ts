import { caseTables, notTold, type CaseCounts, type CaseTableId } from '../../dossier/cases/count-cases.ts';
import type { NamespaceWords } from '../../i18n/words.ts';
import { narrowWidth, wideWidth, type Figure, type Ink } from '../../scene/scene.ts';
import type { CaseNames } from './case-names.ts';
import { drawStackedBars } from './draw-stacked-bars.ts';

const inks: readonly Ink[] = ['option-3', 'option-6', 'option-1', 'option-9', 'option-4', 'option-2', 'option-5', 'option-0', 'option-7'];

interface CaseWords {
  readonly names: CaseNames;
  readonly t: NamespaceWords<'cases'>;
}

/** A table of counts as bars and as rows; values that nobody said are left out. */
export function casesFigure(id: CaseTableId, counts: CaseCounts, { names, t }: CaseWords): Figure | undefined {
  const table = caseTables.find((one) => one.id === id);
  if (table === undefined) return undefined;
  const nameIn = (field: typeof table.rows | typeof table.columns, value: string) =>
    value === notTold ? t('record.notTold') : names.value(field, value);
  const columns = counts.columns.flatMap((value, at) => (counts.cells.some((row) => (row[at] ?? 0) > 0) ? [{ value, at }] : []));
  const rows = counts.rows.flatMap((value, at) => {
    const cells = columns.map((column) => counts.cells[at]?.[column.at] ?? 0);
    return cells.some((count) => count > 0) ? [{ label: nameIn(table.rows, value), counts: cells }] : [];
  });
  const parts = columns.map(({ value, at }) => ({
    name: nameIn(table.columns, value),
    ink: value === notTold ? ('quiet' as const) : (inks[at % inks.length] ?? 'do'),
  }));
  return {
    id,
    title: t(`counts.${id}.title`),
    takeaway: t(`counts.${id}.takeaway`),
    scene: drawStackedBars({ rows, parts }, wideWidth),
    narrow: drawStackedBars({ rows, parts }, narrowWidth),
    table: {
      head: [names.field(table.rows), ...parts.map(({ name }) => name), t('counts.total')],
      rows: rows.map((row) => [row.label, ...row.counts.map(String), String(row.counts.reduce((sum, count) => sum + count, 0))]),
      numeric: parts.map((_, at) => at + 1).concat(parts.length + 1),
    },
  };
}
