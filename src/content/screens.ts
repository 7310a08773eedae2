import { accountantViews, type AccountantView } from './accountant-views.ts';
import { slides, type SlideId } from './session.ts';
import { tasks } from './tasks.ts';

interface Declared {
  readonly address: string;
  /**
   * What it does with dossiers: it is of one and nothing without (`needs`), it goes on with the one changed last (`reopens`),
   * it shows the one that is open (`shows`), or it has nothing to do with any (`none`).
   */
  readonly dossier: 'needs' | 'reopens' | 'shows' | 'none';
}

/** Every screen with its address; what follows # in the address bar. */
export const screens = {
  start: { address: '', dossier: 'none' },
  question: { address: 'scan', dossier: 'needs' },
  check: { address: 'scan/check', dossier: 'needs' },
  dossier: { address: 'dossier', dossier: 'needs' },
  task: { address: 'dossier', dossier: 'needs' },
  result: { address: 'result', dossier: 'needs' },
  why: { address: 'result/why', dossier: 'needs' },
  certainty: { address: 'result/certainty', dossier: 'needs' },
  tipping: { address: 'result/tipping', dossier: 'needs' },
  plan: { address: 'result/plan', dossier: 'needs' },
  accountant: { address: 'result/accountant', dossier: 'needs' },
  view: { address: 'result/accountant', dossier: 'needs' },
  weigh: { address: 'weigh', dossier: 'needs' },
  'what-if': { address: 'what-if', dossier: 'needs' },
  figures: { address: 'figures', dossier: 'reopens' },
  compare: { address: 'compare', dossier: 'needs' },
  materials: { address: 'materials', dossier: 'shows' },
  world: { address: 'world', dossier: 'shows' },
  dossiers: { address: 'dossiers', dossier: 'none' },
  'paper-list': { address: 'paper-list', dossier: 'none' },
  support: { address: 'support', dossier: 'needs' },
  chain: { address: 'chain', dossier: 'needs' },
  evidence: { address: 'evidence', dossier: 'none' },
  session: { address: 'session', dossier: 'none' },
  prepare: { address: 'session/prepare', dossier: 'reopens' },
  slide: { address: 'session', dossier: 'needs' },
  adviser: { address: 'session/adviser', dossier: 'none' },
  cases: { address: 'cases', dossier: 'reopens' },
  codebook: { address: 'cases/codebook', dossier: 'none' },
  sources: { address: 'sources', dossier: 'none' },
  proof: { address: 'proof', dossier: 'none' },
  glossary: { address: 'glossary', dossier: 'none' },
  about: { address: 'about', dossier: 'none' },
  'check-yourself': { address: 'check-it-yourself', dossier: 'none' },
  licences: { address: 'licences', dossier: 'none' },
} as const satisfies Record<string, Declared>;

export type ScreenName = keyof typeof screens;

/** Screens of which there are several, one per part: the part follows the address. */
const questionNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const formTasks = tasks.filter((task) => task !== 'check');
type FormTask = (typeof formTasks)[number];
type Partitioned = 'question' | 'task' | 'view' | 'slide';

const partitioned: readonly ScreenName[] = ['question', 'task', 'view', 'slide'];
const isWhole = (name: ScreenName): name is Exclude<ScreenName, Partitioned> => !partitioned.includes(name);

export type Screen =
  | { readonly name: Exclude<ScreenName, Partitioned> }
  | { readonly name: 'question'; readonly question: number }
  | { readonly name: 'task'; readonly task: FormTask }
  | { readonly name: 'view'; readonly view: AccountantView }
  | { readonly name: 'slide'; readonly slide: SlideId };

/** Addresses that once were, or that people type, and the screens they open. */
const aliases: Readonly<Record<string, Screen>> = {
  scan: { name: 'question', question: 1 },
  'dossier/check': { name: 'check' },
  plan: { name: 'plan' },
  help: { name: 'about' },
};

/** Every address that a link may lead to. */
export type Address =
  | (typeof screens)[Exclude<ScreenName, 'question'>]['address']
  | `scan/${number}`
  | `dossier/${FormTask}`
  | `result/accountant/${AccountantView}`
  | `session/${SlideId}`;

/** A link to a screen: only addresses that exist compile. */
export const linkTo = (address: Address): `#/${Address}` => `#/${address}`;

const table: ReadonlyMap<string, Screen> = new Map<string, Screen>([
  ...Object.entries(aliases),
  ...screenNames()
    .filter(isWhole)
    .map((name): [string, Screen] => [screens[name].address, { name }]),
  ...questionNumbers.map((question): [string, Screen] => [`${screens.question.address}/${question}`, { name: 'question', question }]),
  ...formTasks.map((task): [string, Screen] => [`${screens.task.address}/${task}`, { name: 'task', task }]),
  ...slides.map((slide): [string, Screen] => [`${screens.slide.address}/${slide}`, { name: 'slide', slide }]),
  ...accountantViews.map((view): [string, Screen] => [`${screens.view.address}/${view}`.toLowerCase(), { name: 'view', view }]),
]);

function screenNames(): readonly ScreenName[] {
  const isName = (name: string): name is ScreenName => name in screens;
  return Object.keys(screens).filter(isName);
}

/** Every screen once, under its own address. */
export const addresses: readonly string[] = [...table.keys()].filter((address) => !(address in aliases));

/** The screen of an address; undefined where there is none. What a mail program or a sentence adds behind a link is not part of it. */
export function screenAt(address: string): Screen | undefined {
  const [path = ''] = address.split(/[?&]/);
  return table.get(
    path
      .toLowerCase()
      .replace(/^\//, '')
      .replace(/[/.,;:!)>’”"']+$/, ''),
  );
}
