import { use, useMemo } from 'react';
import { otherMethods } from '../../engine/decide/other-methods.ts';
import type { FuturesTable } from '../../engine/simulate/futures-table.ts';
import type { ModelInputs } from '../../engine/simulate/inputs.ts';
import { useFormat, useLocale, useTexts } from '../../i18n/provider.tsx';
import { createOptionNames } from '../../present/option-names.ts';
import { presentMethods } from '../../present/proof-methods.ts';
import { useWizard } from '../../state/wizard.ts';
import type { Wizard } from '../../state/wizard-state.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RowsTable } from '../../ui/rows-table.tsx';
import { loadOptionWords } from './option-words.ts';
import styles from './proof-page.module.css';

type Dossier = Extract<NonNullable<Wizard['reading']>, { readonly ok: true }>['dossier'];

interface Calculated {
  readonly table: FuturesTable;
  readonly inputs: ModelInputs;
  readonly dossier: Dossier;
}

/** What other methods make of the open dossier, said not to be independent evidence. */
export function MethodsSection() {
  const t = useTexts('proof');
  return (
    <section className={styles.part} aria-labelledby="proof-methods">
      <div className={styles.side}>
        <h2 id="proof-methods">{t('methods.title')}</h2>
        <p>{t('methods.lead')}</p>
      </div>
      <div className={styles.examples}>
        <Notice>
          <p>{t('methods.caution')}</p>
        </Notice>
        <OfDossier />
      </div>
    </section>
  );
}

function OfDossier() {
  const t = useTexts('proof');
  const open = useWizard((wizard) => wizard.draft !== undefined);
  const calculating = useWizard((wizard) => wizard.calculating);
  const calculated = useCalculated();
  if (calculated !== undefined) return <Methods calculated={calculated} />;
  if (open && calculating) return <p role="status">{t('methods.calculating')}</p>;
  return (
    <>
      <p>{t(open ? 'methods.noTable' : 'methods.noDossier')}</p>
      <p>
        <ButtonLink href={open ? '#/scan/check' : '#/dossiers'}>{t(open ? 'methods.answers' : 'methods.open')}</ButtonLink>
      </p>
    </>
  );
}

/** The newest table of the open dossier, unless it is still that of other answers. */
function useCalculated(): Calculated | undefined {
  const reading = useWizard((wizard) => wizard.reading);
  const inputs = useWizard((wizard) => wizard.inputs);
  const table = useWizard((wizard) => wizard.calculation?.table);
  return useMemo(() => {
    if (reading?.ok !== true || inputs === undefined || table === undefined) return undefined;
    const belongs = table.options.length === inputs.options.length && table.options.every((id, i) => id === inputs.options[i]?.id);
    return belongs ? { table, inputs, dossier: reading.dossier } : undefined;
  }, [reading, inputs, table]);
}

function Methods({ calculated: { table, inputs, dossier } }: { readonly calculated: Calculated }) {
  const t = useTexts('proof');
  const format = useFormat();
  const optionWords = use(loadOptionWords(useLocale()));
  const methods = useMemo(() => otherMethods(table, inputs), [table, inputs]);
  if (!methods.ok) return <p>{t(`methods.${methods.reason}`)}</p>;
  const names = createOptionNames({ dossier, inputs, words: optionWords, format });
  const { findings, head, rows, notes } = presentMethods({ methods, names, words: t, format });
  return (
    <>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
      <RowsTable caption={t('methods.caption')} head={head} rows={rows} numeric={head.map((_, i) => i).slice(1)} />
      <div className={styles.notes}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </>
  );
}
