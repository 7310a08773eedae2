import type { Locale } from '../content/locales.ts';
import type accountant from '../content/texts/nl/accountant.ts';
import type world from '../content/texts/nl/world.ts';
import type chain from '../content/texts/nl/chain.ts';
import type advice from '../content/texts/nl/advice.ts';
import type evidence from '../content/texts/nl/evidence.ts';
import type support from '../content/texts/nl/support.ts';
import type cases from '../content/texts/nl/cases.ts';
import type codebook from '../content/texts/nl/codebook.ts';
import type editions from '../content/texts/nl/editions.ts';
import type answer from '../content/texts/nl/answer.ts';
import type actionPlan from '../content/texts/nl/action-plan.ts';
import type fields from '../content/texts/nl/fields.ts';
import type glossary from '../content/texts/nl/glossary.ts';
import type invoice from '../content/texts/nl/invoice.ts';
import type ledger from '../content/texts/nl/ledger.ts';
import type materials from '../content/texts/nl/materials.ts';
import type mix from '../content/texts/nl/mix.ts';
import type options from '../content/texts/nl/options.ts';
import type policy from '../content/texts/nl/policy.ts';
import type products from '../content/texts/nl/products.ts';
import type proof from '../content/texts/nl/proof.ts';
import type decisions from '../content/texts/nl/decisions.ts';
import type report from '../content/texts/nl/report.ts';
import type results from '../content/texts/nl/results.ts';
import type safety from '../content/texts/nl/safety.ts';
import type scan from '../content/texts/nl/scan.ts';
import type scanner from '../content/texts/nl/scanner.ts';
import type shell from '../content/texts/nl/shell.ts';
import type sources from '../content/texts/nl/sources.ts';
import type contacts from '../content/texts/nl/contacts.ts';
import type enablers from '../content/texts/nl/enablers.ts';
import type unknownAddress from '../content/texts/nl/unknown-address.ts';
import type undo from '../content/texts/nl/undo.ts';
import type weigh from '../content/texts/nl/weigh.ts';
import type whatIf from '../content/texts/nl/what-if.ts';
import type weighed from '../content/texts/nl/weighed.ts';
import type check from '../content/texts/nl/check.ts';
import type tasks from '../content/texts/nl/tasks.ts';
import type ways from '../content/texts/nl/ways.ts';
import type workbook from '../content/texts/nl/workbook.ts';
import type where from '../content/texts/nl/where.ts';
import type salesFile from '../content/texts/nl/sales-file.ts';
import type quotes from '../content/texts/nl/quotes.ts';
import type gain from '../content/texts/nl/gain.ts';
import type session from '../content/texts/nl/session.ts';
import type paper from '../content/texts/nl/paper.ts';
import type trust from '../content/texts/nl/trust.ts';
import type { Same } from '../content/texts/same.ts';

/** All texts, a namespace per file, typed by the Dutch ones: keys and ICU arguments are checked by the compiler. */
export interface Texts {
  readonly shell: typeof shell;
  readonly fields: typeof fields;
  readonly safety: typeof safety;
  readonly scan: typeof scan;
  readonly options: typeof options;
  readonly mix: typeof mix;
  readonly answer: typeof answer;
  readonly results: typeof results;
  readonly report: typeof report;
  readonly products: typeof products;
  readonly proof: typeof proof;
  readonly decisions: typeof decisions;
  readonly materials: typeof materials;
  readonly policy: typeof policy;
  readonly scanner: typeof scanner;
  readonly sources: typeof sources;
  readonly weigh: typeof weigh;
  readonly weighed: typeof weighed;
  readonly tasks: typeof tasks;
  readonly check: typeof check;
  readonly cases: typeof cases;
  readonly codebook: typeof codebook;
  readonly editions: typeof editions;
  readonly evidence: typeof evidence;
  readonly support: typeof support;
  readonly world: typeof world;
  readonly chain: typeof chain;
  readonly session: typeof session;
  readonly ways: typeof ways;
  readonly where: typeof where;
  readonly gain: typeof gain;
  readonly quotes: typeof quotes;
  readonly salesFile: typeof salesFile;
  readonly contacts: typeof contacts;
  readonly accountant: typeof accountant;
  readonly advice: typeof advice;
  readonly invoice: typeof invoice;
  readonly ledger: typeof ledger;
  readonly glossary: typeof glossary;
  readonly enablers: typeof enablers;
  readonly undo: typeof undo;
  readonly unknownAddress: typeof unknownAddress;
  readonly actionPlan: typeof actionPlan;
  readonly whatIf: typeof whatIf;
  readonly workbook: typeof workbook;
  readonly paper: typeof paper;
  readonly trust: typeof trust;
}

export type Namespace = keyof Texts;

export type Catalog<N extends Namespace> = Same<Texts[N]>;

type Loaders = { readonly [N in Namespace]: () => Promise<{ readonly default: Catalog<N> }> };

const loaders: Readonly<Record<Locale, Loaders>> = {
  'nl-BE': {
    shell: () => import('../content/texts/nl/shell.ts'),
    fields: () => import('../content/texts/nl/fields.ts'),
    safety: () => import('../content/texts/nl/safety.ts'),
    scan: () => import('../content/texts/nl/scan.ts'),
    options: () => import('../content/texts/nl/options.ts'),
    mix: () => import('../content/texts/nl/mix.ts'),
    answer: () => import('../content/texts/nl/answer.ts'),
    results: () => import('../content/texts/nl/results.ts'),
    report: () => import('../content/texts/nl/report.ts'),
    products: () => import('../content/texts/nl/products.ts'),
    proof: () => import('../content/texts/nl/proof.ts'),
    decisions: () => import('../content/texts/nl/decisions.ts'),
    materials: () => import('../content/texts/nl/materials.ts'),
    policy: () => import('../content/texts/nl/policy.ts'),
    scanner: () => import('../content/texts/nl/scanner.ts'),
    sources: () => import('../content/texts/nl/sources.ts'),
    weigh: () => import('../content/texts/nl/weigh.ts'),
    weighed: () => import('../content/texts/nl/weighed.ts'),
    tasks: () => import('../content/texts/nl/tasks.ts'),
    check: () => import('../content/texts/nl/check.ts'),
    cases: () => import('../content/texts/nl/cases.ts'),
    codebook: () => import('../content/texts/nl/codebook.ts'),
    editions: () => import('../content/texts/nl/editions.ts'),
    evidence: () => import('../content/texts/nl/evidence.ts'),
    support: () => import('../content/texts/nl/support.ts'),
    world: () => import('../content/texts/nl/world.ts'),
    chain: () => import('../content/texts/nl/chain.ts'),
    session: () => import('../content/texts/nl/session.ts'),
    ways: () => import('../content/texts/nl/ways.ts'),
    where: () => import('../content/texts/nl/where.ts'),
    gain: () => import('../content/texts/nl/gain.ts'),
    quotes: () => import('../content/texts/nl/quotes.ts'),
    salesFile: () => import('../content/texts/nl/sales-file.ts'),
    contacts: () => import('../content/texts/nl/contacts.ts'),
    accountant: () => import('../content/texts/nl/accountant.ts'),
    advice: () => import('../content/texts/nl/advice.ts'),
    invoice: () => import('../content/texts/nl/invoice.ts'),
    ledger: () => import('../content/texts/nl/ledger.ts'),
    glossary: () => import('../content/texts/nl/glossary.ts'),
    enablers: () => import('../content/texts/nl/enablers.ts'),
    undo: () => import('../content/texts/nl/undo.ts'),
    unknownAddress: () => import('../content/texts/nl/unknown-address.ts'),
    actionPlan: () => import('../content/texts/nl/action-plan.ts'),
    whatIf: () => import('../content/texts/nl/what-if.ts'),
    workbook: () => import('../content/texts/nl/workbook.ts'),
    paper: () => import('../content/texts/nl/paper.ts'),
    trust: () => import('../content/texts/nl/trust.ts'),
  },
  'fr-BE': {
    shell: () => import('../content/texts/fr/shell.ts'),
    fields: () => import('../content/texts/fr/fields.ts'),
    safety: () => import('../content/texts/fr/safety.ts'),
    scan: () => import('../content/texts/fr/scan.ts'),
    options: () => import('../content/texts/fr/options.ts'),
    mix: () => import('../content/texts/fr/mix.ts'),
    answer: () => import('../content/texts/fr/answer.ts'),
    results: () => import('../content/texts/fr/results.ts'),
    report: () => import('../content/texts/fr/report.ts'),
    products: () => import('../content/texts/fr/products.ts'),
    proof: () => import('../content/texts/fr/proof.ts'),
    decisions: () => import('../content/texts/fr/decisions.ts'),
    materials: () => import('../content/texts/fr/materials.ts'),
    policy: () => import('../content/texts/fr/policy.ts'),
    scanner: () => import('../content/texts/fr/scanner.ts'),
    sources: () => import('../content/texts/fr/sources.ts'),
    weigh: () => import('../content/texts/fr/weigh.ts'),
    weighed: () => import('../content/texts/fr/weighed.ts'),
    tasks: () => import('../content/texts/fr/tasks.ts'),
    check: () => import('../content/texts/fr/check.ts'),
    cases: () => import('../content/texts/fr/cases.ts'),
    codebook: () => import('../content/texts/fr/codebook.ts'),
    editions: () => import('../content/texts/fr/editions.ts'),
    evidence: () => import('../content/texts/fr/evidence.ts'),
    support: () => import('../content/texts/fr/support.ts'),
    world: () => import('../content/texts/fr/world.ts'),
    chain: () => import('../content/texts/fr/chain.ts'),
    session: () => import('../content/texts/fr/session.ts'),
    ways: () => import('../content/texts/fr/ways.ts'),
    where: () => import('../content/texts/fr/where.ts'),
    gain: () => import('../content/texts/fr/gain.ts'),
    quotes: () => import('../content/texts/fr/quotes.ts'),
    salesFile: () => import('../content/texts/fr/sales-file.ts'),
    contacts: () => import('../content/texts/fr/contacts.ts'),
    accountant: () => import('../content/texts/fr/accountant.ts'),
    advice: () => import('../content/texts/fr/advice.ts'),
    invoice: () => import('../content/texts/fr/invoice.ts'),
    ledger: () => import('../content/texts/fr/ledger.ts'),
    glossary: () => import('../content/texts/fr/glossary.ts'),
    enablers: () => import('../content/texts/fr/enablers.ts'),
    undo: () => import('../content/texts/fr/undo.ts'),
    unknownAddress: () => import('../content/texts/fr/unknown-address.ts'),
    actionPlan: () => import('../content/texts/fr/action-plan.ts'),
    whatIf: () => import('../content/texts/fr/what-if.ts'),
    workbook: () => import('../content/texts/fr/workbook.ts'),
    paper: () => import('../content/texts/fr/paper.ts'),
    trust: () => import('../content/texts/fr/trust.ts'),
  },
  'en-GB': {
    shell: () => import('../content/texts/en/shell.ts'),
    fields: () => import('../content/texts/en/fields.ts'),
    safety: () => import('../content/texts/en/safety.ts'),
    scan: () => import('../content/texts/en/scan.ts'),
    options: () => import('../content/texts/en/options.ts'),
    mix: () => import('../content/texts/en/mix.ts'),
    answer: () => import('../content/texts/en/answer.ts'),
    results: () => import('../content/texts/en/results.ts'),
    report: () => import('../content/texts/en/report.ts'),
    products: () => import('../content/texts/en/products.ts'),
    proof: () => import('../content/texts/en/proof.ts'),
    decisions: () => import('../content/texts/en/decisions.ts'),
    materials: () => import('../content/texts/en/materials.ts'),
    policy: () => import('../content/texts/en/policy.ts'),
    scanner: () => import('../content/texts/en/scanner.ts'),
    sources: () => import('../content/texts/en/sources.ts'),
    weigh: () => import('../content/texts/en/weigh.ts'),
    weighed: () => import('../content/texts/en/weighed.ts'),
    tasks: () => import('../content/texts/en/tasks.ts'),
    check: () => import('../content/texts/en/check.ts'),
    cases: () => import('../content/texts/en/cases.ts'),
    codebook: () => import('../content/texts/en/codebook.ts'),
    editions: () => import('../content/texts/en/editions.ts'),
    evidence: () => import('../content/texts/en/evidence.ts'),
    support: () => import('../content/texts/en/support.ts'),
    world: () => import('../content/texts/en/world.ts'),
    chain: () => import('../content/texts/en/chain.ts'),
    session: () => import('../content/texts/en/session.ts'),
    ways: () => import('../content/texts/en/ways.ts'),
    where: () => import('../content/texts/en/where.ts'),
    gain: () => import('../content/texts/en/gain.ts'),
    quotes: () => import('../content/texts/en/quotes.ts'),
    salesFile: () => import('../content/texts/en/sales-file.ts'),
    contacts: () => import('../content/texts/en/contacts.ts'),
    accountant: () => import('../content/texts/en/accountant.ts'),
    advice: () => import('../content/texts/en/advice.ts'),
    invoice: () => import('../content/texts/en/invoice.ts'),
    ledger: () => import('../content/texts/en/ledger.ts'),
    glossary: () => import('../content/texts/en/glossary.ts'),
    enablers: () => import('../content/texts/en/enablers.ts'),
    undo: () => import('../content/texts/en/undo.ts'),
    unknownAddress: () => import('../content/texts/en/unknown-address.ts'),
    actionPlan: () => import('../content/texts/en/action-plan.ts'),
    whatIf: () => import('../content/texts/en/what-if.ts'),
    workbook: () => import('../content/texts/en/workbook.ts'),
    paper: () => import('../content/texts/en/paper.ts'),
    trust: () => import('../content/texts/en/trust.ts'),
  },
};

/** One namespace in one language; each is fetched when it is first needed. */
export async function loadTexts<N extends Namespace>(locale: Locale, namespace: N): Promise<Catalog<N>> {
  const file = await loaders[locale][namespace]();
  return file.default;
}
