import type { Same } from '../same.ts';
import type nl from '../nl/trust.ts';

export default {
  check: {
    title: 'Vérifiez vous-même',
    lead: 'Keerpunt dit que vos chiffres ne quittent pas votre appareil. Vous n’êtes pas obligé de le croire. Voici comment le vérifier vous-même.',
    flight: {
      title: 'Sans réseau',
      time: '2 minutes, pour tout le monde',
      steps: {
        open: 'Ouvrez Keerpunt une fois et attendez une demi-minute.',
        off: 'Activez le mode avion, ou débranchez le câble du réseau.',
        work: 'Répondez, regardez la réponse et faites le rapport. Tout fonctionne.',
        close: 'Fermez ensuite la fenêtre. Ne rétablissez le réseau qu’après.',
      },
      proves: 'Ce qui fonctionne sans réseau n’a pas besoin d’un serveur pour calculer.',
    },
    tools: {
      title: 'Avec les outils du navigateur',
      time: '5 minutes, pour qui est à l’aise avec un ordinateur',
      steps: {
        open: 'Appuyez sur F12 (sur un Mac : Option, Commande et I) et choisissez « Réseau ».',
        watch: 'Rechargez la page, entrez un chiffre et faites le rapport.',
        read: 'Regardez la colonne de l’adresse. Vous n’y voyez que des fichiers de cette adresse, jamais d’une autre.',
        send: 'Regardez la colonne de la méthode. On n’y lit que GET : aller chercher des fichiers. On n’y lit jamais POST ni PUT : envoyer quelque chose.',
      },
      proves: 'La page ne peut d’ailleurs pas faire autrement : une règle dans la page même interdit au navigateur toute autre adresse.',
    },
    storage: {
      title: 'Ce qui se trouve sur votre appareil',
      time: '2 minutes',
      steps: {
        open: 'Appuyez sur F12 et choisissez « Application » ou « Stockage ».',
        read: 'Sous « Stockage local » se trouvent vos dossiers, en texte lisible.',
        wipe: 'Effacez tout sous « Mes dossiers » et regardez à nouveau. La liste est vide.',
      },
      proves: 'Toute personne qui peut utiliser votre appareil peut lire ces dossiers. Effacez-les sur un appareil que vous partagez.',
    },
    limits: {
      title: 'Ce que cela ne prouve pas',
      text: 'Une extension de votre navigateur peut lire toutes les pages, celle-ci aussi. Pour en être sûr, utilisez une fenêtre privée sans extensions. Un lien vers un autre site ouvre ce site : il voit que quelqu’un arrive, mais pas vos chiffres.',
    },
    licences: 'De quoi Keerpunt est fait',
    schema: 'Ce qu’un fichier de dossier peut contenir, pour les programmes (JSON Schema)',
  },
  licences: {
    title: 'Licences',
    lead: 'Keerpunt est ouvert : chacun peut l’utiliser, le lire et le modifier, sous la licence publique de l’Union européenne 1.2 (EUPL).',
    own: 'La licence de Keerpunt, en anglais',
    packages: 'Ce qui vient d’autres',
    count:
      '{count, plural, one {Keerpunt contient # élément d’autres auteurs.} other {Keerpunt contient # éléments d’autres auteurs.}} Pour chacun, vous trouvez la version, la licence et le texte complet.',
    text: 'Texte de la licence de {name}',
    noText: 'Cet élément ne porte que le nom de sa licence, sans texte.',
  },
} as const satisfies Same<typeof nl>;
