// npm run cost-over-invoice: what buying far away costs beyond the invoice, by element, for eight sectors and countries.
import { importModule } from './import-module.mjs';
import { install } from './install.mjs';

install();
const module = await importModule(new URL('../test/support/cost-over-invoice.ts', import.meta.url));
console.log(module.printedTable(module.pairs.map(module.costOverInvoice)));
