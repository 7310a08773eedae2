import { useState } from 'react';
import { linkTo } from '../../content/screens.ts';
import type { Draft } from '../../dossier/draft/draft.ts';
import { mostSnapshots } from '../../dossier/draft/limits.ts';
import { noTrial } from '../../dossier/explore/trial.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { NameAsk } from '../../parts/ask/name-ask.tsx';
import { useWizard, useWizardStore } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextBox } from '../../ui/fields/text-box.tsx';
import styles from './what-if.module.css';

/** States under a name, outside undo: compare, go back to, rename, delete. */
export function SnapshotsPart() {
  const wizard = useWizardStore();
  const t = useTexts('whatIf');
  const snapshots = useWizard((state) => state.draft?.snapshots) ?? [];
  const readOnly = useWizard((state) => state.saveState === 'read-only');
  const [name, setName] = useState('');
  const [told, setTold] = useState('');
  const take = () => {
    const called = name.trim() === '' ? t('snapshot.unnamed', { number: String(snapshots.length + 1) }) : name.trim();
    const isTaken = wizard.getState().takeSnapshot(called);
    setTold(isTaken ? t('snapshot.kept', { name: called }) : t('snapshot.tooLarge'));
    if (isTaken) setName('');
  };
  return (
    <section className={styles.part} aria-labelledby="what-if-snapshots">
      <h2 id="what-if-snapshots">{t('snapshot.title')}</h2>
      <p>{t('snapshot.text')}</p>
      {snapshots.length < mostSnapshots ? (
        <form
          className={styles.take}
          onSubmit={(event) => {
            event.preventDefault();
            take();
          }}
        >
          <TextBox id="snapshot-name" label={t('snapshot.name')} value={name} maxLength={80} onChange={setName} />
          <Button type="submit" disabled={readOnly}>
            {t('snapshot.take')}
          </Button>
        </form>
      ) : (
        <p>{t('snapshot.full')}</p>
      )}
      <p role="status" className={styles.told}>
        {told}
      </p>
      {snapshots.length > 0 && (
        <p>
          <a href={linkTo('compare')}>{t('snapshot.beside')}</a>
        </p>
      )}
      <ul className={styles.lines}>
        {snapshots.map((snapshot) => (
          <SnapshotLine key={snapshot.id} snapshot={snapshot} readOnly={readOnly} />
        ))}
      </ul>
    </section>
  );
}

type Snapshot = NonNullable<Draft['snapshots']>[number];

function SnapshotLine({ snapshot, readOnly }: { readonly snapshot: Snapshot; readonly readOnly: boolean }) {
  const wizard = useWizardStore();
  const t = useTexts('whatIf');
  const format = useFormat();
  const { id, name, takenAt, shocks = [] } = snapshot;
  const isCompared = useWizard(({ trial }) => trial.snapshot === id);
  const compare = () => wizard.getState().tryOut(isCompared ? noTrial : { ...noTrial, snapshot: id, shocks }, 'settled');
  return (
    <li className={styles.snapshot}>
      <p>
        <strong>{name}</strong> <span className={styles.soft}>{t('snapshot.taken', { date: format.dateTime(takenAt) })}</span>
      </p>
      <div className={styles.ways}>
        <Button aria-pressed={isCompared} aria-label={t('snapshot.compareNamed', { name })} onClick={compare}>
          {t('snapshot.compare')}
        </Button>
        <Button disabled={readOnly} aria-label={t('snapshot.restoreNamed', { name })} onClick={() => wizard.getState().restoreSnapshot(id)}>
          {t('snapshot.restore')}
        </Button>
      </div>
      <Disclosure
        summary={
          <>
            {t('snapshot.more')} <span className="only-heard">{name}</span>
          </>
        }
      >
        <div className={styles.ways}>
          <NameAsk
            id={`snapshot-${id}`}
            label={t('snapshot.newName')}
            name={name}
            disabled={readOnly}
            onSettled={(typed) => typed.trim() !== '' && wizard.getState().renameSnapshot(id, typed)}
          />
          <RemoveSnapshot snapshot={snapshot} readOnly={readOnly} />
        </div>
      </Disclosure>
    </li>
  );
}

/** Undo leaves snapshots alone, so deleting one is asked about first. */
function RemoveSnapshot({ snapshot: { id, name }, readOnly }: { readonly snapshot: Snapshot; readonly readOnly: boolean }) {
  const wizard = useWizardStore();
  const t = useTexts('whatIf');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button disabled={readOnly} onClick={() => setAsking(true)}>
        {t('snapshot.remove')}
      </Button>
      <Dialog
        title={t('snapshot.ask', { name })}
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={t('snapshot.cancel')}
        actions={
          <Button look="main" onClick={() => wizard.getState().removeSnapshot(id)}>
            {t('snapshot.sure')}
          </Button>
        }
      >
        <p>{t('snapshot.askText')}</p>
      </Dialog>
    </>
  );
}
