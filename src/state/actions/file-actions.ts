import { safeFileName, writeDraftFile } from '../../storage/draft-file.ts';
import { withPart } from '../context/apply-answer.ts';
import type { StoreContext } from '../context/session.ts';
import type { WizardActions } from '../context/wizard-state.ts';
import { remembered } from '../history/undo-step.ts';
import { change } from '../opening/keep.ts';
import { begin } from '../opening/opening.ts';
import { arrival } from '../opening/undoable-drafts.ts';
import { freeName, stamp } from './draft-actions.ts';

type FileActions = Pick<
  WizardActions,
  | 'readFile'
  | 'openRead'
  | 'takeOver'
  | 'importFile'
  | 'exportFile'
  | 'exportUnsaved'
  | 'exportSealed'
  | 'noteFile'
  | 'fileNote'
  | 'rawText'
>;

/** What goes between the wizard and a person's files. */
export function createFileActions(context: StoreContext): FileActions {
  const { environment, session, get, set } = context;
  return {
    readFile: async (chosen, password) => {
      const { isSealed, openSealed } = await import('../../storage/sealed-file.ts');
      const sealed = await isSealed(chosen);
      if (sealed && password === undefined) return { ok: false, reason: 'sealed' };
      const file = sealed ? await openSealed(chosen, password ?? '') : chosen;
      if (file === undefined) return { ok: false, reason: 'wrong-password' };
      const { readDraftFile } = await import('../../storage/read-draft-file.ts'); // with all that understands what a person wrote in it
      return readDraftFile(file);
    },
    openRead: async (draft) => {
      // Always a copy: a file can never overwrite what is in the browser.
      const { id, now } = stamp(context);
      const name = freeName(context, draft.name);
      const before = get().draft?.id;
      await begin(context, { ...draft, id, changedAt: now, name });
      remembered(context, arrival(context, { id, name }, before));
      return id;
    },
    takeOver: (draft) =>
      change(context, ({ id, name, createdOn, snapshots, session }) =>
        withPart(withPart({ ...draft, id, name, createdOn }, 'snapshots', snapshots), 'session', session),
      ),
    importFile: async (chosen, password) => {
      const read = await get().readFile(chosen, password);
      if (!read.ok) return read;
      const id = await get().openRead(read.draft);
      return { ok: true, id, dropped: read.dropped, cleaned: read.cleaned, remarks: read.remarks };
    },
    exportFile: () => {
      const { draft } = get();
      return draft && writeDraftFile(draft);
    },
    exportUnsaved: () => [...session.unsaved.values()].map(({ draft }) => writeDraftFile(draft)),
    exportSealed: async (password) => {
      const file = get().exportFile();
      if (file === undefined) return undefined;
      const { sealFile } = await import('../../storage/sealed-file.ts');
      return sealFile(file, password);
    },
    noteFile: async () => {
      const { draft } = get();
      if (draft === undefined) return;
      const { writeFileNote } = await import('../saving/file-note.ts');
      environment.store.noteFile(draft.id, writeFileNote(draft, environment.now()));
      set({}); // tells all who look at it
    },
    fileNote: (id) => environment.store.fileNote(id),
    rawText: (id) => {
      const text = environment.store.rawText(id);
      return text === undefined ? undefined : { fileName: `${safeFileName(id)}.txt`, text };
    },
  };
}
