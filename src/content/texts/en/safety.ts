import type { Same } from '../same.ts';
import type nl from '../nl/safety.ts';

export default {
  version: {
    ready: 'A newer version of Keerpunt is ready.',
    take: 'Use the newer version',
    unsaved: 'A newer version of Keerpunt is ready. Your answers are not kept yet: save your dossier as a file first.',
    keepFirst: 'To my dossiers',
  },
  drop: { several: 'You dropped more than one file. Open them one at a time.' },
} as const satisfies Same<typeof nl>;
