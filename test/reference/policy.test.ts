import { describe, expect, it } from 'vitest';
import en from '../../src/content/texts/en/policy.ts';
import fr from '../../src/content/texts/fr/policy.ts';
import nl from '../../src/content/texts/nl/policy.ts';
import { borderCarbonPhaseIn } from '../../src/reference/carbon.ts';
import { clusters } from '../../src/reference/clusters.ts';
import { regionalAid } from '../../src/reference/regional-aid.ts';
import { findSector, sectors } from '../../src/reference/sectors.ts';
import { shortageOccupations } from '../../src/reference/shortage-occupations.ts';
import { dependencyAreas } from '../../src/reference/strategic-dependencies.ts';
import { supportInstruments } from '../../src/reference/support-instruments.ts';

const ids = (of: readonly { readonly id: string }[]) => [...new Set(of.map(({ id }) => id))].toSorted();

describe('names around policy', () => {
  it.each(Object.entries({ nl, fr, en }))('are complete in %s', (_, catalog) => {
    expect(Object.keys(catalog.area).toSorted()).toEqual(ids(dependencyAreas));
    expect(Object.keys(catalog.occupation).toSorted()).toEqual(ids(shortageOccupations));
    expect(Object.keys(catalog.cluster).toSorted()).toEqual(ids(clusters));
    expect(Object.keys(catalog.condition).toSorted()).toEqual(ids(supportInstruments));
  });
});

describe('the map of regional aid', () => {
  it('names 25 municipalities, as VLAIO did in 2022', () =>
    expect(new Set(regionalAid.municipalities.map(({ name }) => name)).size).toBe(25));

  it('has 23 of 2025 in it: Bilzen-Hoeselt and Tessenderlo-Ham each join two', () =>
    expect(new Set(regionalAid.municipalities.map(({ name, now }) => now ?? name)).size).toBe(23));
});

describe('sectors', () => {
  it('point to clusters that exist', () =>
    expect(sectors.filter(({ cluster }) => cluster !== undefined && !clusters.some(({ id }) => id === cluster))).toEqual([]));

  it('are those in which the debate of 2023 saw reshoring: textiles, chemicals, pharma, electronics, machines, vehicles', () => {
    expect(['C13', 'C14', 'C20', 'C21', 'C26', 'C27', 'C28', 'C29', 'C30'].every((id) => findSector(id)?.seenToReshore)).toBe(true);
    expect(['C10', 'C25', 'C31'].some((id) => findSector(id)?.seenToReshore)).toBe(false);
  });
});

describe('the carbon border', () => {
  it('is paid for wholly from 2034 and never less than the year before', () => {
    const shares = borderCarbonPhaseIn.map(({ share }) => share.value);
    expect(borderCarbonPhaseIn.at(-1)).toMatchObject({ year: 2034, share: { value: 1 } });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});
