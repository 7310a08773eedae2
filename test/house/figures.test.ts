import { describe, expect, it } from 'vitest';
import { allFigures, sourcesInUse } from '../../src/reference/all-figures.ts';
import { countries } from '../../src/reference/countries.ts';
import { edition } from '../../src/reference/edition.ts';
import type { Figure } from '../../src/reference/figure.ts';
import { materials } from '../../src/reference/materials.ts';
import { sources, type Source } from '../../src/reference/sources.ts';

const figures = allFigures();
const sourceIds = new Set(Object.keys(sources));

const wrong = (isWrong: (figure: Figure) => boolean): readonly string[] =>
  figures.filter(({ figure }) => isWrong(figure)).map(({ path, figure }) => `${path}: ${JSON.stringify(figure)}`);

/** A year, a month, a day, a quarter or half of a year, or from–to. */
const periods = /^\d{4}(-(\d{2}(-\d{2})?|Q[1-4]|H[12]))?(–\d{4})?$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

describe('every figure', () => {
  it('is found: thousands of them', () => expect(figures.length).toBeGreaterThan(3000));

  it('has a known source', () => expect(wrong(({ source }) => !sourceIds.has(source))).toEqual([]));

  it('has a unit', () => expect(wrong(({ unit }) => unit.trim() === '')).toEqual([]));

  it('is a finite number between its low and high', () =>
    expect(wrong(({ value, low, high }) => ![value, low, high].every(Number.isFinite) || low > value || value > high)).toEqual([]));

  it('says of which period it speaks', () => expect(wrong(({ asOf }) => !periods.test(asOf))).toEqual([]));

  it('has a day on which it is to be reviewed', () =>
    expect(wrong(({ reviewBy }) => !day.test(reviewBy) || Number.isNaN(Date.parse(reviewBy)))).toEqual([]));

  it('has one of three statuses, and an assumption of the project never claims more', () => {
    expect(wrong(({ status }) => !['statistic', 'secondary', 'assumption'].includes(status))).toEqual([]);
    expect(wrong(({ source, status }) => source === 'project' && status !== 'assumption')).toEqual([]);
  });

  it('keeps shares as shares: nothing above 20 with the unit of a share', () =>
    expect(wrong(({ unit, high }) => (unit === '1' || unit === '1/yr') && high > 20)).toEqual([]));
});

describe('every source', () => {
  it('is used', () => {
    const used = sourcesInUse();
    expect([...sourceIds].filter((id) => !used.has(id))).toEqual([]);
  });

  it('has a title, a publisher, a licence and a note on how it was read', () => {
    const bare = Object.values<Source>(sources).filter(({ title, publisher, licence, access }) =>
      [title, publisher, licence, access].includes(''),
    );
    expect(bare).toEqual([]);
  });

  it('opens over https where it has a site', () => {
    const sites = Object.values<Source>(sources).flatMap(({ site }) => site ?? []);
    expect(sites.length).toBeGreaterThan(15);
    expect(sites.filter((site) => !site.startsWith('https://') || /[?#]/.test(site))).toEqual([]);
  });
});

describe('the set', () => {
  it('counts its statistics, figures at second hand and assumptions, and what is due for review', () => {
    const count = (status: Figure['status']) => figures.filter(({ figure }) => figure.status === status).length;
    const counts = { statistic: count('statistic'), secondary: count('secondary'), assumption: count('assumption') };
    const today = new Date().toISOString().slice(0, 10);
    const due = figures.filter(({ figure }) => figure.reviewBy < today);
    console.info(`Figures of edition ${edition}: ${JSON.stringify(counts)}, ${sourceIds.size} sources`);
    if (due.length > 0) console.warn(`${due.length} figures are past their review date, first ${due[0]?.path}`);
    expect(counts.statistic + counts.secondary + counts.assumption).toBe(figures.length);
  });

  it('has at least 85 countries, Belgium among them', () => {
    expect(countries.length).toBeGreaterThanOrEqual(85);
    expect(countries.filter(({ zone }) => zone === 'home').map(({ iso2 }) => iso2)).toEqual(['BE']);
  });

  it('has the 27 member states', () => expect(countries.filter(({ eu }) => eu)).toHaveLength(27));

  it('has the 34 critical and 17 strategic materials of Regulation (EU) 2024/1252, light and heavy rare earths being one strategic entry', () => {
    expect(materials.filter(({ critical }) => critical)).toHaveLength(34);
    const strategic = new Set(
      materials.filter(({ strategic: named }) => named).map(({ id }) => (id === 'hree' || id === 'lree' ? 'rare-earths' : id)),
    );
    expect(strategic.size).toBe(17);
  });
});
