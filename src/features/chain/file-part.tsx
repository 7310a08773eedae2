import { useState, type ChangeEvent } from 'react';
import { rowsOfSites, sitesOfRows, type ReadRows } from '../../dossier/chain/sites-as-rows.ts';
import type { SiteNumber } from '../../content/chain.ts';
import type { Site } from '../../dossier/draft/chain-schema.ts';
import { readCsv, writeCsv } from '../../i18n/csv.ts';
import { fileNameOf } from '../../i18n/file-name.ts';
import { localDay } from '../../state/context/local-day.ts';
import { Button } from '../../ui/button.tsx';
import { offerFile } from '../../ui/offer-file.ts';
import sections from '../../ui/sections.module.css';
import styles from './chain.module.css';
import { countryIn } from './country-in.ts';
import { readSiteNumber } from './read-site-number.ts';
import { useChainInput } from './use-chain-input.ts';

interface FilePartProps {
  readonly sites: readonly Site[];
  readonly disabled: boolean;
  readonly onSites: (sites: readonly Site[]) => void;
}

type Outcome = ReadRows | 'notOurs' | 'tooLarge' | 'unread';

/** The table as a file for a spreadsheet, and back. */
export function FilePart({ sites, disabled, onSites }: FilePartProps) {
  const { words, format } = useChainInput();
  const [outcome, setOutcome] = useState<Outcome>();
  const save = () => {
    const name = fileNameOf({ name: words('title'), date: localDay(new Date()), locale: format.locale, extension: 'csv' });
    offerFile(new Blob([writeCsv(rowsOfSites(sites))], { type: 'text/csv' }), name);
  };
  const load = async (event: ChangeEvent<HTMLInputElement>) => {
    const { currentTarget } = event;
    const [file] = currentTarget.files ?? [];
    if (file === undefined) return;
    const found = await readFile(file, (text) => countryIn(format.locale)(text));
    currentTarget.value = '';
    if (typeof found === 'object') onSites(found.sites);
    setOutcome(found);
  };
  return (
    <section className={sections.part} aria-labelledby="chain-file">
      <h2 id="chain-file">{words('file.title')}</h2>
      <p>{words('file.text')}</p>
      <div className={styles.turn}>
        <Button onClick={save} disabled={sites.length === 0}>
          {words('file.save')}
        </Button>
        <label className={styles.load}>
          {words('file.load')}{' '}
          <input type="file" accept=".csv,.txt,.tsv,text/csv" disabled={disabled} onChange={(event) => void load(event)} />
        </label>
      </div>
      <div role="status">
        {typeof outcome === 'object' && <Loaded outcome={outcome} />}
        {typeof outcome === 'string' && <p>{words(`file.${outcome}`)}</p>}
      </div>
    </section>
  );
}

/** The file has the same numbers in every language: with a decimal comma. */
const readCell = (text: string, id: SiteNumber) => readSiteNumber(text, id, 'nl-BE');

async function readFile(file: File, country: (text: string) => string | undefined): Promise<Outcome> {
  try {
    const grid = readCsv(await file.text());
    if (grid === undefined) return 'tooLarge';
    return sitesOfRows(grid, { countryIn: country, numberIn: readCell }) ?? 'notOurs';
  } catch {
    return 'unread';
  }
}

/** More cells than this are only counted. */
const mostCells = 8;

function Loaded({ outcome: { sites, refused, left } }: { readonly outcome: ReadRows }) {
  const { words, format } = useChainInput();
  const cells = refused.slice(0, mostCells).map(({ row, column }) => words('file.cell', { column, row: String(row) }));
  const more = refused.length - cells.length;
  return (
    <>
      <p>
        {words('file.loaded', { count: sites.length })} {left > 0 && words('file.left', { count: left })}
      </p>
      {cells.length > 0 && (
        <p>
          {words('file.refused', {
            cells: format.list(more > 0 ? [...cells, words('file.more', { count: String(more) })] : cells),
          })}
        </p>
      )}
    </>
  );
}
