import type { Same } from '../same.ts';
import type nl from '../nl/safety.ts';

export default {
  version: {
    ready: 'Une nouvelle version de Keerpunt est prête.',
    take: 'Utiliser la nouvelle version',
    unsaved:
      'Une nouvelle version de Keerpunt est prête. Vos réponses ne sont pas encore gardées : enregistrez d’abord votre dossier dans un fichier.',
    keepFirst: 'Vers mes dossiers',
  },
  drop: { several: 'Vous avez déposé plusieurs fichiers. Ouvrez-les un par un.' },
} as const satisfies Same<typeof nl>;
