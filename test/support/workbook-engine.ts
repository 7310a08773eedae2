import { HyperFormula, type RawCellContent } from 'hyperformula';
import type { Labels } from '../../src/present/workbook/labels.ts';
import type { Cell, Page } from '../../src/present/workbook/workbook.ts';

/** Rows and pages by their own names. */
export const plainLabels: Labels = {
  page: (name) => name,
  row: (name) => name,
  option: (option) => option,
  element: (element) => element,
  estimate: (estimate) => estimate,
  country: (place) => place,
  event: (event) => event,
};

interface Calculated {
  /** The number in a cell, by its address on its page. */
  at(address: string): number;
  /** Puts a number into a cell and calculates again. */
  put(address: string, value: number): void;
}

/** The pages in a spreadsheet engine that is not ours. */
export function recalculate(pages: readonly Page[]): Calculated {
  const sheets = Object.fromEntries(pages.map(({ name, rows }) => [name, rows.map((row) => row.map(contentOf))]));
  const engine = HyperFormula.buildFromSheets(sheets, {
    licenseKey: 'gpl-v3',
    useArrayArithmetic: false,
    precisionEpsilon: 1e-300,
    smartRounding: false,
  });
  const placeOf = (address: string) => {
    const place = engine.simpleCellAddressFromString(address.replaceAll('$', ''), 0);
    if (place === undefined) throw new Error(`no cell ${address}`);
    return place;
  };
  return {
    at: (address) => {
      const value = engine.getCellValue(placeOf(address));
      if (typeof value !== 'number') throw new Error(`${address} is ${JSON.stringify(value)}`);
      return value;
    },
    put: (address, value) => void engine.setCellContents(placeOf(address), value),
  };
}

function contentOf(cell: Cell): RawCellContent {
  if (cell === undefined) return null;
  if (cell.kind === 'text') return `'${cell.text}`;
  return cell.kind === 'number' ? cell.value : `=${cell.formula}`;
}
