// npm run calibrate: what is advised over countries and sectors to somebody who knows nothing, and what explains it.
import { importModule } from './import-module.mjs';
import { install } from './install.mjs';

install();
const module = await importModule(new URL('../test/support/calibration.ts', import.meta.url));
const verdicts = module.everyCase().map(module.verdictOn);
const countries = [...new Set(verdicts.map(({ country }) => country))];
const sectors = [...new Set(verdicts.map(({ sector }) => sector))];

const signOf = ({ direction, word, cause }) => {
  if (word === 'close') return '.';
  return cause === undefined ? '!!' : `${direction}${word === 'clear' ? '!' : ''}`;
};
console.log(
  `Leaders with everything unknown. A way where the word is leaning, with ! where clear, . where too close, !! where nothing explains it.\n`,
);
console.log(['', ...sectors].map((name) => name.padEnd(6)).join(''));
for (const country of countries) {
  const row = verdicts.filter((verdict) => verdict.country === country).map(signOf);
  console.log([country, ...row].map((cell) => cell.padEnd(6)).join(''));
}

const groups = new Map();
for (const verdict of verdicts) {
  const { leader, word, cause } = verdict;
  const name = [leader, word, word === 'close' ? '' : (cause ?? 'NOT EXPLAINED')].join('\t');
  groups.set(name, [...(groups.get(name) ?? []), verdict]);
}
console.log(`\n${verdicts.length} cases\n`);
for (const [name, members] of [...groups].toSorted(([, a], [, b]) => b.length - a.length)) {
  const [leader, word, cause] = name.split('\t');
  const counts = countries
    .map((country) => [country, members.filter((member) => member.country === country).length])
    .filter(([, n]) => n > 0);
  const most = counts
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 12)
    .map(([country, n]) => `${country} ${n}`);
  console.log(
    `${String(members.length).padStart(5)}  ${leader}, ${word}${cause ? `: ${module.causes[cause]?.line ?? cause}` : ''}\n       ${most.join(' · ')}`,
  );
}
process.exit(verdicts.some(({ word, cause }) => word !== 'close' && cause === undefined) ? 1 : 0);
