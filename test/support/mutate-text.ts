import { chance } from '../journeys/walking/walker.ts';

const values = [
  'null',
  'true',
  '-0',
  '1e308',
  '-1e999',
  '""',
  '[]',
  '{}',
  '"\\u0000"',
  '"\\ud800"',
  '"\\u202e"',
  '"stay"',
  '"<img src=x onerror=alert(1)>"',
  `"${'x'.repeat(5000)}"`,
  '{"__proto__":{"polluted":true}}',
] as const;
const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'id', 'version', 'plans', 'unknown'] as const;

type Change = (text: string, random: () => number) => string;

const at = (text: string, random: () => number) => Math.floor(random() * text.length);

/** The match of a pattern that chance points at, with something else in its place. */
const instead =
  (pattern: RegExp, make: (found: string, random: () => number) => string): Change =>
  (text, random) => {
    const found = [...text.matchAll(pattern)];
    const one = found[Math.floor(random() * found.length)];
    return one === undefined ? text : text.slice(0, one.index) + make(one[0], random) + text.slice(one.index + one[0].length);
  };

const among = <Thing>(random: () => number, things: readonly Thing[]) => things[Math.floor(random() * things.length)];

const changes: readonly Change[] = [
  (text, random) => text.slice(0, at(text, random)),
  (text, random) => {
    const place = at(text, random);
    return text.slice(0, place) + String.fromCharCode(Math.floor(random() * 65_536)) + text.slice(place + 1);
  },
  (text, random) => {
    const place = at(text, random);
    return text.slice(0, place) + text.slice(place + Math.floor(random() * 20));
  },
  (text, random) => {
    const [from, to] = [at(text, random), at(text, random)];
    return text.slice(0, to) + text.slice(from, from + 400) + text.slice(to);
  },
  instead(/(?<=: )(?:-?\d[\d.e+-]*|"(?:[^"\\]|\\.)*"|true|null)/g, (_, random) => among(random, values) ?? 'null'),
  instead(/(?<=: )-?\d[\d.e+-]*/g, (_, random) => String((random() - 0.5) * 10 ** Math.floor(random() * 300))),
  instead(/"[\w.-]+"(?=: )/g, (_, random) => `"${among(random, keys) ?? 'id'}"`),
  instead(/\{(?=\s*")/g, (_, random) => `{"${among(random, keys) ?? 'id'}": ${among(random, values) ?? '1'},`),
  instead(/(?<="text": ")[^"]*/g, (_, random) => `${Math.floor(random() * 1e6)}`),
];

/** A text with one to four changes: most still read as JSON, and many as a dossier. */
export function mutate(text: string, seed: number): string {
  const random = chance(seed);
  const count = 1 + Math.floor(random() * 4);
  return Array.from({ length: count }).reduce<string>((mutated) => among(random, changes)?.(mutated, random) ?? mutated, text);
}
