import type { Same } from '../same.ts';
import type nl from '../nl/safety.ts';

export default {
  version: {
    ready: 'A newer version of Keerpunt is ready.',
    take: 'Use the newer version',
    taking: 'The newer version is being opened; that can take half a minute. What you typed is kept.',
    unsaved: 'A newer version of Keerpunt is ready. Your answers are not kept yet: save your dossier as a file first.',
    keepFirst: 'To my dossiers',
  },
  drop: { several: 'You dropped more than one file. Open them one at a time.' },
  damage: {
    all: 'This dossier is damaged: neither copy can be opened. You can save what is left of it as text.',
    one: 'A copy of this dossier was damaged. You can save what can no longer be read of it as text.',
    rescue: 'Save what is damaged',
  },
  cleared:
    'Was there something here before? A browser sometimes clears what a website keeps: after a clean-up, or after weeks without a visit. In that case, open the file that you saved.',
} as const satisfies Same<typeof nl>;
