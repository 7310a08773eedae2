import type nl from '../nl/quotes.ts';
import type { Same } from '../same.ts';

export default {
  title: 'Offres d’autres pays',
  lead: 'Indiquez pour chaque offre le pays et le prix. Chaque offre devient un choix que nous comparons.',
  first: 'Indiquer une offre d’un autre pays',
  another: 'Encore une offre',
  row: 'Offre {now}',
  country: 'Pays de l’offre',
  price: 'Prix par pièce dans l’offre',
  clear: 'Effacer',
  remove: 'Effacer l’offre {now}',
  added: 'Offre reprise : {country}, {price}.',
  full: 'Vous comparez déjà douze choix. Laissez-en un de côté pour ajouter une offre.',
  refused: {
    missing: 'Choisissez le pays de cette offre.',
    today: 'C’est le pays d’aujourd’hui. Prenez pour cela « {option} » dans le dossier complet.',
    taken: 'Vous avez déjà donné un prix pour ce pays. Modifiez-le à cet endroit.',
    twice: 'Ce pays figure deux fois dans cette liste.',
    price: 'Indiquez le prix de cette offre.',
  },
} as const satisfies Same<typeof nl>;
