import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { openAdviserChannel, type AdviserView, type NoteChange } from '../../state/hour/adviser-channel.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import { TextBox } from '../../ui/fields/text-box.tsx';
import sections from '../../ui/sections.module.css';
import styles from './session.module.css';
import { Tick } from './tick.tsx';

/** The adviser's own window beside the shared one: the notes, what comes next, and the amounts that the mask hides. */
export function AdviserPage() {
  const t = useTexts('session');
  const [view, setView] = useState<AdviserView>();
  const channel = useRef<ReturnType<typeof openAdviserChannel>>(undefined);
  useEffect(() => {
    const opened = openAdviserChannel({ onView: setView, onLeft: () => setView(undefined) });
    channel.current = opened;
    opened.tell({ kind: 'hello' });
    return () => opened.close();
  }, []);
  return (
    <article className={sections.page}>
      <PageHead title={t('adviser.title')} lead={t('adviser.lead')} />
      {view === undefined ? (
        <p role="status">{t('adviser.waiting')}</p>
      ) : (
        <Followed
          view={view}
          onNote={(text) => channel.current?.tell({ kind: 'note', text })}
          onChange={(note, how) => channel.current?.tell({ kind: 'change', note, how })}
        />
      )}
    </article>
  );
}

interface FollowedProps {
  readonly view: AdviserView;
  readonly onNote: (text: string) => void;
  readonly onChange: (note: string, how: NoteChange) => void;
}

function Followed({ view, onNote, onChange }: FollowedProps) {
  const t = useTexts('session');
  return (
    <>
      <section className={sections.part}>
        <p role="status">
          <strong>{t('adviser.now', { at: String(view.at), slide: t(`slide.${view.slide}`) })}</strong>
        </p>
        <p>{view.next === undefined ? t('adviser.last') : t('adviser.next', { slide: t(`slide.${view.next}`) })}</p>
        <p className={sections.soft}>{t(view.masked ? 'adviser.masked' : 'adviser.open')}</p>
      </section>
      <section className={sections.part} aria-labelledby="adviser-notes">
        <h2 id="adviser-notes">{t('adviser.notes')}</h2>
        <NewNote onNote={onNote} />
        {view.notes.length === 0 && <p>{t('adviser.noNotes')}</p>}
        <ul className={styles.lines}>
          {view.notes.map(({ id, text, about, shared }) => (
            <li key={id}>
              {text} <span className={sections.soft}>{about}</span>
              <span className={styles.ways}>
                <Tick label={t('note.shared')} checked={shared} onChange={() => onChange(id, shared ? 'keep' : 'share')} />
                <Button look="quiet" aria-label={t('note.removeNamed', { text })} onClick={() => onChange(id, 'remove')}>
                  {t('note.remove')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className={sections.part} aria-labelledby="adviser-amounts">
        <h2 id="adviser-amounts">{t('adviser.amounts')}</h2>
        {/* Shared by mistake, this window shows no more than the shared one, until its owner asks for it. */}
        <Disclosure key={String(view.masked)} summary={t('adviser.show')} open={!view.masked}>
          <dl className={styles.amounts}>
            {view.amounts.map(([name, value], at) => (
              <div key={at}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      </section>
    </>
  );
}

function NewNote({ onNote }: { readonly onNote: (text: string) => void }) {
  const t = useTexts('session');
  const [text, setText] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onNote(text.trim());
        setText('');
      }}
    >
      <TextBox id="adviser-note" label={t('adviser.add')} value={text} onChange={setText} />
      <Button type="submit" disabled={text.trim() === ''}>
        {t('adviser.keep')}
      </Button>
    </form>
  );
}
