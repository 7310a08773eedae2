import { useState } from 'react';
import { cleanRecord, type CaseRecord } from '../../dossier/cases/case-record.ts';
import { quarterOf } from '../../dossier/cases/course-of.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { caseScales } from '../../reference/case-codebook.ts';
import { useCaseBook, useCaseBookStore } from '../../state/cases/case-book.ts';
import { createId } from '../../state/context/create-id.ts';
import { useWizardStore } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/fields/choice-group.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useCaseNames } from './case-names.ts';
import styles from './cases.module.css';
import { usePackage } from './use-package.ts';

type Consent = (typeof caseScales.consent)[number];

/** Out of the dossier: as a file or into the case book, each time with what for. */
export function SendPart({ record, today }: { readonly record: CaseRecord; readonly today: string }) {
  const wizard = useWizardStore();
  const book = useCaseBookStore();
  const t = useTexts('cases');
  const names = useCaseNames();
  const offer = usePackage();
  const [consent, setConsent] = useState<Consent>();
  const [done, setDone] = useState<boolean>();
  const isThere = useCaseBook(({ records }) => records.some(({ id }) => id === record.id));
  const withConsent = (id: string): CaseRecord => cleanRecord({ id, told: { ...record.told, ...(consent && { consent: [consent] }) } });
  /** The number is kept with the dossier, so that the firm finds its own record again and nobody else does. */
  const number = () => {
    if (record.id === '') wizard.getState().tellRecord({});
    return wizard.getState().draft?.record?.id ?? createId();
  };
  const put = async (id: string) => setDone(await book.getState().put([withConsent(id)]));
  return (
    <div className={styles.about}>
      <h3>{t('send.title')}</h3>
      <ChoiceGroup
        name="case-consent"
        legend={t('send.consent')}
        hint={t('send.text')}
        inline
        choices={caseScales.consent.map((value) => ({ value, label: names.value('consent', value) }))}
        picked={consent}
        onPick={setConsent}
      />
      <p>{t('record.fields', { count: Object.keys(record.told).length })}</p>
      {isThere && <p>{t('send.there')}</p>}
      <div className={styles.ways}>
        <Button look="main" disabled={consent === undefined} onClick={() => void put(number())}>
          {t(isThere ? 'send.update' : 'send.book')}
        </Button>
        {isThere && (
          <Button disabled={consent === undefined} onClick={() => void put(createId())}>
            {t('send.asNew')}
          </Button>
        )}
        <Button
          disabled={consent === undefined}
          onClick={() => offer({ records: [withConsent(number())], use: 'record', represents: '', madeOn: quarterOf(today) })}
        >
          {t('send.file')}
        </Button>
      </div>
      {done !== undefined && (
        <Notice tone={done ? 'better' : 'worse'} live>
          <p>{t(done ? 'send.added' : 'send.failed')}</p>
        </Notice>
      )}
    </div>
  );
}
