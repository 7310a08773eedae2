import writeExcelFile, { type Cell as WrittenCell } from 'write-excel-file/universal';
import { number, type Cell, type CellStyle, type Page, type Workbook } from '../../present/workbook/workbook.ts';

const formats: Readonly<Partial<Record<CellStyle, string>>> = {
  input: '#,##0.######',
  money: '#,##0.00',
  total: '#,##0.00',
  number: '#,##0.####',
  share: '0.0%',
};
const bold: readonly CellStyle[] = ['heading', 'title', 'total'];
const paper = '#FFF3C4';

/** The workbook as the bytes of an .xlsx file. What is a text stays a text: only the cells that were written as formulas calculate. */
export async function writeWorkbook({ pages }: Workbook): Promise<Blob> {
  const sheets = pages.map(({ name, widths, fixed, rows, amounts }) => ({
    sheet: name,
    data: [...rows.map((row) => row.map(written)), ...writtenAmounts(amounts)],
    columns: widths.map((width) => ({ width })),
    ...(fixed.rows > 0 ? { stickyRowsCount: fixed.rows } : {}),
    ...(fixed.columns > 0 ? { stickyColumnsCount: fixed.columns } : {}),
  }));
  return writeExcelFile(sheets).toBlob();
}

/** Numbered from 1 in a column before them. */
function writtenAmounts({ columns, values }: Page['amounts'] = { columns: 1, values: new Float64Array() }): WrittenCell[][] {
  return Array.from({ length: values.length / columns }, (_, line) => [
    written(number(line + 1)),
    ...Array.from(values.subarray(line * columns, (line + 1) * columns), (value) => written(number(value, 'money'))),
  ]);
}

function written(cell: Cell): WrittenCell {
  if (cell === undefined || (cell.kind === 'text' && cell.text === '')) return null;
  const { style } = cell;
  const look = {
    ...(style !== undefined && bold.includes(style) ? { fontWeight: 'bold' as const } : {}),
    ...(style === 'input' ? { backgroundColor: paper } : {}),
  };
  if (cell.kind === 'text') return { value: cell.text, type: String, ...look };
  const format = formats[style ?? 'number'] ?? '#,##0.####';
  if (cell.kind === 'number') return { value: cell.value, type: Number, format, ...look };
  return { value: cell.formula, type: 'Formula', format, ...look };
}
