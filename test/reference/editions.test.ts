import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figuresAt } from '../../src/dossier/defaults/figures-at.ts';
import { earlierEditions } from '../../src/reference/earlier-editions.ts';
import { figures } from '../support/draft-of.ts';
import { recordOf, type EditionRecord } from '../support/edition-record.ts';

const folder = 'test/saved/editions';
const frozen = readdirSync(folder).map((name): EditionRecord => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));

/** Where a figure stands today that stood elsewhere when the record was made; undefined where no dossier was ever calculated with it. */
function placeToday(path: string): string | undefined {
  const isOnlyShown = path.startsWith('observedRates.');
  // The way round the Cape was the high end of the days by sea, and is kept as such.
  const isOnlyAnEnd = /^countries\.[A-Z]{2}\.(distances|transit)\.seaCape$/.test(path);
  // Prices now move by the level of places: another model, which no edition brings back.
  const isOfAnotherModel = /^priceRatio\.(materialFactor|restFactorHome|restFactorElsewhere|workshopSpread)$/.test(path);
  // What keeping a second supplier may cost is held against what he delivers since.
  const isOfWhatHeDelivers = path === 'costDefaults.mostSecondRunning';
  // No amount grows with wages: prices grow as such.
  const isNoMoreRead = /^(belgium\.)?wageGrowth(\.|$)/.test(path);
  // Ageing goes by sector since.
  const isBySector = path === 'costDefaults.obsolescence';
  if (isBySector || isNoMoreRead || isOfWhatHeDelivers || isOnlyShown || isOnlyAnEnd || isOfAnotherModel) return undefined;
  return path.replace(/\.dutyFactor$/, '.dutyRules.all.due.share').replace(/\.dutyEnds\.factor$/, '.dutySteps.*.rules.all.due.share');
}

const withoutMonth = (path: string) => path.replace(/\.dutySteps\.\d{4}-\d{2}\./, '.dutySteps.*.');

describe.each(frozen)('the edition of $edition, had again', (record) => {
  const now = recordOf(record.edition, figuresAt(record.edition, figures));

  it('is registered', () => expect(earlierEditions.map(({ id }) => id)).toContain(record.edition));

  it('has every figure that it had', () => {
    const found = new Map(Object.entries(now.figures).map(([path, told]) => [withoutMonth(path), told]));
    const others = Object.entries(record.figures).flatMap(([path, was]) => {
      const place = placeToday(path);
      return place === undefined || JSON.stringify(found.get(place)) === JSON.stringify(was) ? [] : [{ path, was, is: found.get(place) }];
    });
    expect(others).toEqual([]);
  });

  it('fills in what it filled in: duties, freight, waiting, countries and carbon of the way, for every dossier of the record', () => {
    // How much flies is judged by what goods are worth since. Where today's goods come from far away it is told, as it was filled in; else
    // nothing tells it of the other places.
    const hangsOnFlying = (id: string, flew: unknown) =>
      id === 'freight.airShare' || (flew === 0 && /^carbon\.(elsewhere|friendshore)\./.test(id));
    const compared = (dossiers: EditionRecord['dossiers']) =>
      Object.entries(dossiers).map(([id, filled]) => [
        id,
        Object.entries(filled).filter(([key]) => !hangsOnFlying(key, record.dossiers[id]?.['freight.airShare'])),
      ]);
    expect(compared(now.dossiers)).toEqual(compared(record.dossiers));
  });
});
