// Runs long steps one after the other: goes on after one that fails, takes up after a stop what had not held yet, and prints a table.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { runCommand } from './run.mjs';

const linesKept = 60;
/** What a step that held tells of itself: how much it did, what it left out and why. */
const tells = /^(?:[✓-] |files: |dossiers: |killed |heap |figures: |\s*\d+ (?:passed|flaky|skipped)|\d+ engines |\s+Tests )/;

/**
 * Takes steps of a name, a command and what it finds in its environment.
 *
 * `progressFile` keeps what held of the state of the source that `of` names: of another state, or without a name, all begins anew.
 * A step that failed is taken again. The file goes once all has held.
 */
export function runSoak(steps, { progressFile, of, print = console.log }) {
  const held = readProgress(progressFile, of);
  const rows = steps.map(([name, command, env = {}]) => {
    if (held[name] !== undefined) return { name, what: 'held before', seconds: held[name] };
    print(`… ${name}`);
    const ran = runCommand(command, env);
    const seconds = Math.round(ran.seconds);
    if (ran.status !== 0) {
      print(ran.output.trim().split('\n').slice(-linesKept).join('\n'));
      return { name, what: 'FAILED', seconds };
    }
    for (const line of ran.output.split('\n').filter((one) => tells.test(one))) print(`    ${line.trim()}`);
    held[name] = seconds;
    mkdirSync(dirname(progressFile), { recursive: true });
    writeFileSync(progressFile, JSON.stringify({ of, held }));
    return { name, what: 'held', seconds };
  });
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, what, seconds } of rows) print(`${name.padEnd(width)}  ${what.padEnd(11)} ${String(seconds).padStart(6)} s`);
  const isGreen = rows.every(({ what }) => what !== 'FAILED');
  print(isGreen ? 'Everything held.' : `${rows.filter(({ what }) => what === 'FAILED').length} of ${rows.length} failed.`);
  if (isGreen) rmSync(progressFile, { force: true });
  return isGreen;
}

function readProgress(file, of) {
  if (of === undefined || !existsSync(file)) return {};
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    return kept.of === of ? { ...kept.held } : {};
  } catch {
    return {}; // cut off while it was written
  }
}
