import { useState } from 'react';
import type { SlideId } from '../../content/session.ts';
import { mostNotes } from '../../dossier/draft/limits.ts';
import type { HeldSession } from '../../dossier/draft/session-schema.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { createId } from '../../state/context/create-id.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextBox } from '../../ui/fields/text-box.tsx';
import { useHour, useTellHour } from './hour.ts';
import { PickBox } from '../../ui/fields/pick-box.tsx';
import styles from './session.module.css';
import { Tick } from './tick.tsx';
import { useFiguresOf } from './use-figures-of.ts';

type Note = NonNullable<HeldSession['notes']>[number];

/** A note tied to the slide and, where one wants, to a figure on it. Notes are the adviser's own unless a tick says otherwise. */
export function NoteDialog({ slide, open, onClose }: { readonly slide: SlideId; readonly open: boolean; readonly onClose: () => void }) {
  const t = useTexts('session');
  return (
    <Dialog title={t('note.title')} open={open} onClose={onClose} closeLabel={t('note.close')}>
      <NoteForm slide={slide} onKept={onClose} />
    </Dialog>
  );
}

function NoteForm({ slide, onKept }: { readonly slide: SlideId; readonly onKept: () => void }) {
  const t = useTexts('session');
  const { session } = useHour();
  const tell = useTellHour();
  const figures = useFiguresOf(slide);
  const [text, setText] = useState('');
  const [figure, setFigure] = useState('');
  const [shared, setShared] = useState(false);
  const isFull = (session.notes?.length ?? 0) >= mostNotes;
  const keep = () => {
    if (text.trim() === '' || isFull) return;
    const note: Note = {
      id: createId(),
      slide,
      text: text.trim(),
      ...(figure !== '' && { figure }),
      ...(shared && { shared: true }),
    };
    tell(({ notes = [] }) => ({ notes: [...notes, note] }));
    onKept();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      {isFull && <p>{t('note.full')}</p>}
      <TextBox id="hour-note" label={t('note.text')} value={text} disabled={isFull} onChange={setText} />
      {figures.length > 0 && (
        <PickBox
          id="hour-note-figure"
          label={t('note.figure')}
          value={figure}
          choices={[['', t('note.noFigure')], ...figures]}
          onPick={setFigure}
        />
      )}
      <Tick label={t('note.shared')} checked={shared} onChange={setShared} />
      <p className={styles.soft}>{t('note.private')}</p>
      <Button look="main" type="submit" disabled={isFull || text.trim() === ''}>
        {t('note.keep')}
      </Button>
    </form>
  );
}
