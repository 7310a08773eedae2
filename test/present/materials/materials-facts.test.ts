import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/content/locales.ts';
import { materialFacts, materialPapers } from '../../../src/present/materials/materials-facts.ts';
import { originRemarks } from '../../../src/present/materials/materials-origin.ts';
import { findMaterial, materials, type Material } from '../../../src/reference/materials.ts';
import { materialsInput } from '../../support/materials-input.ts';

const locales: readonly Locale[] = ['nl-BE', 'fr-BE', 'en-GB'];

function known(id: Material['id']): Material {
  const material = findMaterial(id);
  if (material === undefined) throw new Error(`${id} is missing`);
  return material;
}

const factsOf = async (id: Material['id'], locale: Locale = 'en-GB') =>
  Object.fromEntries(materialFacts(known(id), await materialsInput(locale)).map((fact) => [fact.id, fact.value]));

describe('facts of a material', () => {
  it('tell of gallium what a specialist looks for', async () => {
    expect(await factsOf('gallium')).toMatchObject({
      critical: expect.stringMatching(/2023/),
      strategic: 'Yes, since 2024.',
      risk: '3.9; critical from 1.0',
      reliance: '34% (2017), 31% (2020)',
      domestic: '2% (2023)',
      substitution: '1 of 1: hardly replaceable',
      partner: 'China, 68% (code 81129289)',
      byProduct: 'Aluminium and bauxite',
      control: 'China, since 2023-08',
    });
  });

  it('say so when a table does not know', async () => {
    expect((await factsOf('zirconium')).reliance).toBe('Not known in these tables.');
    expect((await factsOf('zirconium', 'nl-BE')).reliance).toBe('Niet bekend in deze tabellen.');
  });

  it('keep apart what was critical once: chromium in 2014, tin never', async () => {
    expect((await factsOf('chromium')).critical).toBe('Not now, but on the lists of 2014.');
    expect((await factsOf('tin')).critical).toBe('No.');
  });

  it.each(locales)('are complete for every material in %s, without a trace of code', async (locale) => {
    const presentation = await materialsInput(locale);
    for (const material of materials) {
      const facts = materialFacts(material, presentation);
      expect(facts.length).toBeGreaterThanOrEqual(8);
      for (const { label, value } of facts) expect(`${label} ${value}`).not.toMatch(/undefined|NaN|[{}]|facts\./);
      expect(materialPapers(material, presentation)).toMatch(/\p{L}{4,} \d{4}/u);
    }
  });
});

describe('what an origin means', () => {
  const remarks = async (id: Material['id'], origin: string) => originRemarks(known(id), origin, await materialsInput('en-GB'));

  it('tells the weight of China in gallium, and its control of exports', async () => {
    const [weight, control, ...more] = await remarks('gallium', 'CN');
    expect(weight).toMatch(/^China supplies 9\d% of what the world processes\./);
    expect(control).toContain('since 2023-08');
    expect(more).toEqual([]);
  });

  it('asks on when the seller stands in Europe, and still tells its weight', async () => {
    const [europe, weight] = await remarks('cobalt', 'FI');
    expect(europe).toContain('within the European Union');
    expect(weight).toContain('Finland supplies 11%');
  });

  it('says that a country is not among the largest', async () => {
    expect(await remarks('cobalt', 'VN')).toEqual(['Vietnam is not among the largest suppliers in these tables.']);
  });
});
