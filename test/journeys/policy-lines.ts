import cases from '../../src/content/texts/nl/cases.ts';
import chain from '../../src/content/texts/nl/chain.ts';
import enablers from '../../src/content/texts/nl/enablers.ts';
import evidence from '../../src/content/texts/nl/evidence.ts';
import fields from '../../src/content/texts/nl/fields.ts';
import results from '../../src/content/texts/nl/results.ts';
import scan from '../../src/content/texts/nl/scan.ts';
import shell from '../../src/content/texts/nl/shell.ts';
import support from '../../src/content/texts/nl/support.ts';

interface PolicyLine {
  readonly id: string;
  /** What the policy text of January 2023 says, in short. */
  readonly line: string;
  readonly address: string;
  /** What a user reads there; of a text with amounts in it, the part before the first. */
  readonly text: string;
}

const upTo = (text: string) => (text.split('{')[0] ?? '').trim();
const { motive } = fields;
const { plain, figure } = scan.caution;
const { test, flanking } = support;

/** Every line of the policy debate that asked for this, and where a user meets it. */
export const policyLines: readonly PolicyLine[] = [
  { id: 'M1', line: 'motive: market and demands of customers', address: 'scan/12', text: motive.demand.label },
  { id: 'M2', line: 'motive: reorganisation, digitalisation, automation', address: 'scan/12', text: motive.reorganisation.label },
  { id: 'M3', line: 'motive: chain and delivery times', address: 'scan/12', text: motive.chain.label },
  { id: 'M4', line: 'motive: control of quality and cost', address: 'scan/12', text: motive['quality-cost'].label },
  { id: 'M5', line: 'motive: the home brand', address: 'scan/12', text: motive.brand.label },
  { id: 'M6', line: 'motive: politics and economy of the host country', address: 'scan/12', text: motive['host-country'].label },
  { id: 'M7', line: 'motive: global factors', address: 'scan/12', text: motive.global.label },
  { id: 'O1', line: 'no data bank, no systematic screening', address: 'cases', text: cases.bank },
  { id: 'O2', line: 'intention is often not implementation', address: 'evidence', text: evidence.intended.text },
  { id: 'O3', line: 'limited: 2 to 5 % of firms that once left', address: 'scan/3', text: upTo(figure['few-of-those-who-left']) },
  { id: 'O4', line: 'mostly large firms', address: 'evidence', text: evidence.many.large },
  { id: 'O5', line: 'high-tech and chain-intensive sectors', address: 'evidence', text: evidence.sectors.high },
  { id: 'O6', line: 'few jobs, with automation, no making up for the loss', address: 'evidence', text: evidence.jobs.text },
  { id: 'O7', line: 'jobs in services and the social economy', address: 'evidence', text: evidence.jobs.chances },
  {
    id: 'C1',
    line: 'catalyst: digital technology, skilled people, knowledge nearby',
    address: 'evidence',
    text: evidence.catalysts.digital,
  },
  { id: 'C2', line: 'catalyst: Green Deal, ESG', address: 'dossier/feasibility', text: enablers.sustainable.text },
  { id: 'C3', line: 'catalyst: strategic autonomy, own renewable energy', address: 'dossier/feasibility', text: enablers.autonomous.text },
  { id: 'R1', line: 'risk: self-sufficiency is a utopia, trade stays crucial', address: 'evidence', text: evidence.stopped.trade },
  { id: 'R2', line: 'risk: investment, wages, prices', address: 'scan/10', text: plain['investment-wages-prices'] },
  { id: 'R3', line: 'risk: production here can fail too', address: 'scan/8', text: plain['supply-here-fails-too'] },
  { id: 'R4', line: 'risk: a localised regime has lower income (OECD)', address: 'scan/9', text: plain['self-sufficiency-costs'] },
  {
    id: 'R5',
    line: 'risk: growth outside the EU, and what became of the forecast',
    address: 'evidence',
    text: upTo(evidence.stopped.growth),
  },
  { id: 'R6', line: 'risk: inflation, wages, energy, labour shortage', address: 'scan/2', text: plain['reasons-to-go-away'] },
  { id: 'R7', line: 'risk: tension delays projects', address: 'scan/12', text: plain['tension-delays-projects'] },
  { id: 'S1', line: 'direct support within European state-aid rules', address: 'support', text: test['state-aid'].title },
  { id: 'S2', line: 'answer to essential challenges', address: 'support', text: test.challenges.title },
  { id: 'S3', line: 'test: policy frames, missions, smart specialisation', address: 'support', text: test.frames.question },
  { id: 'S4', line: 'test: strategic goods and critical raw materials', address: 'support', text: test.strategic.title },
  { id: 'S5', line: 'test: circular economy', address: 'support', text: test.circular.question },
  { id: 'S6', line: 'test: spearheads, niches, high-tech', address: 'support', text: test.spearheads.title },
  { id: 'F1', line: 'business and investment climate', address: 'support', text: flanking.climate.title },
  { id: 'F2', line: 'data bank, VLAIO and FIT as front offices', address: 'support', text: flanking.bank.title },
  { id: 'F3', line: 'calculator', address: 'support', text: flanking.calculator.text },
  { id: 'F4', line: 'raw-material scanner', address: 'support', text: flanking.scanner.title },
  { id: 'F5', line: 'digital monitoring of chains', address: 'chain', text: chain.tiers.title },
  { id: 'F6', line: 'sustainable and innovative procurement', address: 'plan', text: results.step.watchTenders },
  { id: 'F7', line: 'lifelong learning', address: 'support', text: support.learning.title },
  { id: 'K1', line: 'the decision is that of the firm', address: 'support', text: test.spearheads.caution },
  { id: 'K2', line: 'no goal in itself', address: 'support', text: test.frames.caution },
  { id: 'K3', line: 'a European frame, critical mass', address: 'support', text: test['state-aid'].caution },
  { id: 'K4', line: 'autonomy stays open, no protectionism', address: 'support', text: test.strategic.caution },
  { id: 'K5', line: 'only one option', address: 'support', text: test.circular.caution },
  { id: 'A1', line: 'alternative: diversification', address: 'evidence', text: evidence.alternatives.spread },
  { id: 'A2', line: 'alternative: partnerships, low-risk countries', address: 'evidence', text: evidence.alternatives.partnership },
  { id: 'A3', line: 'alternative: like-minded countries', address: 'evidence', text: evidence.alternatives.friends },
  { id: 'A4', line: 'alternative: larger stocks', address: 'evidence', text: evidence.alternatives.stock },
  { id: 'A5', line: 'alternative: circularity and resource efficiency', address: 'evidence', text: evidence.alternatives.circular },
  { id: 'A6', line: 'alternative: innovation of materials', address: 'evidence', text: evidence.alternatives.materials },
];

/** The links that lead to the pages that no step of the dossier passes. */
export const menuLinks = [
  { address: 'cases', name: shell.menu.cases },
  { address: 'support', name: shell.menu.support },
  { address: 'evidence', name: shell.menu.evidence },
] as const;
