import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { houseDiagram, withHouseDiagram, withoutDetours } from './house-diagram.ts';

const readme = readFileSync('README.md', 'utf8');

describe('the picture of the house in the README', () => {
  it('is the import table of today (npm run house draws it)', () => {
    expect(withHouseDiagram(readme)).toBe(readme);
  });

  it('keeps an arrow that nothing else says, and leaves out a detour', () => {
    const arrows = [
      { from: 'app', to: 'parts' },
      { from: 'parts', to: 'ui' },
      { from: 'app', to: 'ui' },
      { from: 'app', to: 'i18n' },
    ];
    expect(withoutDetours(arrows)).toEqual([arrows[0], arrows[1], arrows[3]]);
  });

  it('shows every folder of the engine in its order', () => {
    expect(houseDiagram()).toContain('engine_run --> engine_draw');
    expect(houseDiagram()).not.toContain('engine_run --> engine_textbook');
  });
});

describe('the README', () => {
  it('names only files and folders that exist', () => {
    const named = [...readme.matchAll(/`((?:src|test|public|\.scripts|\.readme)\/[\w./-]*)`/g)].map(([, path]) => path ?? '');
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});
