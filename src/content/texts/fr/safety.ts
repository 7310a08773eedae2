import type { Same } from '../same.ts';
import type nl from '../nl/safety.ts';

export default {
  version: {
    ready: 'Une nouvelle version de Keerpunt est prête.',
    take: 'Utiliser la nouvelle version',
    taking: 'La nouvelle version s’ouvre ; cela peut prendre une demi-minute. Ce que vous avez tapé est gardé.',
    unsaved:
      'Une nouvelle version de Keerpunt est prête. Vos réponses ne sont pas encore gardées : enregistrez d’abord votre dossier dans un fichier.',
    keepFirst: 'Voir mes dossiers',
  },
  drop: { several: 'Vous avez déposé plusieurs fichiers. Ouvrez-les un par un.' },
  damage: {
    all: 'Ce dossier est abîmé : aucune copie ne s’ouvre. Vous pouvez enregistrer comme texte ce qui en reste.',
    one: 'Une copie de ce dossier était abîmée. Vous pouvez enregistrer comme texte ce qui n’en est plus lisible.',
    rescue: 'Enregistrer ce qui est abîmé',
  },
  sealed: {
    save: {
      title: 'Enregistrer avec un mot de passe',
      impossible: 'Ce navigateur ne peut rien chiffrer ici : la page doit venir par https. L’enregistrement ordinaire reste possible.',
      password: 'Mot de passe',
      hint: 'Une phrase de quelques mots convient bien. Gardez-la à part : sans mot de passe, personne ne peut ouvrir le fichier, nous non plus.',
      short: 'Choisissez au moins {least} signes.',
      again: 'Encore une fois le mot de passe',
      differs: 'Les deux mots de passe diffèrent.',
      action: 'Enregistrer chiffré',
    },
    open: {
      password: 'Mot de passe de ce fichier',
      wrong: 'Le mot de passe ne convient pas, ou le fichier est abîmé. Rien n’a été ouvert.',
      action: 'Ouvrir avec ce mot de passe',
    },
  },
  list: {
    find: 'Chercher un dossier par son nom',
    shown: '{shown} dossiers affichés sur {count}.',
    none: 'Aucun dossier ne porte ce nom.',
    more: 'Afficher {count} de plus',
  },
  beside: 'Placer le dossier ouvert à côté d’un autre',
  unread:
    'Vos dossiers n’ont pas pu être lus : ce qui se trouvait ici y est peut-être encore. Autorisez les cookies et les données de ce site, fermez le navigateur et rouvrez-le. Si vous avez enregistré un dossier dans un fichier, vous pouvez l’ouvrir maintenant.',
  readAgain: 'Relire',
  cleared:
    'Il y avait quelque chose ici ? Un navigateur efface parfois ce qu’un site garde : après un nettoyage, ou après des semaines sans visite. Ouvrez alors le fichier que vous avez enregistré.',
} as const satisfies Same<typeof nl>;
