import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/ui/tokens.css', 'utf8');
const [lightPart = '', rest = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
const [darkPart = ''] = rest.split('@media (forced-colors');

type Rgb = readonly [number, number, number];

/** Björn Ottosson's OKLab to linear sRGB, clipped to the screen. */
function linear(l: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const [x, y, z] = [
    l + 0.3963377774 * a + 0.2158037573 * b,
    l - 0.1055613458 * a - 0.0638541728 * b,
    l - 0.0894841775 * a - 1.291485548 * b,
  ].map((root) => root ** 3);
  const [long = 0, medium = 0, short = 0] = [x, y, z];
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clip(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    clip(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    clip(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

function tokensOf(part: string): ReadonlyMap<string, Rgb> {
  const found = part.matchAll(/--([\w-]+): oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/g);
  return new Map([...found].map(([, name = '', l, c, h]) => [name, linear(Number(l) / 100, Number(c), Number(h))]));
}

const schemes = [
  ['light', tokensOf(lightPart)],
  ['dark', tokensOf(darkPart)],
] as const;

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast ratio of WCAG 2.2. */
function contrast(one: Rgb | undefined, other: Rgb | undefined): number {
  if (one === undefined || other === undefined) return 0;
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const blindness: Readonly<Record<string, readonly Rgb[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

const gamma = (value: number) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
const seenBy = (rows: readonly Rgb[], [r, g, b]: Rgb): readonly number[] =>
  rows.map(([x, y, z]) => gamma(Math.min(1, Math.max(0, x * r + y * g + z * b))));
const apart = (one: readonly number[], other: readonly number[]) => Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)));

const options = Array.from({ length: 12 }, (_, at) => `option-${at}`);

describe.each(schemes)('the colours of the %s scheme', (_, tokens) => {
  it.each(['ink', 'soft', 'do', 'do-strong', 'turn-ink', 'worse', 'better'])('reads %s on paper, sheet and wash (4.5 to 1)', (name) => {
    for (const ground of ['paper', 'sheet', 'wash', 'do-wash'])
      expect(contrast(tokens.get(name), tokens.get(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('reads words on the button, on a worse and on a better ground', () => {
    expect(contrast(tokens.get('on-do'), tokens.get('do'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.get('worse'), tokens.get('worse-wash'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.get('ink'), tokens.get('better-wash'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(options)('sees %s and words in it on paper (4.5 to 1)', (name) => {
    expect(contrast(tokens.get(name), tokens.get('paper'))).toBeGreaterThanOrEqual(4.5);
  });

  it('sees the edge of a box (3 to 1)', () => {
    for (const ground of ['paper', 'wash']) expect(contrast(tokens.get('edge'), tokens.get(ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(blindness))('tells the first eight options apart with %s', (_name, rows) => {
    const seen = options.slice(0, 8).map((name) => seenBy(rows, tokens.get(name) ?? [0, 0, 0]));
    for (const [at, one] of seen.entries()) for (const other of seen.slice(at + 1)) expect(apart(one, other)).toBeGreaterThan(0.05);
  });
});
