import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/command/read-arguments.ts';

describe('the words on the command line', () => {
  it('are files in their order, in Dutch and as on the screen unless said', () => {
    expect(readArguments(['b.json', 'a.json'])).toEqual({ files: ['b.json', 'a.json'], locale: 'nl-BE' });
  });

  it('set size, seed, edition and language, with a space or an equals sign', () => {
    expect(readArguments(['--futures', '64', '--histories=16', '--seed', '0', 'x.json', '--edition=newest', '--locale', 'fr-BE'])).toEqual({
      files: ['x.json'],
      futures: 64,
      histories: 16,
      seed: 0,
      edition: 'newest',
      locale: 'fr-BE',
    });
  });

  it.each([
    ['no file', ['--futures', '64']],
    ['an unknown option', ['--fast', 'x.json']],
    ['an option without a value', ['x.json', '--seed']],
    ['no futures', ['--futures', '0', 'x.json']],
    ['half a history', ['--histories', '1.5', 'x.json']],
    ['a seed below zero', ['--seed=-3', 'x.json']],
    ['a language that is not spoken', ['--locale', 'de-BE', 'x.json']],
    ['nothing', []],
  ])('are refused with %s', (_, words) => {
    expect(readArguments(words)).toBeUndefined();
  });
});
