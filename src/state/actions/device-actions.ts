import { usualChoices } from '../../dossier/report-choices.ts';
import { safeFileName, writeDraftFile } from '../../storage/draft-file.ts';
import { arrival } from '../opening/undoable-drafts.ts';
import { freeName, stamp } from './draft-actions.ts';
import { begin, leave } from '../opening/opening.ts';
import { forgetSteps, dossierToolsOf, type StoreContext } from '../context/session.ts';
import { remembered } from '../history/undo-step.ts';
import type { WizardActions } from '../context/wizard-state.ts';

type DeviceActions = Pick<
  WizardActions,
  'importFile' | 'exportFile' | 'exportSealed' | 'noteFile' | 'fileNote' | 'rawText' | 'wipe' | 'setLocale' | 'dismissNotice'
>;

/** What goes between the wizard and the device: files, the language, forgetting everything. */
export function createDeviceActions(context: StoreContext): DeviceActions {
  const { environment, get, set } = context;
  return {
    importFile: async (chosen, password) => {
      const { isSealed, openSealed } = await import('../../storage/sealed-file.ts');
      const sealed = await isSealed(chosen);
      if (sealed && password === undefined) return { ok: false, reason: 'sealed' };
      const file = sealed ? await openSealed(chosen, password ?? '') : chosen;
      if (file === undefined) return { ok: false, reason: 'wrong-password' };
      const { readDraftFile } = await dossierToolsOf(context);
      const read = await readDraftFile(file);
      if (!read.ok) return read;
      // Always a copy: a file can never overwrite what is in the browser.
      const { id, now } = stamp(context);
      const name = freeName(context, read.draft.name);
      const before = get().draft?.id;
      await begin(context, { ...read.draft, id, changedAt: now, name });
      remembered(context, arrival(context, { id, name }, before));
      return { ok: true, id, dropped: read.dropped, cleaned: read.cleaned, remarks: read.remarks };
    },
    exportFile: () => {
      const { draft } = get();
      return draft && writeDraftFile(draft);
    },
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
    wipe: async () => {
      leave(context);
      context.session.unsaved.clear();
      forgetSteps(context);
      const left = await environment.wipeDevice();
      set({ drafts: environment.store.list(), notices: [], locale: undefined, reportChoices: usualChoices });
      return left;
    },
    setLocale: (locale) => {
      environment.store.setLanguage(locale);
      set({ locale });
    },
    dismissNotice: (code) => set({ notices: get().notices.filter((notice) => notice.code !== code) }),
  };
}
