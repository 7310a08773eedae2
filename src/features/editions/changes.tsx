import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import type { EditionComparison } from '../../present/sources/edition-comparison.ts';
import { edition as newest } from '../../reference/edition.ts';
import { useWizard } from '../../state/wizard.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { RowsTable } from '../../ui/table/rows-table.tsx';
import styles from './editions-page.module.css';
import { useComparison } from './use-comparison.ts';

/** The two editions beside each other, and the choice between them. */
export function Changes({ edition }: { readonly edition: string }) {
  const t = useTexts('editions');
  const isKnown = useWizard((wizard) => wizard.figures?.edition === edition);
  const accept = useWizard((wizard) => wizard.acceptEdition);
  const dismiss = useWizard((wizard) => wizard.dismissNotice);
  const comparison = useComparison();
  return (
    <>
      <p className={styles.lead}>{t('lead', { edition, newest })}</p>
      {!isKnown && <p>{t('unknown', { edition, newest })}</p>}
      {comparison === undefined && <p role="status">{t('calculating')}</p>}
      {comparison === 'failed' && <p role="status">{t('failed')}</p>}
      {typeof comparison === 'object' && isKnown && <Compared comparison={comparison} />}
      <div className={styles.choice}>
        <Button look="main" onClick={accept}>
          {t('accept')}
        </Button>
        <ButtonLink href={linkTo('result')} onClick={() => dismiss('newer-figures')}>
          {t('keep')}
        </ButtonLink>
      </div>
      <p className={styles.soft}>{t('undoable')}</p>
    </>
  );
}

function Compared({ comparison: { rows, before, after, isOtherAnswer } }: { readonly comparison: EditionComparison }) {
  const t = useTexts('editions');
  return (
    <>
      <h2>{t('answer')}</h2>
      <p>{t(isOtherAnswer ? 'otherAnswer' : 'sameAnswer')}</p>
      <RowsTable
        caption={t('answerTable')}
        captionHidden
        head={[t('head.what'), t('head.before', { edition: before.edition }), t('head.after', { edition: after.edition })]}
        rows={[
          [t('row.sentence'), before.sentence, after.sentence],
          [t('row.word'), before.word, after.word],
          ...[0, 1, 2].flatMap((place) => {
            const [was, is] = [before.first[place], after.first[place]];
            return was === undefined || is === undefined ? [] : [[t('row.place', { place: String(place + 1) }), was, is]];
          }),
        ]}
        numeric={[]}
      />
      <h2>{t('figures')}</h2>
      {rows.length === 0 ? (
        <p>{t('noFigures')}</p>
      ) : (
        <RowsTable
          caption={t('count', { count: rows.length })}
          head={[t('head.what'), t('head.before', { edition: before.edition }), t('head.after', { edition: after.edition })]}
          rows={rows.map((row) => [row.what, row.before, row.after])}
          numeric={[]}
        />
      )}
    </>
  );
}
