// npm run bench:peers: the table of the model against ports of it in numpy and C, from the same inputs and draws, every number compared.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importBuilt } from './import-module.mjs';
import { install } from './install.mjs';

/** Sums are made in another order: relative to the largest number of the column. */
const tolerance = 1e-9;
const rounds = 15;
const seeds = 24;

install();
const { columns, ourMeans, ourTable, size } = await importBuilt(new URL('../test/bench/peers/our-table.ts', import.meta.url));
const source = (name) => fileURLToPath(new URL(`../test/bench/peers/${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'peers-'));

function run(command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  });
  if (error !== undefined || status !== 0) return { isDone: false, said: stderr ?? error?.message ?? '' };
  return { isDone: true, said: stdout };
}

/** Processor time of this process, ms. */
function clock(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.floor(values.length * share)];
const median = (values) => quantile(values, 0.5);

/** The largest difference, relative to the largest number of its column; what is no number must be so in both. */
function differenceOf(ours, theirs) {
  if (theirs.length !== ours.length) return Infinity;
  const most = columns.map((_, column) =>
    ours.reduce((largest, value, at) => (at % columns.length === column && Math.abs(value) > largest ? Math.abs(value) : largest), 0),
  );
  return ours.reduce((largest, value, at) => {
    if (Number.isNaN(value) || Number.isNaN(theirs[at])) return Number.isNaN(value) === Number.isNaN(theirs[at]) ? largest : Infinity;
    return Math.max(largest, Math.abs(value - theirs[at]) / Math.max(1e-300, most[at % columns.length]));
  }, 0);
}

const readTable = (name) => new Float64Array(new Uint8Array(readFileSync(join(folder, name))).buffer);

const table = ourTable();
for (const [name, array] of Object.entries(table.arrays)) {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  writeFileSync(join(folder, `${name}.${array instanceof Int32Array ? 'i32' : 'f64'}`), bytes);
}

const program = join(folder, 'table');
const compilers = ['cc', 'gcc', 'clang'].map((name) => [name, run(name, '-O3', '-o', program, source('table.c'), '-lm')]);
const compiler = compilers.find(([, { isDone }]) => isDone)?.[0];
const numpy = run('python3', '-c', 'import numpy; print(numpy.__version__)');
const peers = [
  ...(numpy.isDone
    ? [{ name: `numpy ${numpy.said.trim()}`, file: 'numpy.f64', command: ['python3', source('table.py'), 'table', folder, '1'] }]
    : []),
  ...(compiler ? [{ name: `C (${compiler} -O3)`, file: 'c.f64', command: [program, folder, '1'] }] : []),
];
if (!numpy.isDone) console.log('no python3 with numpy here: not compared with it');
if (compiler === undefined) console.log('no C compiler here: not compared with C');

for (let warm = 0; warm < 3; warm += 1) table.fill();
const times = { engine: [], ...Object.fromEntries(peers.map(({ name }) => [name, []])) };
for (let round = 0; round < rounds; round += 1) {
  times.engine.push(clock(() => table.fill()));
  for (const { name, command } of peers) {
    const { isDone, said } = run(...command);
    if (!isDone) throw new Error(`${name}: ${said}`);
    times[name].push(Number(said));
  }
}

const ours = Float64Array.from(table.fill());
/** Round by round: a machine may be faster in one minute than in the next, and then is so for all of them. */
const ratiosOf = (name) => times[name].map((ms, round) => ms / times.engine[round]);
let isEqual = true;
console.log(
  `${cpus()[0]?.model ?? 'unknown'}, ${arch()}, node ${process.version}; ${table.options.length} options, ${size.futures} futures × ${size.histories} histories, ${columns.length} columns; processor time, median of ${rounds} rounds`,
);
console.table([
  {
    what: 'engine',
    ms: median(times.engine).toFixed(0),
    'time ÷ engine': '1.00',
    'half of the rounds': '',
    'least ÷ least': '1.00',
    'largest relative difference': '',
  },
  ...peers.map(({ name, file }) => {
    const ratios = ratiosOf(name);
    const difference = differenceOf(ours, readTable(file));
    isEqual &&= difference <= tolerance;
    return {
      what: name,
      ms: median(times[name]).toFixed(0),
      'time ÷ engine': median(ratios).toFixed(2),
      'half of the rounds': `${quantile(ratios, 0.25).toFixed(2)}–${quantile(ratios, 0.75).toFixed(2)}`,
      'least ÷ least': (Math.min(...times[name]) / Math.min(...times.engine)).toFixed(2),
      'largest relative difference': difference.toExponential(1),
    };
  }),
]);
if (!isEqual) console.log(`the numbers differ by more than ${tolerance}`);

/** Spread over the seeds, squared. */
function varianceOf(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

if (numpy.isDone && isEqual) {
  const drawn = run('python3', source('table.py'), 'means', folder, String(seeds));
  if (!drawn.isDone) throw new Error(drawn.said);
  const plain = drawn.said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const mine = Array.from({ length: seeds }, (_, seed) => ourMeans(seed + 1));
  const slower = median(ratiosOf(peers[0].name));
  const ratios = (of) =>
    table.options
      .map((_, at) => varianceOf(plain.map((one) => one[of][at])) / varianceOf(mine.map((one) => one[of][at])))
      .filter(Number.isFinite);
  console.log(`numpy with draws of its own, each independent, against the engine's: spread over ${seeds} seeds, median over the options`);
  console.table(
    [
      ['mean difference from staying', 'differences'],
      ['mean tail', 'tails'],
    ].map(([what, of]) => {
      const ratio = median(ratios(of));
      const error = (from) =>
        median(table.options.map((_, at) => Math.sqrt(varianceOf(from.map((one) => one[of][at])))).filter((one) => one > 0));
      return {
        what,
        'standard error, engine': error(mine).toFixed(0),
        'standard error, numpy': error(plain).toFixed(0),
        'time ÷ engine at equal standard error': (slower * ratio).toFixed(1),
      };
    }),
  );
}
rmSync(folder, { recursive: true });
process.exit(isEqual ? 0 : 1);
