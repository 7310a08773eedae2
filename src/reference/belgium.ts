import type { Figure } from './figure.ts';
import { figureOf, share, type Papers, type Range } from './papers.ts';

type Read = Pick<Papers, 'source' | 'asOf'> & Partial<Papers>;

const figure = (unit: string, value: number, read: Read, range?: Range): Figure =>
  figureOf({ unit, reviewBy: '2027-06-30', status: 'secondary', ...read }, value, range);

const labour = (asOf: string, value: number): Figure => figure('EUR/h', value, { source: 'eurostat-labour-2024', asOf });
const indexed = (asOf: string, percent: number, more: Partial<Papers> = {}): Figure =>
  figure('1', share(percent), { source: 'be-indexation', asOf, reviewBy: '2027-03-31', ...more });
const fromMemory = { source: 'general-knowledge', status: 'assumption', note: 'From general knowledge; not found in a text.' } as const;

/** Cost of an hour of labour over the years. */
export const belgianLabour = {
  total: [
    labour('2015', 39.1),
    labour('2017', 39.6),
    labour('2018', 39.7),
    labour('2020', 40.5),
    labour('2021', 41.6),
    labour('2023', 47.1),
    labour('2024', 48.2),
  ],
  industry: [labour('2014', 44.1), labour('2020', 44.2)],
  industryNow: figure(
    'EUR/h',
    52.5,
    { source: 'project', asOf: '2024', status: 'assumption', note: 'Worked out: 48.2 × 44.2 / 40.5.' },
    [48.3, 56.7],
  ),
  europeanUnion: labour('2024', 33.5),
  euroArea: labour('2024', 37.3),
  growthEuropeanUnion: figure('1/yr', 0.037, {
    source: 'eurostat-labour-2025q4',
    asOf: '2025-Q4',
    note: 'Whole economy, on a year; industry 3.1 %.',
  }),
  growthEuroArea: figure('1/yr', 0.033, {
    source: 'eurostat-labour-2025q4',
    asOf: '2025-Q4',
    note: 'Whole economy, on a year; industry 2.5 %.',
  }),
  industryEuropeanUnion: labour('2024', 33.9),
  industryEuroArea: labour('2024', 39.8),
} as const;

/** Automatic indexation of wages each January in joint committee 200. Years that were not found are left out. */
export const wageIndexation: readonly Figure[] = [
  indexed('2009', 4.51),
  indexed('2010', -0.43),
  indexed('2013', 2.35),
  indexed('2014', 1.02),
  indexed('2015', 0.03),
  indexed('2016', 0.43),
  indexed('2017', 1.13),
  indexed('2018', 1.83),
  indexed('2019', 2.16),
  indexed('2022', 3.58, fromMemory),
  indexed('2023', 11.08, { ...fromMemory, note: 'About 11 % was read in the press; the decimals are from general knowledge.' }),
  indexed('2024', 1.48),
  indexed('2025', 3.58, fromMemory),
  indexed('2026', 2.21, fromMemory),
];

export const belgium = {
  indexationMean: figure('1/yr', 0.0143, { source: 'be-indexation', asOf: '2013–2022' }),
  wageHandicap: figure('1', 0.01, { source: 'be-indexation', asOf: '2024', note: 'Against the neighbours, about.' }),
  employerContribution: figure('1', 0.25, { source: 'be-payroll', asOf: '2025' }),
  employeeContribution: figure('1', 0.1307, { source: 'be-payroll', asOf: '2025' }),
  minimumIncome: figure('EUR/month', 2189.81, { source: 'be-payroll', asOf: '2026-04' }),
  corporateTax: figure('1', 0.25, { source: 'be-income-tax-code', asOf: '2025', status: 'statistic' }),
  corporateTaxSmall: figure('1', 0.2, {
    source: 'general-knowledge',
    asOf: '2025',
    status: 'assumption',
    note: 'From general knowledge: on the first € 100,000 of profit, under conditions.',
  }),
  deductionBasic: figure('1', 0.1, {
    source: 'be-deduction-2026',
    asOf: '2026-01',
    note: 'Small firms, from 1 January 2025. What is not used can be carried forward without limit.',
  }),
  deductionDigital: figure('1', 0.2, {
    source: 'be-deduction-2026',
    asOf: '2026-01',
    note: 'Small firms; a closed list of digital goods.',
  }),
  deductionThematicSmall: figure('1', 0.4, {
    source: 'be-deduction-2026',
    asOf: '2026-01',
    note: 'Energy, mobility, environment. Allowed beside regional support for investments since 2025, after one adviser text; the regional rule may still bar it.',
  }),
  deductionThematicLarge: figure('1', 0.4, {
    source: 'be-deduction-2026',
    asOf: '2027',
    note: 'All companies from assessment year 2027, so for investments from 2026; 30 % before.',
  }),
  deductionTechnology: figure('1', 0.135, { source: 'be-investment-deduction', asOf: '2025', note: 'At once; 20.5 % when spread.' }),
  electricityLarge: figure('EUR/kWh', 0.1152, { source: 'eurostat-electricity-2024', asOf: '2024-H2', status: 'statistic' }),
  electricitySmall: figure(
    'EUR/kWh',
    0.167,
    { source: 'project', asOf: '2024', status: 'assumption', note: 'The price for large industry times 1.45.' },
    [0.125, 0.225],
  ),
  electricityEurope: figure('EUR/kWh', 0.1902, {
    source: 'eurostat-electricity-2025',
    asOf: '2025-H1',
    note: 'Mean of the European Union, other than households.',
  }),
  electricityEuropeBefore: figure('EUR/kWh', 0.1941, {
    source: 'eurostat-electricity-2025',
    asOf: '2024-H2',
    note: 'Mean of the European Union, other than households.',
  }),
  gasSmall: figure('EUR/kWh', 0.055, { source: 'project', asOf: '2025', status: 'assumption' }, [0.04, 0.075]),
  shortages2020: figure('occupations', 188, { source: 'vdab-shortages', asOf: '2020' }),
  shortages2024: figure('occupations', 241, { source: 'vdab-shortages', asOf: '2024' }),
  shortages2026: figure('occupations', 227, { source: 'vdab-shortages', asOf: '2026' }),
  weeksToFindTechnician: figure('wk', 12, { source: 'project', asOf: '2025', status: 'assumption' }, [6, 26]),
} as const satisfies Record<string, Figure>;
