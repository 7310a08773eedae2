import type { Figure, Status } from './figure.ts';
import { figureOf, share, type Papers } from './papers.ts';
import type { SourceId } from './sources.ts';

type InstrumentKind = 'subsidy' | 'loan' | 'guarantee' | 'tax' | 'framework' | 'label';
type Purpose =
  | 'investment'
  | 'training'
  | 'advice'
  | 'hiring'
  | 'jobs'
  | 'environment'
  | 'energy'
  | 'circular'
  | 'digital'
  | 'innovation'
  | 'research'
  | 'export'
  | 'working-capital'
  | 'state-aid'
  | 'clean-technology'
  | 'raw-materials'
  | 'strategic-technology';

/** `limited`: under conditions that the text tells. */
type Access = 'yes' | 'no' | 'limited';

/** One of the five tests of the policy debate: frames, strategic goods, circular economy, spearheads, state aid. */
type PolicyTest = 1 | 2 | 3 | 4 | 5;

const instrumentIds = [
  'strategic-transformation',
  'ecology-premium',
  'strategic-ecology',
  'green',
  'kmo-portefeuille',
  'growth-subsidy',
  'development-project',
  'research-project',
  'pmv-cofinancing',
  'pmv-cofinancing-plus',
  'winwin-loan',
  'guarantee',
  'ibo',
  'fit-subsidy',
  'investment-deduction',
  'disrupted-zone',
  'wallonia-investment',
  'wallonia-cheques',
  'wallonia-finance',
  'awex',
  'brussels-investment',
  'brussels-finance',
  'regional-aid-map',
  'de-minimis',
  'block-exemption',
  'clean-industrial-deal',
  'strategic-materials-project',
  'net-zero-industry',
  'step',
  'ipcei',
  'industrial-accelerator',
] as const;
export type InstrumentId = (typeof instrumentIds)[number];

export interface Instrument {
  readonly id: InstrumentId;
  /** Official name, not translated. */
  readonly name: string;
  readonly provider:
    | 'VLAIO'
    | 'PMV'
    | 'FIT'
    | 'VDAB'
    | 'SPW Économie'
    | 'Wallonie Entreprendre'
    | 'AWEX'
    | 'Bruxelles Économie et Emploi'
    | 'finance&invest.brussels'
    | 'FOD Financiën'
    | 'EU';
  readonly level: 'flanders' | 'wallonia' | 'brussels' | 'federal' | 'eu';
  readonly kind: InstrumentKind;
  readonly purposes: readonly Purpose[];
  readonly small: Access;
  readonly medium: Access;
  readonly large: Access;
  /** Shares of cost or rates of interest, and amounts in euro; which is which stands in the key. */
  readonly amounts: Readonly<Record<string, Figure>>;
  /** Ask before the project starts. */
  readonly beforeStart: boolean;
  readonly tests: readonly PolicyTest[];
  readonly fitsReturn: 'high' | 'medium' | 'low' | 'check';
  readonly source: SourceId;
  readonly asOf: string;
  readonly reviewBy: string;
  readonly status: Status;
  /** Last day of the rules it rests on; left out where none was told. */
  readonly validUntil?: string;
  /** Applications may have ended. */
  readonly maybeClosed?: true;
  /** Proposed, not law. */
  readonly isProposal?: true;
}

type InstrumentPapers = Pick<Papers, 'source' | 'asOf' | 'reviewBy' | 'status'>;

const fromMemory = { source: 'general-knowledge', status: 'assumption' } as const;
const shareFigure = (papers: InstrumentPapers, percent: number): Figure => figureOf({ ...papers, unit: '1' }, share(percent));
const euro = (papers: InstrumentPapers, value: number): Figure => figureOf({ ...papers, unit: 'EUR' }, value);
const unchecked = (papers: InstrumentPapers): InstrumentPapers => ({ ...papers, ...fromMemory });

const transformation = { source: 'vlaio-transformation', asOf: '2022–2024', reviewBy: '2027-01-31', status: 'secondary' } as const;
const ecology = { source: 'vlaio-ecology', asOf: '2024-07', reviewBy: '2027-01-31', status: 'statistic' } as const;
const portefeuille = { source: 'vlaio-kmo-portefeuille', asOf: '2026-01', reviewBy: '2027-01-31', status: 'statistic' } as const;
const growth = { source: 'vlaio-growth', asOf: '2022–2025', reviewBy: '2027-01-31', status: 'secondary' } as const;
const research = { source: 'vlaio-research', asOf: '2024–2025', reviewBy: '2027-01-31', status: 'secondary' } as const;
const pmv = { source: 'pmv', asOf: '2019–2025', reviewBy: '2027-01-31', status: 'secondary' } as const;
const winwin = { source: 'winwin-2024', asOf: '2024-12', reviewBy: '2027-01-31', status: 'statistic' } as const;
const fit = { source: 'fit', asOf: '2016–2024', reviewBy: '2027-01-31', status: 'secondary' } as const;
const ibo = { source: 'ibo-2026', asOf: '2026', reviewBy: '2027-06-30', status: 'secondary' } as const;
const deduction = { source: 'be-deduction-2026', asOf: '2026-01', reviewBy: '2027-06-30', status: 'secondary' } as const;
const technology = { source: 'be-investment-deduction', asOf: '2025-06', reviewBy: '2027-06-30', status: 'secondary' } as const;
const map = { source: 'vlaio-regional-map', asOf: '2022', reviewBy: '2027-06-30', status: 'secondary' } as const;
const wallonia = { source: 'wallonia-investment-2026', asOf: '2026-01', reviewBy: '2027-01-31', status: 'statistic' } as const;
const cheques = { source: 'wallonia-cheques-2026', asOf: '2023–2026', reviewBy: '2027-06-30', status: 'secondary' } as const;
const brussels = { source: 'brussels-premiums-2024', asOf: '2024-03', reviewBy: '2027-01-31', status: 'secondary' } as const;
const deMinimis = { source: 'eu-de-minimis-2023', asOf: '2024-01', reviewBy: '2030-12-31', status: 'statistic' } as const;
const exemption = { source: 'block-exemption-2026', asOf: '2026-02', reviewBy: '2027-01-31', status: 'secondary' } as const;
const cisaf = { source: 'eu-cisaf-2025', asOf: '2025-06', reviewBy: '2027-06-30', status: 'secondary' } as const;
const act = { source: 'crma-2024', asOf: '2024', reviewBy: '2027-12-31', status: 'statistic' } as const;
const resource = { source: 'resourceeu-2025', asOf: '2025-12', reviewBy: '2027-06-30', status: 'secondary' } as const;
const accelerator = { source: 'industrial-accelerator-2026', asOf: '2026-03', reviewBy: '2027-06-30', status: 'secondary' } as const;
const memory = { ...fromMemory, asOf: '2026', reviewBy: '2027-06-30' } as const;

/** Most Flemish and Walloon schemes rest on the general block exemption, which ends on this day; a successor was proposed, not found adopted. */
const endOfExemption = '2026-12-31';

const firms = (small: Access, medium: Access, large: Access) => ({ small, medium, large });
const everyFirm = firms('yes', 'yes', 'yes');
const smallAndMedium = firms('yes', 'yes', 'no');

/** Instruments that may fit. Percentages and ceilings change: check before you decide. Conditions are texts under the id. */
export const supportInstruments: readonly Instrument[] = [
  {
    id: 'strategic-transformation',
    name: 'Strategische transformatiesteun',
    provider: 'VLAIO',
    level: 'flanders',
    kind: 'subsidy',
    purposes: ['investment', 'training'],
    ...firms('yes', 'yes', 'limited'),
    amounts: {
      investmentShare: shareFigure(transformation, 8),
      trainingShare: shareFigure(transformation, 20),
      ceilingPerYear: euro(transformation, 500_000),
      ceilingExceptional: euro(transformation, 1_000_000),
      leastInvestmentSmall: euro(transformation, 1_000_000),
      leastTrainingSmall: euro(transformation, 100_000),
    },
    beforeStart: true,
    validUntil: endOfExemption,
    tests: [1, 4, 5],
    fitsReturn: 'high',
    ...transformation,
  },
  {
    id: 'ecology-premium',
    name: 'Ecologiepremie+',
    provider: 'VLAIO',
    level: 'flanders',
    kind: 'subsidy',
    purposes: ['investment', 'environment', 'energy'],
    ...everyFirm,
    amounts: { ceilingThreeYears: euro({ ...ecology, status: 'secondary' }, 1_000_000) },
    beforeStart: true,
    validUntil: endOfExemption,
    tests: [1, 3, 5],
    fitsReturn: 'medium',
    ...ecology,
    status: 'secondary',
  },
  {
    id: 'strategic-ecology',
    name: 'Strategische ecologiesteun (STRES)',
    provider: 'VLAIO',
    level: 'flanders',
    kind: 'subsidy',
    purposes: ['investment', 'environment', 'energy', 'circular'],
    ...everyFirm,
    amounts: {
      environmentShareA: shareFigure(ecology, 50),
      environmentShareB: shareFigure(ecology, 40),
      efficiencyShareA: shareFigure(ecology, 40),
      efficiencyShareB: shareFigure(ecology, 30),
      renewablesShareA: shareFigure(ecology, 55),
      renewablesShareB: shareFigure(ecology, 45),
      studiesShare: shareFigure(ecology, 70),
      lessForLarge: shareFigure(ecology, 10),
      ceilingThreeYears: euro(ecology, 500_000),
      leastProject: euro(ecology, 1_500_000),
    },
    beforeStart: true,
    validUntil: endOfExemption,
    tests: [1, 3, 5],
    fitsReturn: 'medium',
    ...ecology,
  },
  {
    id: 'green',
    name: 'GREEN-investeringssteun',
    provider: 'VLAIO',
    level: 'flanders',
    kind: 'subsidy',
    purposes: ['energy', 'environment'],
    ...everyFirm,
    amounts: { leastProject: euro(unchecked(ecology), 50_000) },
    beforeStart: true,
    validUntil: endOfExemption,
    tests: [1, 3],
    fitsReturn: 'low',
    maybeClosed: true,
    ...ecology,
    ...fromMemory,
  },
  {
    id: 'kmo-portefeuille',
    name: 'kmo-portefeuille',
    provider: 'VLAIO',
    level: 'flanders',
    kind: 'subsidy',
    purposes: ['training', 'advice'],
    ...smallAndMedium,
    amounts: {
      trainingShareSmall: shareFigure(portefeuille, 30),
      trainingShareMedium: shareFigure(portefeuille, 20),
      cyberEnergyShareSmall: shareFigure(portefeuille, 45),
      cyberEnergyShareMedium: shareFigure(portefeuille, 35),
      ceilingPerYear: euro(portefeuille, 7500),
    },
    beforeStart: false,
    tests: [1],
    fitsReturn: 'low',
    ...portefeuille,
  },
  {
    id: 'growth-subsidy',
    name: 'kmo-groeisubsidie',
    provider: 'VLAIO',
    level: 'flanders',
    kind: 'subsidy',
    purposes: ['advice', 'hiring'],
    ...smallAndMedium,
    amounts: {
      adviceShare: shareFigure(growth, 50),
      hiringShare: shareFigure(growth, 50),
      ceilingAdvice: euro(growth, 25_000),
      ceilingHiring: euro(growth, 25_000),
      leastProject: euro(growth, 20_000),
      monthsBetweenProjects: figureOf({ ...growth, unit: 'months' }, 36),
    },
    beforeStart: true,
    tests: [1, 3],
    fitsReturn: 'medium',
    ...growth,
  },
  {
    id: 'development-project',
    name: 'Ontwikkelingsproject',
    provider: 'VLAIO',
    level: 'flanders',
    kind: 'subsidy',
    purposes: ['research', 'innovation'],
    ...everyFirm,
    amounts: {
      baseShare: shareFigure(research, 25),
      extraTogether: shareFigure(research, 10),
      extraMedium: shareFigure(research, 10),
      extraSmall: shareFigure(research, 20),
      mostShare: shareFigure(research, 50),
      leastSupport: euro(research, 25_000),
      mostSupport: euro(research, 3_000_000),
    },
    beforeStart: true,
    validUntil: endOfExemption,
    tests: [1, 2, 4],
    fitsReturn: 'high',
    ...research,
  },
  {
    id: 'research-project',
    name: 'Onderzoeksproject',
    provider: 'VLAIO',
    level: 'flanders',
    kind: 'subsidy',
    purposes: ['research'],
    ...everyFirm,
    amounts: {
      researchShare: shareFigure(research, 50),
      developmentShare: shareFigure(research, 25),
      extraTogether: shareFigure(research, 10),
      extraMedium: shareFigure(research, 10),
      extraSmall: shareFigure(research, 20),
      mostShare: shareFigure(research, 60),
      leastSupport: euro(research, 100_000),
      mostSupport: euro(research, 3_000_000),
    },
    beforeStart: true,
    validUntil: endOfExemption,
    tests: [1, 2, 4],
    fitsReturn: 'medium',
    ...research,
  },
  {
    id: 'pmv-cofinancing',
    name: 'PMV Cofinanciering',
    provider: 'PMV',
    level: 'flanders',
    kind: 'loan',
    purposes: ['investment', 'working-capital'],
    ...smallAndMedium,
    amounts: { interest: shareFigure(unchecked(pmv), 3.5), mostLoan: euro(pmv, 350_000) },
    beforeStart: false,
    tests: [],
    fitsReturn: 'medium',
    ...pmv,
  },
  {
    id: 'pmv-cofinancing-plus',
    name: 'PMV Cofinanciering+',
    provider: 'PMV',
    level: 'flanders',
    kind: 'loan',
    purposes: ['investment'],
    ...smallAndMedium,
    amounts: { interest: shareFigure(unchecked(pmv), 5.25), leastLoan: euro(pmv, 350_000) },
    beforeStart: false,
    tests: [],
    fitsReturn: 'medium',
    ...pmv,
  },
  {
    id: 'winwin-loan',
    name: 'Winwinlening',
    provider: 'PMV',
    level: 'flanders',
    kind: 'loan',
    purposes: ['investment', 'working-capital'],
    ...smallAndMedium,
    amounts: {
      mostLoan: euro(winwin, 300_000),
      mostPerLender: euro(winwin, 75_000),
      lenderCreditPerYear: shareFigure(winwin, 2.5),
      lenderLossCovered: shareFigure(winwin, 30),
    },
    beforeStart: false,
    tests: [],
    fitsReturn: 'low',
    ...winwin,
  },
  {
    id: 'guarantee',
    name: 'Waarborgregeling',
    provider: 'PMV',
    level: 'flanders',
    kind: 'guarantee',
    purposes: ['investment', 'working-capital'],
    ...smallAndMedium,
    amounts: {},
    beforeStart: false,
    tests: [],
    fitsReturn: 'low',
    ...memory,
  },
  {
    id: 'ibo',
    name: 'Individuele beroepsopleiding (IBO)',
    provider: 'VDAB',
    level: 'flanders',
    kind: 'subsidy',
    purposes: ['hiring', 'training'],
    ...everyFirm,
    amounts: {
      leastWeeks: figureOf({ ...ibo, unit: 'wk' }, 4),
      mostWeeks: figureOf({ ...ibo, unit: 'wk' }, 26),
    },
    beforeStart: true,
    tests: [],
    fitsReturn: 'medium',
    ...ibo,
  },
  {
    id: 'fit-subsidy',
    name: 'Subsidies internationaal ondernemen',
    provider: 'FIT',
    level: 'flanders',
    kind: 'subsidy',
    purposes: ['export'],
    ...smallAndMedium,
    amounts: {
      generalShare: shareFigure(fit, 50),
      starterShare: shareFigure(fit, 75),
      leastProject: euro(fit, 500),
      mostProject: euro(fit, 75_000),
    },
    beforeStart: true,
    tests: [],
    fitsReturn: 'low',
    ...fit,
  },
  {
    id: 'investment-deduction',
    name: 'Verhoogde investeringsaftrek',
    provider: 'FOD Financiën',
    level: 'federal',
    kind: 'tax',
    purposes: ['investment', 'digital', 'environment', 'research'],
    ...firms('yes', 'yes', 'limited'),
    amounts: {
      basicShare: shareFigure(deduction, 10),
      digitalShare: shareFigure(deduction, 20),
      thematicShareSmall: shareFigure(deduction, 40),
      thematicShareOther: shareFigure(deduction, 40),
      technologyShareOnce: shareFigure(technology, 13.5),
      technologyShareSpread: shareFigure(technology, 20.5),
    },
    beforeStart: false,
    tests: [1, 3],
    fitsReturn: 'high',
    ...deduction,
  },
  {
    id: 'disrupted-zone',
    name: 'Vrijstelling bedrijfsvoorheffing in een ontwrichte zone',
    provider: 'FOD Financiën',
    level: 'federal',
    kind: 'tax',
    purposes: ['jobs', 'investment'],
    ...everyFirm,
    amounts: { withholdingShareNewJobs: shareFigure(map, 25) },
    beforeStart: true,
    tests: [],
    fitsReturn: 'medium',
    ...map,
  },
  {
    id: 'wallonia-investment',
    name: 'Prime à l’investissement',
    provider: 'SPW Économie',
    level: 'wallonia',
    kind: 'subsidy',
    purposes: ['investment', 'environment'],
    ...firms('yes', 'yes', 'limited'),
    amounts: {},
    beforeStart: true,
    validUntil: endOfExemption,
    tests: [1, 5],
    fitsReturn: 'high',
    ...wallonia,
  },
  {
    id: 'wallonia-cheques',
    name: 'Chèques-entreprises',
    provider: 'SPW Économie',
    level: 'wallonia',
    kind: 'subsidy',
    purposes: ['advice', 'digital'],
    ...smallAndMedium,
    amounts: {
      diagnosisShare: shareFigure(cheques, 50),
      ceilingDiagnosis: euro(cheques, 20_000),
      supportShare: shareFigure(cheques, 50),
      ceilingSupport: euro(cheques, 50_000),
      cyberShare: shareFigure(cheques, 75),
      ceilingCyber: euro(cheques, 50_000),
    },
    beforeStart: true,
    tests: [1],
    fitsReturn: 'low',
    maybeClosed: true,
    ...cheques,
  },
  {
    id: 'wallonia-finance',
    name: 'Wallonie Entreprendre',
    provider: 'Wallonie Entreprendre',
    level: 'wallonia',
    kind: 'loan',
    purposes: ['investment', 'working-capital'],
    ...everyFirm,
    amounts: {},
    beforeStart: false,
    tests: [],
    fitsReturn: 'medium',
    ...memory,
  },
  {
    id: 'awex',
    name: 'AWEX',
    provider: 'AWEX',
    level: 'wallonia',
    kind: 'subsidy',
    purposes: ['export'],
    ...everyFirm,
    amounts: {},
    beforeStart: true,
    tests: [],
    fitsReturn: 'low',
    ...memory,
  },
  {
    id: 'brussels-investment',
    name: 'Primes à l’investissement / Investeringspremies',
    provider: 'Bruxelles Économie et Emploi',
    level: 'brussels',
    kind: 'subsidy',
    purposes: ['investment'],
    ...smallAndMedium,
    amounts: {
      leastProject: euro(brussels, 10_000),
      outsideZoneSmall: figureOf({ ...brussels, unit: '1' }, 0.1, [0.05, 0.15]),
      inZoneSmall: figureOf({ ...brussels, unit: '1' }, 0.2, [0.1, 0.3]),
      outsideZoneMedium: figureOf({ ...brussels, unit: '1' }, 0.06, [0.025, 0.1]),
      inZoneMedium: figureOf({ ...brussels, unit: '1' }, 0.14, [0.075, 0.2]),
    },
    beforeStart: true,
    validUntil: endOfExemption,
    tests: [1, 5],
    fitsReturn: 'medium',
    ...brussels,
  },
  {
    id: 'brussels-finance',
    name: 'finance&invest.brussels',
    provider: 'finance&invest.brussels',
    level: 'brussels',
    kind: 'loan',
    purposes: ['investment', 'working-capital'],
    ...smallAndMedium,
    amounts: {},
    beforeStart: false,
    tests: [],
    fitsReturn: 'medium',
    ...memory,
  },
  {
    id: 'regional-aid-map',
    name: 'Regionale-steunkaart 2022–2027',
    provider: 'EU',
    level: 'eu',
    kind: 'framework',
    purposes: ['investment'],
    ...firms('yes', 'yes', 'limited'),
    amounts: { largeShare: shareFigure(map, 8) },
    beforeStart: true,
    validUntil: '2027-12-31',
    tests: [5],
    fitsReturn: 'medium',
    ...map,
  },
  {
    id: 'de-minimis',
    name: 'De-minimisverordening',
    provider: 'EU',
    level: 'eu',
    kind: 'framework',
    purposes: ['state-aid'],
    ...everyFirm,
    amounts: { ceilingThreeYears: euro(deMinimis, 300_000) },
    beforeStart: false,
    validUntil: '2030-12-31',
    tests: [5],
    fitsReturn: 'check',
    ...deMinimis,
  },
  {
    id: 'block-exemption',
    name: 'Algemene groepsvrijstellingsverordening',
    provider: 'EU',
    level: 'eu',
    kind: 'framework',
    purposes: ['state-aid'],
    ...everyFirm,
    amounts: { investmentShareSmall: shareFigure(unchecked(exemption), 20), investmentShareMedium: shareFigure(unchecked(exemption), 10) },
    beforeStart: true,
    validUntil: endOfExemption,
    tests: [5],
    fitsReturn: 'check',
    ...exemption,
  },
  {
    id: 'clean-industrial-deal',
    name: 'Staatssteunkader Clean Industrial Deal (CISAF)',
    provider: 'EU',
    level: 'eu',
    kind: 'framework',
    purposes: ['clean-technology', 'raw-materials'],
    ...everyFirm,
    amounts: {
      baseShare: shareFigure(unchecked(cisaf), 15),
      shareInAreaC: shareFigure(unchecked(cisaf), 20),
      shareInAreaA: shareFigure(unchecked(cisaf), 35),
      extraMedium: shareFigure(unchecked(cisaf), 10),
      extraSmall: shareFigure(unchecked(cisaf), 20),
      ceilingBase: euro(unchecked(cisaf), 150_000_000),
      ceilingInAreaC: euro(unchecked(cisaf), 200_000_000),
      ceilingInAreaA: euro(unchecked(cisaf), 350_000_000),
    },
    beforeStart: true,
    validUntil: '2030-12-31',
    tests: [2, 3, 5],
    fitsReturn: 'medium',
    ...cisaf,
  },
  {
    id: 'strategic-materials-project',
    name: 'Strategisch project kritieke grondstoffen',
    provider: 'EU',
    level: 'eu',
    kind: 'label',
    purposes: ['raw-materials'],
    ...everyFirm,
    amounts: {
      permitMonthsMining: figureOf({ ...act, unit: 'months' }, 27),
      permitMonthsProcessing: figureOf({ ...act, unit: 'months' }, 15),
      fundsTogether: euro(resource, 3_000_000_000),
    },
    beforeStart: false,
    tests: [2, 3],
    fitsReturn: 'medium',
    ...act,
  },
  {
    id: 'net-zero-industry',
    name: 'Netto-nul-industrieverordening',
    provider: 'EU',
    level: 'eu',
    kind: 'label',
    purposes: ['strategic-technology'],
    ...everyFirm,
    amounts: {},
    beforeStart: false,
    tests: [2, 5],
    fitsReturn: 'medium',
    ...memory,
  },
  {
    id: 'step',
    name: 'Platform STEP',
    provider: 'EU',
    level: 'eu',
    kind: 'framework',
    purposes: ['strategic-technology'],
    ...everyFirm,
    amounts: {},
    beforeStart: false,
    tests: [2, 5],
    fitsReturn: 'low',
    ...memory,
  },
  {
    id: 'ipcei',
    name: 'IPCEI',
    provider: 'EU',
    level: 'eu',
    kind: 'label',
    purposes: ['strategic-technology'],
    ...everyFirm,
    amounts: {},
    beforeStart: false,
    tests: [2, 5],
    fitsReturn: 'low',
    ...memory,
  },
  {
    id: 'industrial-accelerator',
    name: 'Industrial Accelerator Act',
    provider: 'EU',
    level: 'eu',
    kind: 'framework',
    purposes: ['strategic-technology'],
    ...everyFirm,
    amounts: {},
    beforeStart: false,
    isProposal: true,
    tests: [2, 5],
    fitsReturn: 'check',
    ...accelerator,
  },
];
