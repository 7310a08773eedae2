import type { Same } from '../same.ts';
import type nl from '../nl/contacts.ts';

export default {
  frontOffice: {
    flanders: 'Appelez un conseiller de VLAIO pour les aides, et FIT pour les fournisseurs à l’étranger.',
    brussels: 'Appelez le 1819 pour les aides, et hub.brussels pour les fournisseurs à l’étranger.',
    wallonia: 'Appelez le 1890 pour les aides, et l’AWEX pour les fournisseurs à l’étranger.',
    unknown:
      'Appelez le service de votre région pour les aides : le 1890 en Wallonie, le 1819 à Bruxelles, VLAIO en Flandre. L’AWEX, hub.brussels et FIT connaissent les fournisseurs à l’étranger.',
  },
  size: {
    small: 'Précisez que vous comptez moins de 50 personnes : les aides sont souvent plus élevées.',
    medium: 'Précisez que vous comptez moins de 250 personnes : beaucoup d’aides sont réservées aux PME.',
    large: 'Demandez ce qui existe pour les grandes entreprises : beaucoup d’aides sont réservées aux PME.',
  },
  support: {
    flanders: 'un conseiller de VLAIO',
    brussels: 'le 1819, le guichet des entreprises bruxelloises',
    wallonia: 'le 1890, le guichet des entreprises wallonnes',
    unknown: 'le service aux entreprises de votre région',
  },
  makers: {
    flanders: 'Enterprise Europe Network (cherche des partenaires), Voka ou votre fédération',
    brussels: 'Enterprise Europe Network chez hub.brussels (cherche des partenaires), ou votre fédération',
    wallonia: 'Enterprise Europe Network à l’AWEX (cherche des partenaires), ou votre fédération',
    unknown: 'Enterprise Europe Network (cherche des partenaires), ou votre fédération',
  },
  cash: {
    flanders: 'votre banque, ou PMV',
    brussels: 'votre banque, ou finance&invest.brussels',
    wallonia: 'votre banque, ou Wallonie Entreprendre',
    unknown: 'votre banque',
  },
  people: {
    flanders: 'le VDAB',
    brussels: 'Actiris',
    wallonia: 'le Forem',
    unknown: 'le service de l’emploi de votre région',
  },
  room: {
    flanders: 'votre commune, ou la POM de votre province',
    brussels: 'citydev.brussels',
    wallonia: 'l’intercommunale de votre région',
    unknown: 'votre commune',
  },
  call: {
    'find-out': 'votre comptable',
    pilot: 'le fabricant avec qui vous faites l’essai',
    watch: 'la personne qui voit ce chiffre chaque mois',
    'check-origin': 'votre fournisseur',
    'check-duty': 'votre agent en douane',
    'watch-duty': 'votre agent en douane',
    'watch-tenders': 'la personne qui suit vos offres',
    'agree-terms': 'votre fournisseur',
    'raise-cover': 'la personne qui gère votre stock',
    'settle-gate': 'Sirris, ou votre fédération',
  },
} as const satisfies Same<typeof nl>;
