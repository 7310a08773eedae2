import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizardStore } from '../../state/wizard.ts';
import type { DraftEntry } from '../../state/context/wizard-state.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { handOver } from '../../parts/saving/hand-over.ts';
import { offerJson } from '../../ui/offer-file.ts';
import { TextBox } from '../../ui/fields/text-box.tsx';
import styles from './draft-row.module.css';
import { SealedSave } from './sealed-save.tsx';

interface DraftRowProps {
  readonly entry: DraftEntry;
  readonly onProblem: (words: string | undefined) => void;
}

/** One dossier of the list, with what can be done to it. */
export function DraftRow({ entry, onProblem }: DraftRowProps) {
  const t = useTexts('shell');
  const format = useFormat();
  const [, go] = useLocation();
  const { opened, damaged } = useOpening(entry.id, onProblem);
  const name = entry.name === '' ? t('drafts.untitled') : entry.name;
  const open = async () => {
    if (await opened()) go('/scan/check');
  };
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <div>
          <h2>{name}</h2>
          <p className={styles.soft}>
            {entry.changedAt !== '' && t('drafts.changed', { date: format.dateTime(entry.changedAt) })}
            {entry.example !== undefined && ` · ${t('drafts.example')}`}
          </p>
        </div>
        <Button aria-label={t('drafts.openNamed', { name })} onClick={() => void open()}>
          {t('drafts.open')}
        </Button>
      </div>
      <Damage entry={entry} />
      <Disclosure
        summary={
          <>
            {t('drafts.more')} <span className="only-heard">{t('drafts.actions', { name })}</span>
          </>
        }
      >
        <div className={styles.actions}>
          <Rename entry={entry} opened={opened} />
          <Ways entry={entry} opened={opened} damaged={damaged} />
        </div>
      </Disclosure>
    </li>
  );
}

/** What cannot be read of a dossier is kept, and never offered as if it were whole. */
function Damage({ entry: { id, damaged } }: { readonly entry: DraftEntry }) {
  const wizard = useWizardStore();
  const t = useTexts('safety');
  if (damaged === undefined) return null;
  const rescue = () => {
    const file = wizard.getState().rawText(id);
    if (file !== undefined) offerJson(file);
  };
  return (
    <Notice tone={damaged === 'all' ? 'worse' : 'plain'} action={<Button onClick={rescue}>{t('damage.rescue')}</Button>}>
      <p>{t(`damage.${damaged}`)}</p>
    </Notice>
  );
}

function useOpening(id: string, onProblem: DraftRowProps['onProblem']) {
  const wizard = useWizardStore();
  const t = useTexts('shell');
  const [damaged, setDamaged] = useState(false);
  const opened = async () => {
    const found = await wizard.getState().openDraft(id);
    onProblem(found.ok ? undefined : t(`drafts.problem.${found.reason}`));
    setDamaged(!found.ok && found.reason !== 'unread');
    return found.ok;
  };
  return { opened, damaged };
}

function Rename({ entry, opened }: { readonly entry: DraftEntry; readonly opened: () => Promise<boolean> }) {
  const wizard = useWizardStore();
  const t = useTexts('shell');
  const id = useId();
  const [name, setName] = useState(entry.name);
  const rename = async () => {
    if (await opened()) wizard.getState().rename(entry.id, name);
  };
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
    >
      <TextBox id={id} label={t('drafts.name')} value={name} maxLength={80} onChange={setName} />
      <Button type="submit">{t('drafts.keep')}</Button>
    </form>
  );
}

interface WaysProps {
  readonly entry: DraftEntry;
  readonly opened: () => Promise<boolean>;
  readonly damaged: boolean;
}

/** What else can be done to a dossier. */
function Ways({ entry, opened, damaged }: WaysProps) {
  const wizard = useWizardStore();
  const t = useTexts('shell');
  const u = useTexts('undo');
  const file = async () => ((await opened()) ? wizard.getState().exportFile() : undefined);
  const copy = async () => {
    const kept = await file();
    if (kept !== undefined) await wizard.getState().importFile(new Blob([kept.text]));
  };
  const save = async () => {
    const kept = await file();
    if (kept !== undefined) await handOver(wizard, kept);
  };
  const saveSealed = async (password: string) => {
    const kept = (await opened()) ? await wizard.getState().exportSealed(password) : undefined;
    if (kept !== undefined) await handOver(wizard, kept);
  };
  const startOver = async () => {
    if (await opened()) await wizard.getState().resetDossier();
  };
  const rescue = () => {
    const raw = wizard.getState().rawText(entry.id);
    if (raw !== undefined) offerJson(raw);
  };
  return (
    <>
      <div className={styles.ways}>
        <Button onClick={() => void copy()}>{t('drafts.copy')}</Button>
        <Button onClick={() => void save()}>{t('drafts.save')}</Button>
        <Button onClick={() => void startOver()}>{u(entry.example === undefined ? 'resetTo.dossier' : 'resetTo.example')}</Button>
        {damaged && <Button onClick={rescue}>{t('drafts.rescue')}</Button>}
        <Button onClick={() => wizard.getState().remove(entry.id)}>{t('drafts.remove')}</Button>
      </div>
      <SealedSave onSave={saveSealed} />
    </>
  );
}
