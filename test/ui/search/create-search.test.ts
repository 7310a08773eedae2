import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/ui/search/create-search.ts';
import type { SearchLanguage } from '../../../src/ui/search/roots.ts';
import type { Wording } from '../../../src/ui/search/wording.ts';

const goods = (lines: Readonly<Record<string, string>>): readonly Wording[] =>
  Object.entries(lines).flatMap(([value, line]) => line.split(', ').map((text, at) => ({ text, values: [value], isName: at === 0 })));

const dutch = goods({
  light: 'Verlichting, lamp, zaklamp, spot',
  fasten: 'Veren en schroeven, schroef, bout, moer',
  box: 'Verpakkingen, kartonnen doos, fles',
  magnet: 'Magneten, magneet',
  optics: 'Optiek, camera',
  signs: 'Borden, bord, verkeersbord',
  dishes: 'Serviezen, bord, glas, mes',
  clothes: 'Kleding, broek, jas voor kinderen',
  pallets: 'Hout, pallet, plank',
  bikes: 'Fietsen, e-bike, fiets',
  tractors: 'Landbouwmachines, tractor',
  parts: 'Losse delen, reserveonderdeel, stuk',
  cars: 'Auto’s, as',
  beds: 'Slapen, matras, bed',
});
const french = goods({
  pipes: 'Tuyauterie, tuyau',
  jewels: 'Bijoux, bijou fantaisie',
  shoes: 'Chaussures, chaussure',
  door: 'Portes, clenche de porte',
  sinks: 'Sanitaire, évier',
});
const twoRoots = goods({
  rails: 'Rails, tringle à rideaux',
  curtains: 'Textiles, rideau',
  houses: 'Constructions, pool house',
  shirts: 'Maille, polo',
});
const english = goods({
  knives: 'Cutlery, knife',
  brushes: 'Brushes, brush',
  plastics: 'Plastics, injection moulding',
  moulds: 'Moulds and dies, mould',
  tools: 'Hand tools, spanner',
});

const found = async (wordings: readonly Wording[], language: SearchLanguage, typed: string) =>
  (await createSearch(wordings, language))(typed);
const first = async (wordings: readonly Wording[], language: SearchLanguage, typed: string) =>
  (await found(wordings, language, typed)).hits[0]?.value;

describe('searching', () => {
  it.each([
    ['lampen', 'light'],
    ['LAMPJES', 'light'],
    ['schroeven', 'fasten'],
    ['schroefjes', 'fasten'],
    ['dozen', 'box'],
    ['flesje', 'box'],
    ['camera’s', 'optics'],
    ['messen', 'dishes'],
    ['glazen', 'dishes'],
  ])('knows the Dutch plural, diminutive and capitals in "%s"', async (typed, value) =>
    expect(await first(dutch, 'nl', typed)).toBe(value),
  );

  it.each([
    ['koelmagneten', 'magnet'],
    ['bewakingscamera’s', 'optics'],
    ['werkbroeken', 'clothes'],
    ['zak lamp', 'light'],
    ['ebike', 'bikes'],
    ['terrasplanken', 'pallets'],
    ['kinderjassen', 'clothes'],
  ])('splits and joins the Dutch compound "%s"', async (typed, value) => expect(await first(dutch, 'nl', typed)).toBe(value));

  it.each([
    ['lmap', 'light'],
    ['scroef', 'fasten'],
    ['magneeet', 'magnet'],
    ['verlihcting', 'light'],
    ['palet', 'pallets'],
    ['zaklammp', 'light'],
    ['mattrassen', 'beds'],
  ])('offers in spite of the error in "%s", and never takes it', async (typed, value) => {
    const { hits, sure } = await found(dutch, 'nl', typed);
    expect(hits[0]?.value).toBe(value);
    expect(sure).toBeUndefined();
  });

  it.each([
    ['tuyaux', 'pipes'],
    ['bijoux', 'jewels'],
    ['chaussures', 'shoes'],
    ['clenches de portes', 'door'],
    ['éviers', 'sinks'],
  ])('knows the French plural in "%s"', async (typed, value) => expect(await first(french, 'fr', typed)).toBe(value));

  it.each([
    ['knives', 'knives'],
    ['brushes', 'brushes'],
    ['spaners', 'tools'],
  ])('knows the English plural in "%s"', async (typed, value) => expect(await first(english, 'en', typed)).toBe(value));

  it('lets the word that says what it is rule: a lamp for children is a lamp, a Dutch wooden plank is a plank', async () => {
    expect(await first(dutch, 'nl', 'lamp voor kinderen')).toBe('light');
    expect(await first(dutch, 'nl', 'houten planken')).toBe('pallets');
  });

  it.each([
    [dutch, 'nl', 'onderdelen voor tractoren', 'tractors'],
    [dutch, 'nl', 'reserveonderdelen', 'parts'],
    [dutch, 'nl', 'tractor onderdelen', 'tractors'],
    [goods({ doors: 'Portes, porte', others: 'Divers, pièce détachée' }), 'fr', 'pièces détachées pour portes', 'doors'],
    [goods({ knives: 'Cutlery, knife', others: 'Sundries, spare part' }), 'en', 'spare parts of knives', 'knives'],
  ] as const)('lets what parts are for rule, unless nothing else is said (%#)', async (wordings, language, typed, value) =>
    expect(await first(wordings, language, typed)).toBe(value),
  );

  it('counts the readings of one word once: a curtain comes before what holds it', async () => {
    expect(await first(twoRoots, 'fr', 'rideaux')).toBe('curtains');
    expect(await first(twoRoots, 'fr', 'polos')).toBe('shirts');
  });

  it('puts equal spelling before another form of the word', async () => {
    const wordings = goods({ cloth: 'Stoffen, laken', leaking: 'Lekken, lak' });
    expect(await first(wordings, 'nl', 'lak')).toBe('leaking');
    expect(await first(wordings, 'nl', 'laken')).toBe('cloth');
  });

  it('reads an English plural in -ies by the noun in -ie, and makes no other word of a short one', async () => {
    const wordings = goods({ clothing: 'Clothing, tie', computers: 'Computers, IT equipment' });
    expect(await first(wordings, 'en', 'ties')).toBe('clothing');
    expect((await found(goods({ computers: 'Computers, IT equipment' }), 'en', 'ties')).hits).toEqual([]);
  });

  it('offers nothing for a known word that leads nowhere, rather than what looks like it', async () => {
    const wordings = [...dutch, { text: 'fietsel', values: [] }];
    expect(await found(wordings, 'nl', 'fietsels')).toEqual({ hits: [], sure: undefined });
    expect((await found(dutch, 'nl', 'fietsels')).hits[0]?.value).toBe('bikes');
  });

  it('finds nothing where nothing is like it', async () =>
    expect(await found(dutch, 'nl', 'xyzzy')).toEqual({ hits: [], sure: undefined }));
});

describe('taking what was typed', () => {
  it.each([
    ['verlichting', 'light'],
    ['verli', 'light'],
    ['lampen', 'light'],
    ['Moertjes', 'fasten'],
    ['mes', 'dishes'],
  ])('is done for "%s": a name, its beginning, or a word for nothing else', async (typed, value) =>
    expect((await found(dutch, 'nl', typed)).sure).toBe(value),
  );

  it.each(['bord', 'ver', 've', 'lamp doos', 'koelmagneten', 'lam'])('is not done for "%s": it is asked', async (typed) =>
    expect((await found(dutch, 'nl', typed)).sure).toBeUndefined(),
  );

  it('knows a word with two vowels in its plural with one, and not in a plural of its own', async () => {
    const wordings = goods({ taps: 'Sanitair, kranen', cranes: 'Hijsen, kraan', ships: 'Schepen, boot', bones: 'Beenderen, bot' });
    expect((await found(wordings, 'nl', 'kranen')).sure).toBeUndefined();
    expect((await found(wordings, 'nl', 'kraan')).sure).toBeUndefined();
    expect((await found(wordings, 'nl', 'botten')).sure).toBe('bones');
  });

  it('takes a mould for a mould only, not for what is moulded', async () => {
    expect((await found(english, 'en', 'injection moulds')).sure).toBeUndefined();
    expect((await found(english, 'en', 'moulds')).sure).toBe('moulds');
  });
});
