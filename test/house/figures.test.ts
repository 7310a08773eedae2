import { describe, expect, it } from 'vitest';
import { allFigures, allRecords, sourcesInUse } from '../../src/reference/all-figures.ts';
import { countries } from '../../src/reference/countries.ts';
import { edition } from '../../src/reference/edition.ts';
import type { Figure } from '../../src/reference/figure.ts';
import { materials } from '../../src/reference/materials.ts';
import { sources, type Source } from '../../src/reference/sources.ts';

const figures = allFigures();
const sourceIds = new Set(Object.keys(sources));

/** A year, a month, a day, a quarter or half of a year, or from–to. */
const period = /^\d{4}(-(\d{2}(-\d{2})?|Q[1-4]|H[12]))?(–\d{4})?$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

type Judged = Pick<Figure, 'source' | 'status'>;
const statuses: readonly string[] = ['statistic', 'secondary', 'assumption'];
const readIn = (source: string): Source['read'] | undefined => Object.entries<Source>(sources).find(([id]) => id === source)?.[1].read;

/** What is judged or remembered is an assumption and names no publisher; what a publisher stands behind is none. */
function namesWhoKnows({ source, status }: Judged): boolean {
  const read = readIn(source);
  if (read === undefined || !statuses.includes(status)) return true;
  return (status === 'assumption') === (read === 'own' || read === 'memory');
}

/** What rests on press, advisers or slides is secondary. */
function wasReadAsTold({ source, status }: Judged): boolean {
  const read = readIn(source);
  return status !== 'statistic' || read === undefined || read === 'publisher' || !namesWhoKnows({ source, status });
}

const rules: Readonly<Record<string, (figure: Figure) => boolean>> = {
  'has a known source': ({ source }) => sourceIds.has(source),
  'has a unit': ({ unit }) => unit.trim() !== '',
  'is a finite number between its low and high': ({ value, low, high }) =>
    [value, low, high].every(Number.isFinite) && low <= value && value <= high,
  'says of which period it speaks': ({ asOf }) => period.test(asOf),
  'has a day on which it is to be reviewed': ({ reviewBy }) => day.test(reviewBy) && !Number.isNaN(Date.parse(reviewBy)),
  'has one of three statuses': ({ status }) => statuses.includes(status),
  'is called an assumption when the project judged it or knows it from memory, and only then': namesWhoKnows,
  'is a statistic only where it was read at the publisher': wasReadAsTold,
  'is from memory without anything it is worked out from': ({ source, workedOutFrom }) =>
    source !== 'general-knowledge' || workedOutFrom === undefined,
  'is a share, not a percentage, when its unit says so': ({ unit, high }) => (unit !== '1' && unit !== '1/yr') || high <= 20,
};

const sound: Figure = {
  value: 2,
  low: 1,
  high: 3,
  unit: 'EUR',
  source: 'project',
  asOf: '2026',
  reviewBy: '2027-12-31',
  status: 'assumption',
};

/** One figure per rule that breaks it, and no other. */
const planted: Readonly<Record<keyof typeof rules, object>> = {
  'has a known source': { ...sound, source: 'hearsay' },
  'has a unit': { ...sound, unit: ' ' },
  'is a finite number between its low and high': { ...sound, high: 1.5 },
  'says of which period it speaks': { ...sound, asOf: 'recently' },
  'has a day on which it is to be reviewed': { ...sound, reviewBy: '2027-13-31' },
  'has one of three statuses': { ...sound, source: 'desnz-2025', status: 'certain' },
  'is a statistic only where it was read at the publisher': { ...sound, source: 'serv-2023', status: 'statistic' },
  'is from memory without anything it is worked out from': { ...sound, source: 'general-knowledge', workedOutFrom: ['drewry-press'] },
  'is called an assumption when the project judged it or knows it from memory, and only then': { ...sound, source: 'drewry-press' },
  'is a share, not a percentage, when its unit says so': { ...sound, unit: '1', value: 25, high: 30 },
};

const isFigure = (value: object): value is Figure => 'value' in value;
const broken = (figure: Figure) => Object.keys(rules).filter((rule) => !rules[rule]?.(figure));

describe('every figure', () => {
  it('is found: thousands of them', () => expect(figures.length).toBeGreaterThan(3000));

  it.each(Object.entries(rules))('%s', (_, holds) => expect(figures.filter(({ figure }) => !holds(figure))).toEqual([]));

  it.each(Object.entries(planted))('would be caught unless it %s', (rule, figure) => {
    expect(isFigure(figure) && broken(figure)).toEqual([rule]);
  });
});

describe('every source', () => {
  it('is used', () => {
    const used = sourcesInUse();
    expect([...sourceIds].filter((id) => !used.has(id))).toEqual([]);
  });

  it('has a title, a licence, a note on how it was read, and a publisher unless it is from memory', () => {
    const bare = Object.values<Source>(sources).filter(
      ({ title, publisher, licence, access, read }) =>
        [title, publisher, licence, access].includes('') || (publisher === undefined) !== (read === 'memory'),
    );
    expect(bare).toEqual([]);
  });

  it('stands behind records that are no number under the same two rules', () => {
    expect(allRecords().length).toBeGreaterThan(figures.length);
    expect(allRecords().filter((record) => !namesWhoKnows(record) || !wasReadAsTold(record))).toEqual([]);
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
