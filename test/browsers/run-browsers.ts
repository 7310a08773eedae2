import { serve } from '../../.scripts/serve.mjs';
import { compareFigures, firstDifference } from './compare.ts';
import { until, type Engine, type Starter } from './engine.ts';
import { starters } from './starters.ts';
import { walkEngine, type Walked } from './walk-engine.ts';

const base = '/in/a/folder/';

/** Two libraries of mathematics may round exp, log and powers otherwise in the last bits; what is more is a fault. */
const roundedOtherwise = 1e-9;

interface Row {
  readonly engine: string;
  readonly walked: Walked;
}

/** Walks through the built app in every engine of this machine or in those that are named, prints what it found, and says whether all held. */
export async function runBrowsers(names: readonly string[], print: (line: string) => void): Promise<boolean> {
  const reports: string[] = [];
  const server = await serve({ port: 0, base, onReport: (report) => reports.push(report) });
  const bound = server.address();
  const home = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}${base}`;
  const rows: Row[] = [];
  let isGreen = true;
  for (const starter of starters().filter(({ name }) => names.length === 0 || names.includes(name.toLowerCase()))) {
    reports.length = 0;
    const row = await walkTwiceAtMost(starter, { home, reports, print }).catch((failure: unknown) => {
      print(`✗ ${starter.name}: ${inWords(failure)}`);
      isGreen = false;
    });
    if (row) rows.push(row);
  }
  const [first, ...others] = rows;
  if (first !== undefined) isGreen = others.map((other) => compare(first, other, print)).every(Boolean) && isGreen;
  print(`${rows.length} engines walked through the app. ${isGreen ? 'All held.' : 'Not all held.'}`);
  server.closeAllConnections();
  server.close();
  return isGreen && rows.length > 0;
}

const inWords = (failure: unknown): string =>
  failure instanceof Error
    ? [failure.message, ...(failure.cause === undefined ? [] : [inWords(failure.cause)])].join(': ')
    : String(failure);

interface Around {
  readonly home: string;
  readonly reports: readonly string[];
  readonly print: (line: string) => void;
}

/** A browser that goes away or falls silent while it is driven says nothing of the app: it is started once more, and that is told. What the app does wrong is not tried again. */
async function walkTwiceAtMost(starter: Starter, around: Around): Promise<Row | undefined> {
  try {
    return await walkIn(starter, around);
  } catch (failure) {
    const words = inWords(failure);
    if (!isLost(words)) throw failure;
    around.print(`- ${starter.name} went away or fell silent while it was driven (${words}); once more`);
    return walkIn(starter, around);
  }
}

/** What is said when the browser or its window is there no more or gives no answer, not when something is not found in it. */
const isLost = (words: string): boolean =>
  /Target closed|Session closed|Connection closed|browsing context.*(?:closed|discarded)|ECONNRESET|socket hang up|aborted due to timeout/i.test(
    words,
  );

async function walkIn(starter: Starter, { home, reports, print }: Around): Promise<Row | undefined> {
  if ('absent' in starter) {
    print(`- ${starter.name}: ${starter.absent}`);
    return undefined;
  }
  const began = Date.now();
  const engine = await starter.start(home);
  try {
    const walked = await walkEngine(engine, home);
    if (walked.afterReload !== walked.pages['result']) {
      throw new Error(`after reload: ${firstDifference(walked.pages['result'] ?? '', walked.afterReload)}`);
    }
    const elsewhere = engine.askedElsewhere();
    if (elsewhere.length > 0) throw new Error(`asked for ${elsewhere.join(', ')}`);
    if (reports.length > 0) throw new Error(`reports of the policy: ${reports.join(', ')}`);
    await expectToHear(engine, reports);
    const seconds = Math.round((Date.now() - began) / 1000);
    print(
      `✓ ${engine.name} (${engine.version}): scan, answer, report, file, reload; 0 requests elsewhere, 0 reports of the policy (${seconds} s)`,
    );
    return { engine: engine.name, walked };
  } catch (failure) {
    const ended = engine.ended?.();
    throw ended === undefined ? failure : new Error(ended, { cause: failure });
  } finally {
    await engine.close().catch(() => undefined);
  }
}

/** None heard says something only of who would have heard one: a breach of the policy and a request elsewhere, both on purpose. */
async function expectToHear(engine: Engine, reports: readonly string[]): Promise<void> {
  await engine.run(async () => {
    await fetch('http://elsewhere.invalid/').catch(() => undefined);
  });
  await until('the report of a breach on purpose', async () => reports.length > 0);
  await engine.open('http://elsewhere.invalid/').catch(() => undefined);
  await until('the request elsewhere on purpose', async () => engine.askedElsewhere().length > 0);
}

/** Says how the answer of one engine differs from that of the first. */
function compare(first: Row, other: Row, print: (line: string) => void): boolean {
  const { compared, unequal, largest, at } = compareFigures(first.walked.figures, other.walked.figures);
  const pair = `${first.engine} and ${other.engine}`;
  const figures =
    unequal === 0
      ? `${compared} figures equal to the last bit`
      : `${unequal} of ${compared} figures differ, by ${largest.toExponential(1)} of themselves at most (${at}), as the mathematics of two engines round exp, log and powers`;
  const texts = [
    ...Object.entries(first.walked.pages).map(([page, text]) => [page, firstDifference(text, other.walked.pages[page] ?? '')]),
    ['report', firstDifference(first.walked.report, other.walked.report)],
  ].filter(([, difference]) => difference !== undefined);
  const holds = largest <= roundedOtherwise && texts.length === 0;
  print(
    `${holds ? '✓' : '✗'} ${pair}: ${figures}; ${texts.length === 0 ? 'every page and the report say the same' : 'they say otherwise:'}`,
  );
  for (const [page, difference] of texts) print(`    ${page}: ${difference}`);
  return holds;
}
