import type { Ink } from '../../scene/scene.ts';

/** The light colours of `ui/tokens.css` as paper takes them; a test keeps the two alike. Paper itself is white. */
export const inks = {
  ink: '#1a222b',
  soft: '#4a545d',
  rule: '#d3d1c8',
  paper: '#ffffff',
  do: '#005865',
  turn: '#df911a',
  worse: '#953922',
  better: '#325f34',
  quiet: '#dcdbd5',
  'option-0': '#4e565f',
  'option-1': '#175d9b',
  'option-2': '#8f5d04',
  'option-3': '#136147',
  'option-4': '#5d3890',
  'option-5': '#b14420',
  'option-6': '#1b7d82',
  'option-7': '#ab2d6b',
  'option-8': '#1e2d5b',
  'option-9': '#49531a',
  'option-10': '#5d2f19',
  'option-11': '#6462b7',
} as const satisfies Readonly<Record<Ink, string>>;

const optionInks = [
  inks['option-0'],
  inks['option-1'],
  inks['option-2'],
  inks['option-3'],
  inks['option-4'],
  inks['option-5'],
  inks['option-6'],
  inks['option-7'],
  inks['option-8'],
  inks['option-9'],
  inks['option-10'],
  inks['option-11'],
] as const;

export function optionInk(colour: number): string {
  return optionInks[colour % optionInks.length] ?? inks.ink;
}
