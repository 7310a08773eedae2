// Runs the steps of a check one after the other, shows the output of those that fail, and says how long each took.
import { spawnSync } from 'node:child_process';

/** Runs a command line to its end. */
export function runCommand(command, env) {
  const began = Date.now();
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
  });
  return { status, stdout, output: `${stdout}\n${stderr}`, seconds: (Date.now() - began) / 1000 };
}

export function runSteps(steps) {
  for (const [name, command, env = {}] of steps) {
    const { status, output, stdout, seconds } = runCommand(command, env);
    if (status !== 0) {
      console.log(`${output}\n✗ ${name} (${seconds.toFixed(1)} s): ${command}`);
      return false;
    }
    const said = stdout.split('\n').filter((line) => /^(start page|lazy|texts |faults: |\s+Tests|\s*\d+ passed)|^figures:/.test(line));
    console.log(`✓ ${name} (${seconds.toFixed(1)} s)${said.length > 0 ? `\n  ${said.map((line) => line.trim()).join('\n  ')}` : ''}`);
  }
  return true;
}

export const checks = [
  ['formatting', 'npx oxfmt --check .'],
  ['lint', 'npx oxlint'],
  ['types', 'npm run --silent types'],
  ['dead code', 'npx knip'],
];
