import { useState } from 'react';
import { quarterOf } from '../../dossier/cases/course-of.ts';
import type { CaseRecord } from '../../dossier/cases/case-record.ts';
import { protectRecords } from '../../dossier/cases/protect-records.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { smallestCell } from '../../reference/case-codebook.ts';
import { useCaseBook, useCaseBookStore } from '../../state/cases/case-book.ts';
import { localDay } from '../../state/context/local-day.ts';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/fields/file-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import sections from '../../ui/sections.module.css';
import { yieldToEvents } from '../../ui/page/yield-to-events.ts';
import styles from './cases.module.css';
import { usePackage } from './use-package.ts';

/** The book as a data package: protected to share, whole for the keeper's own other device; and packages of others read in. */
export function FilesPart() {
  const t = useTexts('cases');
  const offer = usePackage();
  const records = useCaseBook((book) => book.records);
  const represents = useCaseBook((book) => book.represents);
  const [busy, setBusy] = useState(false);
  const hand = (use: 'shared' | 'own', of: readonly CaseRecord[]) =>
    offer({ records: of, use, represents, madeOn: quarterOf(localDay(new Date())) });
  const share = async () => {
    setBusy(true);
    hand('shared', await protectRecords(records, yieldToEvents));
    setBusy(false);
  };
  const canShare = records.length >= smallestCell;
  return (
    <section className={sections.part} aria-labelledby="case-files">
      <h2 id="case-files">{t('files.title')}</h2>
      <p>{t('files.text')}</p>
      <div className={styles.about}>
        <p>{canShare ? t('files.sharedNote') : t('files.sharedFew')}</p>
        <Button look="main" disabled={!canShare || busy} onClick={() => void share()}>
          {t('files.shared')}
        </Button>
        <p>{t('files.ownNote')}</p>
        <Button disabled={records.length === 0} onClick={() => hand('own', records)}>
          {t('files.own')}
        </Button>
      </div>
      <ReadFile />
    </section>
  );
}

function ReadFile() {
  const t = useTexts('cases');
  const format = useFormat();
  const book = useCaseBookStore();
  const [told, setTold] = useState<{ readonly ok: boolean; readonly lines: readonly string[] }>();
  const read = async (file: File) => {
    setTold({ ok: true, lines: [t('files.busy')] });
    const found = await book.getState().read(file);
    if (!found.ok) return setTold({ ok: false, lines: [t(`files.refused.${found.reason}`)] });
    setTold({
      ok: true,
      lines: [
        t('files.added', { count: found.records.length }),
        ...(found.dropped === 0 ? [] : [t('files.dropped', { count: found.dropped })]),
        ...(found.unknown.length === 0 ? [] : [t('files.unknown', { list: format.list(found.unknown.slice(0, 10)) })]),
      ],
    });
  };
  return (
    <div className={styles.about}>
      <FileButton label={t('files.read')} accept=".json,application/json" onFile={(file) => void read(file)} />
      {told !== undefined && (
        <Notice tone={told.ok ? 'better' : 'worse'} live>
          {told.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}
