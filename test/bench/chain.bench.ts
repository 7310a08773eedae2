import { bench, describe } from 'vitest';
import en from '../../src/content/texts/en/chain.ts';
import { chainOfSites } from '../../src/dossier/chain/chain-of-draft.ts';
import type { Site } from '../../src/dossier/draft/chain-schema.ts';
import { countryIn } from '../../src/features/chain/country-in.ts';
import { createSiteReader, entryOfSite, type SiteEntry } from '../../src/features/chain/site-entry.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { createNamespaceWords } from '../../src/i18n/words.ts';
import { flowFigure } from '../../src/present/chain/flow-figure.ts';
import { mapFigure } from '../../src/present/chain/map-figure.ts';
import { tellFar } from '../../src/present/chain/tell-far.ts';
import { tellStops } from '../../src/present/chain/tell-stops.ts';
import { tellTiers } from '../../src/present/chain/tell-tiers.ts';
import { figures } from '../support/draft-of.ts';

const format = createFormat('en-GB');
const input = { words: createNamespaceWords<'chain'>('en-GB', en), format };
const country = countryIn('en-GB');
const read = createSiteReader(format, country);

const sitesOf = (count: number) =>
  Array.from({ length: count }, (_, at): Site => ({
    tier: 1 + (at % 4),
    place: format.country(figures.countries[at % 60]?.iso2 ?? 'CN'),
    what: `Part ${at + 1}`,
    share: 1 / (10 + at),
    leadWeeks: at % 9,
    others: at % 3,
    qualifyWeeks: 10 + (at % 20),
    stockWeeks: at % 7,
    recoverWeeks: 4 + (at % 31),
    known: 'told',
  }));

/** All that one change of a box does on the main thread beside drawing: rows read, and all that is told of them. */
function change(entries: readonly SiteEntry[], turn: number): void {
  const typed = entries.map((entry, at) => (at === turn % entries.length ? { ...entry, stockWeeks: String(turn % 50) } : entry));
  const sites = typed.map((entry) => read(entry).site);
  tellTiers(sites, input);
  tellStops(sites, input);
  tellFar(sites, figures, input);
  flowFigure(sites, input);
  mapFigure(sites, figures.countries, input);
  chainOfSites(sites, figures);
}

const bestOf = (count: number) => {
  const entries = sitesOf(count).map((site) => entryOfSite(site, format, country));
  return Math.min(
    ...Array.from({ length: 20 }, (_, turn) => {
      const from = performance.now();
      change(entries, turn);
      return performance.now() - from;
    }),
  );
};

/** Bar: 200 ms a change on a device six times as slow. */
const slower = 6;
const few = bestOf(20);
console.log('a change in the table of sites, ms');
console.table(
  [20, 100, 200].map((sites) => {
    const ms = bestOf(sites);
    return { sites, ms: ms.toFixed(2), 'six times slower': (slower * ms).toFixed(1), 'times that of 20': (ms / few).toFixed(1) };
  }),
);

describe('a change in a table of 200 sites', () => {
  const entries = sitesOf(200).map((site) => entryOfSite(site, format, country));
  let turn = 0;
  bench('rows read, and all that is told of them', () => {
    turn += 1;
    change(entries, turn);
  });
});
