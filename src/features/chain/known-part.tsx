import type { Site } from '../../dossier/draft/chain-schema.ts';
import { tellStops } from '../../present/chain/tell-stops.ts';
import { tellTiers } from '../../present/chain/tell-tiers.ts';
import { Notice } from '../../ui/notice.tsx';
import { RowsTable } from '../../ui/table/rows-table.tsx';
import sections from '../../ui/sections.module.css';
import { useChainInput } from './use-chain-input.ts';

interface OfSites {
  readonly sites: readonly Site[];
}

/** How much of the price is known, tier by tier. */
export function TiersPart({ sites }: OfSites) {
  const input = useChainInput();
  const { words } = input;
  const told = tellTiers(sites, input);
  return (
    <section className={sections.part} aria-labelledby="chain-tiers">
      <h2 id="chain-tiers">{words('tiers.title')}</h2>
      {told.sentences.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {told.cautions.map((line) => (
        <Notice key={line} tone="caution">
          <p>{line}</p>
        </Notice>
      ))}
      <RowsTable caption={words('tiers.title')} captionHidden {...told.table} />
    </section>
  );
}

/** Time to survive against time to recover, and where nobody else can make it. */
export function StopsPart({ sites }: OfSites) {
  const input = useChainInput();
  const { words } = input;
  const told = tellStops(sites, input);
  return (
    <section className={sections.part} aria-labelledby="chain-stops">
      <h2 id="chain-stops">{words('stops.title')}</h2>
      <p className={sections.soft}>{words('stops.intro')}</p>
      {told.sentences.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {told.table.rows.length > 0 && <RowsTable caption={words('stops.table')} {...told.table} />}
      <h3>{words('single.title')}</h3>
      {told.single.length === 0 ? (
        <p>{words('single.none')}</p>
      ) : (
        <>
          <p>{words('single.some', { count: told.single.length })}</p>
          <ul>
            {told.single.map((name, at) => (
              <li key={`${at}-${name}`}>{name}</li>
            ))}
          </ul>
        </>
      )}
      {told.singleOpen.map((line) => (
        <p key={line} className={sections.soft}>
          {line}
        </p>
      ))}
    </section>
  );
}
