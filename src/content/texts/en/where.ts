import type nl from '../nl/where.ts';
import type { Same } from '../same.ts';

export default {
  line: 'Where to find it: {place}.',
  place: {
    purchases: 'your accountant, account 60 (purchases)',
    annualAccounts: 'your annual accounts, account 70 (turnover)',
    invoice: 'the invoice from your supplier',
    bank: 'your accountant or your bank',
    customs: 'the customs document, box with the rate of duty',
    forwarder: 'the invoice from your freight forwarder',
    packing: 'the packing list or the waybill',
    orders: 'your orders, with the dates of order, promise and delivery',
    production: 'whoever runs production',
    costing: 'your accountant, the costing of this product',
    sales: 'your sales figures by month',
    customers: 'your three largest customers',
    stock: 'your stock list, with how long everything has been there',
    complaints: 'your list of rejects, complaints and inspections',
    partsList: 'the parts list or the costing of this product',
    earlierPrices: 'the invoices of the last three years, side by side',
    hours: 'your payroll records, hours times wage cost',
    insurer: 'your insurer or broker',
    tax: 'your accountant, the latest corporate tax return',
    trade: 'your customs broker or your trade association',
    supplier: 'the supplier itself, in writing',
    quote: 'ask for a quote with one A4 page, drawing and quantity',
    machineQuote: 'a quote from the machine builder, with start-up and training',
    project: 'whoever will lead the project, in a schedule with costs',
    government: 'the business desk of your region',
    together: 'talk it over with whoever decides with you',
  },
} as const satisfies Same<typeof nl>;
