import { caseField, type CaseRecord } from '../../dossier/cases/case-record.ts';
import { recordFrom } from '../../dossier/cases/record-of.ts';
import { tellingFields } from '../../dossier/cases/firms-alike.ts';
import { linkTo } from '../../content/screens.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { tellCell } from '../../present/cases/tell-cell.ts';
import type { CasePart } from '../../reference/case-codebook.ts';
import { useCaseBook } from '../../state/cases/case-book.ts';
import { useWizard } from '../../state/wizard.ts';
import { Notice } from '../../ui/notice.tsx';
import sections from '../../ui/sections.module.css';
import { useCaseNames } from './case-names.ts';
import styles from './cases.module.css';
import { FieldRow } from './field-row.tsx';
import { SendPart } from './send-part.tsx';
import { useCase } from './use-case.ts';

const parts: readonly CasePart[] = ['record', 'course', 'firm', 'chain', 'why', 'figures', 'around'];

/** The record of the open dossier: every field that would leave, each to be left out, and a warning while a firm shows through. */
export function RecordPart() {
  const t = useTexts('cases');
  const names = useCaseNames();
  const shown = useCase();
  const number = useWizard(({ draft }) => draft?.record?.id);
  const isOnItsWay = useWizard(({ reading, calculating }) => reading === undefined || calculating);
  const isExample = useWizard(({ draft }) => draft?.example !== undefined);
  if (shown === undefined)
    return (
      <section className={sections.part} aria-labelledby="case-record">
        <h2 id="case-record">{t('record.title')}</h2>
        <p>
          {t('record.none')} <a href={linkTo('dossiers')}>{t('record.toDossiers')}</a>
        </p>
      </section>
    );
  const record = recordFrom(shown.entries, number ?? '');
  const entries = shown.entries
    .filter(({ id }) => id !== 'consent')
    .map((entry) => (entry.id === 'record_id' && number !== undefined ? { ...entry, values: [number] } : entry));
  return (
    <section className={sections.part} aria-labelledby="case-record">
      <h2 id="case-record">{t('record.title')}</h2>
      <p>{t('record.text')}</p>
      {isExample && (
        <Notice tone="caution">
          <p>{t('record.example')}</p>
        </Notice>
      )}
      {!shown.isCalculated && !isOnItsWay && <p>{t('record.notCalculated')}</p>}
      <p>
        {t('record.dates')} <a href={linkTo('result/plan')}>{t('record.toPlan')}</a>
      </p>
      {parts.map((part) => (
        <div key={part}>
          <h3>{names.part(part)}</h3>
          <ul className={styles.fields}>
            {entries
              .filter(({ id }) => caseField(id).part === part)
              .map((entry) => (
                <FieldRow key={entry.id} entry={entry} />
              ))}
          </ul>
        </div>
      ))}
      <Cell record={record} />
      <SendPart record={record} today={shown.today} />
    </section>
  );
}

/** How small the smallest group is that the record could be of. */
function Cell({ record }: { readonly record: CaseRecord }) {
  const t = useTexts('cases');
  const names = useCaseNames();
  const format = useFormat();
  const records = useCaseBook((book) => book.records);
  const { isSmall, lines } = tellCell(record, { names, t, format });
  const alike = records.filter(
    ({ id, told }) => id !== record.id && tellingFields.every((field) => told[field]?.[0] === record.told[field]?.[0]),
  );
  return (
    <Notice tone={isSmall ? 'caution' : 'plain'} title={t('cell.title')} live>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{t('cell.inBook', { count: alike.length })}</p>
    </Notice>
  );
}
