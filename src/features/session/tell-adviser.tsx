import { useEffect, useMemo, useRef } from 'react';
import { slides, type SlideId } from '../../content/session.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { useAnswer } from '../../parts/answer/use-answer.ts';
import { useFigureName } from '../../parts/use-figure-name.ts';
import { rankingRows } from '../../present/answer/ranking-rows.ts';
import { toPresentationInput } from '../../present/names/to-presentation-input.ts';
import { figuresToReadOut } from '../../present/session/read-out.ts';
import { createId } from '../../state/context/create-id.ts';
import { openAdviserChannel, type AdviserView, type NoteChange } from '../../state/hour/adviser-channel.ts';
import { leversOf } from '../../dossier/explore/lever.ts';
import { useWizard } from '../../state/wizard.ts';
import { mostNotes } from '../../dossier/draft/limits.ts';
import type { HeldSession } from '../../dossier/draft/session-schema.ts';
import { useHour, useTellHour } from './hour.ts';

/** Tells the adviser's own window what stands on the shared screen, with what that hides; takes its notes in. Stands outside the mask. */
export function TellAdviser({ slide }: { readonly slide: SlideId }) {
  const view = useView(slide);
  const tell = useTellHour();
  const latest = useRef({ view, slide });
  const channel = useRef<ReturnType<typeof openAdviserChannel>>(undefined);
  useEffect(() => {
    latest.current = { view, slide };
    channel.current?.tell({ kind: 'view', view });
  }, [view, slide]);
  useEffect(() => {
    const opened = openAdviserChannel({
      onHello: () => opened.tell({ kind: 'view', view: latest.current.view }),
      onNote: (text) =>
        tell(({ notes = [] }) =>
          notes.length >= mostNotes ? {} : { notes: [...notes, { id: createId(), slide: latest.current.slide, text: text.slice(0, 200) }] },
        ),
      onChange: (note, how) => tell(({ notes = [] }) => ({ notes: changedNotes(notes, note, how) })),
    });
    channel.current = opened;
    opened.tell({ kind: 'view', view: latest.current.view });
    return () => {
      opened.tell({ kind: 'left' });
      opened.close();
      channel.current = undefined;
    };
  }, [tell]);
  return null;
}

function useView(slide: SlideId): AdviserView {
  const t = useTexts('session');
  const { session, masked } = useHour();
  const format = useFormat();
  const answer = useAnswer();
  const nameOf = useFigureName();
  const reading = useWizard((wizard) => wizard.reading);
  const draft = useWizard((wizard) => wizard.draft);
  return useMemo(() => {
    const at = slides.indexOf(slide);
    const told = answer && { ...answer.told, format };
    const levers = reading?.ok === true && draft !== undefined ? leversOf(reading.dossier, draft) : [];
    const named = (figure: string) => {
      const lever = levers.find(({ key }) => key === figure);
      return lever === undefined ? figure : nameOf(lever.of);
    };
    return {
      at: at + 1,
      slide,
      next: slides[at + 1],
      masked: masked !== undefined,
      amounts:
        told === undefined
          ? []
          : [
              ...figuresToReadOut(told).map(({ label, value }) => [label, value] as const),
              ...rankingRows(toPresentationInput(told)).map(({ name, difference }) => [name, difference] as const),
            ],
      notes: (session.notes ?? []).map(({ id, text, slide: of, figure, shared }) => ({
        id,
        text,
        about: figure === undefined ? t(`slide.${of}`) : `${t(`slide.${of}`)}, ${named(figure)}`,
        shared: shared === true,
      })),
    };
  }, [slide, session, masked, format, answer, nameOf, reading, draft, t]);
}

type Notes = NonNullable<HeldSession['notes']>;

function changedNotes(notes: Notes, id: string, how: NoteChange): Notes {
  if (how === 'remove') return notes.filter((note) => note.id !== id);
  return notes.map((note) => {
    if (note.id !== id) return note;
    const { shared: _before, ...own } = note;
    return how === 'share' ? { ...own, shared: true } : own;
  });
}
