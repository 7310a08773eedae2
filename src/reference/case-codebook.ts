import type { SourceId } from './sources.ts';
import type { Status } from './figure.ts';
import { sectorIds } from './sectors.ts';

/** Year and month of the codebook: a record says which one it follows. */
export const codebookEdition = '2026-11';

/** No cell with fewer firms than this is shared. */
export const smallestCell = 5;

/** Way in which production can go; the same words for what is advised and for what was chosen. */
const ways = [
  'back-in-full',
  'back-in-part',
  'nearer',
  'partner-country',
  'second-source',
  'more-stock',
  'other-material',
  'stayed',
  'moved-further',
] as const;

/** What can be said in a field. `number` and `edition` are free of choice and follow a pattern. */
export const caseScales = {
  stage: ['thinking', 'decided', 'running', 'done', 'stopped'],
  way: ways,
  certainty: ['clear', 'leaning', 'close'],
  followed: ['yes', 'partly', 'no', 'not-yet'],
  after: ['none', '6-months', '12-months', '24-months'],
  judgement: ['better', 'as-hoped', 'worse', 'ended'],
  region: ['flanders', 'wallonia', 'brussels'],
  province: [
    'antwerp',
    'east-flanders',
    'west-flanders',
    'flemish-brabant',
    'limburg',
    'brussels-region',
    'hainaut',
    'liege',
    'luxembourg',
    'namur',
    'walloon-brabant',
  ],
  sector: sectorIds,
  technology: ['low', 'medium-low', 'medium-high', 'high'],
  size: ['under-10', '10-49', '50-249', '250-up'],
  turnover: ['under-2', '2-10', '10-50', '50-up'],
  area: [
    'china',
    'east-asia',
    'south-east-asia',
    'south-asia',
    'turkiye-north-africa',
    'balkans-east',
    'eu-east',
    'eu-west',
    'americas',
    'other',
  ],
  target: ['home', 'eu-near', 'eu-far', 'near-outside-eu', 'partner-far', 'other'],
  governance: ['own-plant', 'supplier', 'joint'],
  'return-mode': ['make', 'buy', 'workshop', 'automated', 'none'],
  function: ['parts', 'assembly', 'whole-product', 'packing', 'repair', 'design'],
  'share-moved': ['under-25', '25-49', '50-74', '75-up'],
  years: ['under-3', '3-9', '10-19', '20-up'],
  motive: ['1', '2', '3', '4', '5', '6', '7'],
  catalyst: ['digital', 'sustainability', 'autonomy'],
  barrier: ['people', 'investment', 'price', 'supplier-base', 'permits', 'energy', 'raw-material', 'customer'],
  disruption: ['route', 'supplier', 'quality', 'export-control', 'duty', 'currency', 'none'],
  material: ['none', 'critical', 'strategic'],
  test: ['state-aid', 'frames', 'strategic', 'circular', 'spearheads', 'challenges'],
  gap: ['home-cheaper', 'under-5', '5-15', '15-30', '30-60', '60-up'],
  hard: ['under-50', '50-75', '75-up'],
  investment: ['none', 'under-50', '50-250', '250-1000', '1000-5000', '5000-up'],
  payback: ['under-2', '2-4', '4-7', '7-up', 'never'],
  'lead-time': ['8-up-shorter', '4-8-shorter', '1-4-shorter', 'same', 'longer'],
  stock: ['less', 'same', 'up-to-4-weeks', 'more'],
  jobs: ['0', '1-4', '5-9', '10-49', '50-up'],
  'side-jobs': ['none', 'some', 'many', 'unknown'],
  'yes-no': ['yes', 'no'],
  'yes-no-unknown': ['yes', 'no', 'unknown'],
  carbon: ['over-50-less', '10-50-less', 'same', 'more'],
  aid: ['sts', 'ecology', 'research', 'deduction', 'loan', 'other', 'none'],
  office: ['vlaio', 'fit', 'pmv', 'awex', 'hub-brussels', 'federation', 'none'],
  consent: ['research', 'front-office', 'both'],
} as const satisfies Record<string, readonly string[]>;

export type CaseScale = keyof typeof caseScales;

/** Where the idea of a field comes from. Every one is a choice of ours: nobody else collects them so. */
type Origin = 'own' | 'policy-debate' | 'monitor' | 'eu-size' | 'technology-classes' | 'data-protection';

/** What keeps a firm from being recognised by a field. */
type Protection =
  | 'none'
  | 'quarter'
  | 'region'
  | 'province'
  | 'two-digits'
  | 'group'
  | 'band'
  | 'no-names'
  | 'no-amounts'
  | 'random'
  | 'asked';

export type CasePart = 'record' | 'course' | 'firm' | 'chain' | 'why' | 'figures' | 'around';

interface CaseFieldRule {
  readonly id: string;
  readonly part: CasePart;
  readonly kind: 'number' | 'edition' | 'quarter' | 'choice' | 'list';
  readonly scale?: CaseScale;
  /** `dossier`: worked out, and only left out or kept; `person`: the firm says or corrects it. */
  readonly by: 'dossier' | 'person';
  readonly protection: Protection;
  readonly origin: Origin;
}

const quarter = { kind: 'quarter', by: 'dossier', protection: 'quarter', origin: 'monitor', part: 'course' } as const;
const ofRecord = { part: 'record', by: 'dossier', protection: 'none', origin: 'own' } as const;
const band = { kind: 'choice', by: 'dossier', protection: 'band', origin: 'own', part: 'figures' } as const;

/** Every field of a record, in the order in which it is shown. */
export const caseFields = [
  { id: 'record_id', kind: 'number', ...ofRecord, protection: 'random' },
  { id: 'schema', kind: 'edition', ...ofRecord },
  { id: 'made_on', ...quarter, part: 'record' },
  { id: 'model_edition', kind: 'edition', ...ofRecord },
  { id: 'figures_edition', kind: 'edition', ...ofRecord },
  { id: 'consent', kind: 'choice', scale: 'consent', ...ofRecord, by: 'person', protection: 'asked', origin: 'data-protection' },

  { id: 'considered_on', ...quarter },
  { id: 'decided_on', ...quarter },
  { id: 'started_on', ...quarter },
  { id: 'realised_on', ...quarter },
  { id: 'reversed_on', ...quarter },
  { id: 'stage', kind: 'choice', scale: 'stage', part: 'course', by: 'person', protection: 'none', origin: 'policy-debate' },
  { id: 'outcome', kind: 'choice', scale: 'way', part: 'course', by: 'person', protection: 'none', origin: 'policy-debate' },
  { id: 'advice_money', kind: 'choice', scale: 'way', part: 'course', by: 'dossier', protection: 'none', origin: 'own' },
  { id: 'advice_certainty', kind: 'choice', scale: 'certainty', part: 'course', by: 'dossier', protection: 'none', origin: 'own' },
  { id: 'advice_followed', kind: 'choice', scale: 'followed', part: 'course', by: 'dossier', protection: 'none', origin: 'own' },
  { id: 'follow_up_after', kind: 'choice', scale: 'after', part: 'course', by: 'dossier', protection: 'none', origin: 'own' },
  { id: 'judgement_after', kind: 'choice', scale: 'judgement', part: 'course', by: 'person', protection: 'none', origin: 'policy-debate' },

  { id: 'home_region', kind: 'choice', scale: 'region', part: 'firm', by: 'dossier', protection: 'region', origin: 'monitor' },
  { id: 'province', kind: 'choice', scale: 'province', part: 'firm', by: 'person', protection: 'province', origin: 'own' },
  { id: 'sector', kind: 'choice', scale: 'sector', part: 'firm', by: 'dossier', protection: 'two-digits', origin: 'monitor' },
  {
    id: 'technology_level',
    kind: 'choice',
    scale: 'technology',
    part: 'firm',
    by: 'dossier',
    protection: 'group',
    origin: 'technology-classes',
  },
  { id: 'firm_size', kind: 'choice', scale: 'size', part: 'firm', by: 'dossier', protection: 'band', origin: 'eu-size' },
  { id: 'turnover', kind: 'choice', scale: 'turnover', part: 'firm', by: 'dossier', protection: 'band', origin: 'eu-size' },

  { id: 'host_area', kind: 'choice', scale: 'area', part: 'chain', by: 'dossier', protection: 'group', origin: 'monitor' },
  { id: 'target_area', kind: 'choice', scale: 'target', part: 'chain', by: 'dossier', protection: 'group', origin: 'monitor' },
  { id: 'governance_mode', kind: 'choice', scale: 'governance', part: 'chain', by: 'person', protection: 'none', origin: 'own' },
  { id: 'return_mode', kind: 'choice', scale: 'return-mode', part: 'chain', by: 'dossier', protection: 'none', origin: 'own' },
  { id: 'function', kind: 'choice', scale: 'function', part: 'chain', by: 'person', protection: 'none', origin: 'monitor' },
  { id: 'share_moved', kind: 'choice', scale: 'share-moved', part: 'chain', by: 'dossier', protection: 'band', origin: 'own' },
  { id: 'years_abroad', kind: 'choice', scale: 'years', part: 'chain', by: 'person', protection: 'band', origin: 'own' },
  { id: 'material_risk', kind: 'choice', scale: 'material', part: 'chain', by: 'dossier', protection: 'no-names', origin: 'policy-debate' },
  { id: 'disruption_seen', kind: 'list', scale: 'disruption', part: 'chain', by: 'person', protection: 'none', origin: 'own' },

  { id: 'motives', kind: 'list', scale: 'motive', part: 'why', by: 'dossier', protection: 'none', origin: 'policy-debate' },
  { id: 'catalysts', kind: 'list', scale: 'catalyst', part: 'why', by: 'dossier', protection: 'none', origin: 'policy-debate' },
  { id: 'barriers', kind: 'list', scale: 'barrier', part: 'why', by: 'person', protection: 'none', origin: 'policy-debate' },

  { id: 'cost_gap_now', scale: 'gap', ...band },
  { id: 'hard_cost_share', scale: 'hard', ...band },
  { id: 'investment', scale: 'investment', ...band },
  { id: 'payback', scale: 'payback', ...band },
  { id: 'lead_time_change', scale: 'lead-time', ...band },
  { id: 'stock_change', scale: 'stock', ...band, by: 'person' },
  { id: 'co2_change', scale: 'carbon', ...band },

  { id: 'jobs_here', kind: 'choice', scale: 'jobs', part: 'around', by: 'dossier', protection: 'band', origin: 'monitor' },
  { id: 'jobs_there', kind: 'choice', scale: 'jobs', part: 'around', by: 'person', protection: 'band', origin: 'monitor' },
  { id: 'jobs_indirect', kind: 'choice', scale: 'side-jobs', part: 'around', by: 'person', protection: 'none', origin: 'policy-debate' },
  { id: 'social_economy', kind: 'choice', scale: 'yes-no', part: 'around', by: 'dossier', protection: 'none', origin: 'policy-debate' },
  { id: 'support_tests', kind: 'list', scale: 'test', part: 'around', by: 'dossier', protection: 'none', origin: 'policy-debate' },
  { id: 'support_asked', kind: 'list', scale: 'aid', part: 'around', by: 'person', protection: 'no-amounts', origin: 'policy-debate' },
  {
    id: 'support_decisive',
    kind: 'choice',
    scale: 'yes-no-unknown',
    part: 'around',
    by: 'person',
    protection: 'none',
    origin: 'policy-debate',
  },
  { id: 'front_office', kind: 'list', scale: 'office', part: 'around', by: 'person', protection: 'no-names', origin: 'policy-debate' },
] as const satisfies readonly CaseFieldRule[];

export type CaseFieldId = (typeof caseFields)[number]['id'];

/** Where the fields come from: the choice of fields and bands is ours, worked out from what others count. */
export const codebookPapers: { readonly source: SourceId; readonly asOf: string; readonly reviewBy: string; readonly status: Status } = {
  source: 'project',
  asOf: '2026',
  reviewBy: '2027-12-31',
  status: 'assumption',
};
