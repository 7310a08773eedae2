import { linkTo } from '../../content/screens.ts';
import { chainOfSites } from '../../dossier/chain/chain-of-draft.ts';
import type { Site } from '../../dossier/draft/chain-schema.ts';
import { tellLink } from '../../present/chain/tell-link.ts';
import type { EditionComparison } from '../../present/sources/edition-comparison.ts';
import { useWizard } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RowsTable } from '../../ui/table/rows-table.tsx';
import sections from '../../ui/sections.module.css';
import styles from './chain.module.css';
import { useChainComparison } from './use-chain-comparison.ts';
import { useChainInput } from './use-chain-input.ts';

interface KeepPartProps {
  readonly sites: readonly Site[];
  readonly disabled: boolean;
}

/** Whether the calculation follows the table: first what that changes, then the choice. */
export function KeepPart({ sites, disabled }: KeepPartProps) {
  const { words } = useChainInput();
  const kept = useWizard(({ draft }) => draft?.chain?.kept === true);
  const keepChain = useWizard((wizard) => wizard.keepChain);
  const { comparison, compare } = useChainComparison(sites);
  const isShown = comparison.state === 'found' && !comparison.isStale;
  return (
    <section className={sections.part} aria-labelledby="chain-keep">
      <h2 id="chain-keep">{words('keep.title')}</h2>
      {kept ? (
        <Notice tone="better" live action={<Button onClick={() => keepChain(sites, false)}>{words('keep.stop')}</Button>}>
          <p>
            {words('keep.kept')} <a href={linkTo('result')}>{words('keep.toAnswer')}</a>
          </p>
        </Notice>
      ) : (
        <p>{words('keep.intro')}</p>
      )}
      <p>
        <Button onClick={compare} disabled={disabled || sites.length === 0 || comparison.state === 'calculating'}>
          {words('keep.compare')}
        </Button>
      </p>
      <div role="status">
        {(comparison.state === 'calculating' || comparison.state === 'failed') && <p>{words(`keep.${comparison.state}`)}</p>}
        {comparison.state === 'found' && comparison.isStale && <p>{words('keep.stale')}</p>}
        {isShown && <p className={styles.told}>{words(comparison.told.isOtherAnswer ? 'keep.other' : 'keep.same')}</p>}
      </div>
      {isShown && (
        <>
          <Compared told={comparison.told} />
          <Taken sites={sites} sides={comparison.sides} />
          {!kept && (
            <p>
              <Button look="main" disabled={disabled} onClick={() => keepChain(sites, true)}>
                {words('keep.keep')}
              </Button>
            </p>
          )}
        </>
      )}
    </section>
  );
}

const places = [0, 1, 2] as const;

function Compared({ told: { before, after } }: { readonly told: EditionComparison }) {
  const { words } = useChainInput();
  return (
    <RowsTable
      caption={words('keep.answer')}
      head={[words('keep.head.what'), words('keep.head.before'), words('keep.head.after')]}
      rows={[
        [words('keep.row.sentence'), before.sentence, after.sentence],
        [words('keep.row.word'), before.word, after.word],
        ...places.flatMap((place) => {
          const [was, is] = [before.first[place], after.first[place]];
          return was === undefined || is === undefined ? [] : [[words('keep.row.place', { place: String(place + 1) }), was, is]];
        }),
      ]}
      numeric={[]}
    />
  );
}

type Sides = Extract<ReturnType<typeof useChainComparison>['comparison'], { state: 'found' }>['sides'];

function Taken({ sites, sides }: { readonly sites: readonly Site[]; readonly sides: Sides }) {
  const input = useChainInput();
  const { dossier, figures } = sides.before;
  const { head, rows, numeric } = tellLink({ chain: chainOfSites(sites, figures), dossier, figures }, input);
  return <RowsTable caption={input.words('keep.takes')} head={head} rows={rows} numeric={numeric} />;
}
