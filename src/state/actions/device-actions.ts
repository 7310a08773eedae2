import { usualChoices } from '../../dossier/report-choices.ts';
import { showDrafts } from '../opening/keep.ts';
import { leave } from '../opening/opening.ts';
import { forgetUnsaved } from '../opening/unsaved.ts';
import { forgetSteps, type StoreContext } from '../context/session.ts';
import type { WizardActions } from '../context/wizard-state.ts';

type DeviceActions = Pick<WizardActions, 'wipe' | 'setLocale' | 'dismissNotice'>;

/** What goes between the wizard and the device: the language, forgetting everything. */
export function createDeviceActions(context: StoreContext): DeviceActions {
  const { environment, get, set } = context;
  return {
    wipe: async () => {
      leave(context);
      forgetUnsaved(context);
      forgetSteps(context);
      const left = await environment.wipeDevice();
      set({ drafts: [], notices: [], locale: undefined, reportChoices: usualChoices });
      showDrafts(context);
      return left;
    },
    setLocale: (locale) => {
      environment.store.setLanguage(locale);
      set({ locale });
    },
    dismissNotice: (code) => set({ notices: get().notices.filter((notice) => notice.code !== code) }),
  };
}
