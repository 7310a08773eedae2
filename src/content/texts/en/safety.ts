import type { Same } from '../same.ts';
import type nl from '../nl/safety.ts';

export default {
  version: {
    ready: 'A newer version of Keerpunt is ready.',
    take: 'Use the newer version',
    taking: 'The newer version is being opened; that can take half a minute. What you typed is kept.',
    unsaved: 'A newer version of Keerpunt is ready. Your answers are not kept yet: save your dossier as a file first.',
    keepFirst: 'See my dossiers',
  },
  drop: { several: 'You dropped more than one file. Open them one at a time.' },
  damage: {
    all: 'This dossier is damaged: neither copy can be opened. You can save what is left of it as text.',
    one: 'A copy of this dossier was damaged. You can save what can no longer be read of it as text.',
    rescue: 'Save what is damaged',
  },
  sealed: {
    save: {
      title: 'Save with a password',
      impossible: 'This browser cannot encrypt anything here: for that the page must come over https. Saving without a password works.',
      password: 'Password',
      hint: 'A phrase of a few words works well. Keep it apart: without the password nobody can open the file, nor can we.',
      short: 'Choose at least {least} characters.',
      again: 'The password once more',
      differs: 'The two passwords differ.',
      action: 'Save encrypted',
    },
    open: {
      password: 'Password of this file',
      wrong: 'The password does not fit, or the file is damaged. Nothing was opened.',
      action: 'Open with this password',
    },
  },
  list: {
    find: 'Find a dossier by name',
    shown: '{shown} of {count} dossiers shown.',
    none: 'No dossier has this name.',
    more: 'Show {count} more',
  },
  beside: 'Lay the open dossier beside another',
  unread:
    'Your dossiers could not be read: what was here before may still be there. Allow cookies and site data for this site, close the browser and open it again. If you saved a dossier as a file, you can open it now.',
  readAgain: 'Read again',
  cleared:
    'Was there something here before? A browser sometimes clears what a website keeps: after a clean-up, or after weeks without a visit. In that case, open the file that you saved.',
} as const satisfies Same<typeof nl>;
