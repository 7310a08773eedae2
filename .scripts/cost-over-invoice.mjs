// npm run cost-over-invoice: what buying far away costs beyond the invoice, by element, for eight sectors and countries.
import { runnerImport } from 'vite';
import { flatArrays } from './build/flat-arrays.mjs';
import { install } from './install.mjs';

install();
const { module } = await runnerImport(new URL('../test/support/cost-over-invoice.ts', import.meta.url).pathname, {
  plugins: [flatArrays({ isChecked: false })],
});
console.log(module.printedTable(module.pairs.map(module.costOverInvoice)));
