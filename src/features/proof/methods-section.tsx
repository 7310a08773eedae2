import { linkTo } from '../../content/screens.ts';
import { useMemo } from 'react';
import { otherMethods } from '../../engine/advise/other-methods.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useAnswer } from '../../parts/answer/use-answer.ts';
import { presentMethods } from '../../present/proof/proof-methods.ts';
import { toPresentationInput } from '../../present/names/to-presentation-input.ts';
import type { OwnerPageInput } from '../../present/names/presentation-input.ts';
import { useWizard } from '../../state/wizard.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RowsTable } from '../../ui/table/rows-table.tsx';
import styles from './proof-page.module.css';

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
  if (open) return <OfOpenDossier />;
  return (
    <>
      <p>{t('methods.noDossier')}</p>
      <p>
        <ButtonLink href={linkTo('dossiers')}>{t('methods.open')}</ButtonLink>
      </p>
    </>
  );
}

function OfOpenDossier() {
  const t = useTexts('proof');
  const calculating = useWizard((wizard) => wizard.calculating);
  const answer = useAnswer();
  if (answer !== undefined) return <Methods told={answer.told} />;
  if (calculating) return <p role="status">{t('methods.calculating')}</p>;
  return (
    <>
      <p>{t('methods.noTable')}</p>
      <p>
        <ButtonLink href={linkTo('scan/check')}>{t('methods.answers')}</ButtonLink>
      </p>
    </>
  );
}

function Methods({ told }: { readonly told: OwnerPageInput }) {
  const t = useTexts('proof');
  const methods = useMemo(() => otherMethods(told.assessment), [told]);
  if (!methods.ok) return <p>{t(`methods.${methods.reason}`)}</p>;
  const { findings, head, rows, notes } = presentMethods({ methods, presentation: toPresentationInput(told), words: t });
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
