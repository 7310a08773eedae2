// npm run calibrate: what is advised over countries and sectors to somebody who knows nothing, as `npm run calculate` answers it,
// and where the defaults alone would lead if few own answers did not keep every word at too close to tell.
import { parseArgs } from 'node:util';
import { install } from './install.mjs';

install();
const { openModules } = await import('./module-server.mjs');
const modules = await openModules();
const module = await modules.load('/test/support/calibration.ts');
const { heardAnswer } = await modules.load('/test/support/calibration-documents.ts');

// -- --every N asks calculate of every N-th case only: all of them take half an hour.
const { values } = parseArgs({ options: { every: { type: 'string', default: '1' } } });
const heard = [];
for (const pair of module.everyCase().filter((_, at) => at % Number(values.every) === 0)) {
  heard.push(await heardAnswer(pair));
  if (heard.length % 200 === 0) console.error(`${heard.length} answered`);
}
console.log(`As calculate answers: leader, word, cases\n`);
const count = (names) => {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name, n] of [...counts].toSorted(([, a], [, b]) => b - a)) console.log(`${String(n).padStart(5)}  ${name}`);
};
count(heard.map(({ leader, word }) => `${leader}, ${word}`));
console.log(`\nWhere making it here leads: the group of cost that is furthest below the best option of another direction\n`);
count(heard.filter(({ direction }) => direction === 'home').map(({ group }) => group ?? 'nothing to hold it against'));
console.log('\nWithout the rule on own answers\n');

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
await modules.close();
const isUnexplained = ({ word, cause }) => word !== 'close' && cause === undefined;
process.exit(heard.some(({ word }) => word !== 'close') || verdicts.some(isUnexplained) ? 1 : 0);
