import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inks, optionInk } from '../../src/features/report/inks.ts';

const light = readFileSync('src/ui/tokens.css', 'utf8').split('@media')[0] ?? '';
const tokens = Object.fromEntries(
  [...light.matchAll(/--([\w-]+): oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/g)].map(([, name = '', ...parts]) => [name, hex(parts.map(Number))]),
);

/** OKLCH to sRGB, after the published matrices of Ottosson (2020). */
function hex([lightness = 0, chroma = 0, hue = 0]: readonly number[]): string {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness / 100 + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness / 100 - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness / 100 - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const signs = linear.map((value) => {
    const inside = Math.min(1, Math.max(0, value));
    const curved = inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055;
    return Math.round(curved * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${signs.join('')}`;
}

describe('inks', () => {
  it('finds #ff0000 for the OKLCH of pure red, 62.8 % 0.25768 29.23', () => {
    expect(hex([62.7955, 0.257683, 29.2339])).toBe('#ff0000');
  });

  it.each(Object.entries(inks).filter(([name]) => name !== 'paper'))('%s is what the screen has', (name, ink) => {
    expect(ink).toBe(tokens[name]);
  });

  it('gives the thirteenth option the ink of the first again', () => {
    expect(optionInk(12)).toBe(optionInk(0));
    expect(optionInk(3)).toBe(inks['option-3']);
  });
});
