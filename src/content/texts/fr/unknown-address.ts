import type { Same } from '../same.ts';
import type nl from '../nl/unknown-address.ts';

export default {
  title: 'Cette adresse n’existe pas',
  text: 'Il n’y a pas d’écran à l’adresse {address}. Vos réponses sont toujours là.',
  nearest: 'Cherchiez-vous cet écran ?',
  question: 'Question {number} du scan rapide',
  screen: {
    start: 'Vers le début',
    check: 'Vérifier',
    dossier: 'Dossier complet',
    result: 'Réponse',
    weigh: 'Peser',
    'what-if': 'Et si',
    plan: 'Plan d’action',
    figures: 'Nouveaux chiffres',
    materials: 'Matières premières',
    world: 'Comparer les pays',
    dossiers: 'Mes dossiers',
    'paper-list': 'Liste de papiers',
    support: 'Examen des aides',
    chain: 'Votre chaîne',
    evidence: 'Ce que l’on sait',
    sources: 'Chiffres et sources',
    proof: 'Preuve',
    glossary: 'Mots expliqués',
    about: 'À propos de Keerpunt',
    'check-yourself': 'Vérifiez vous-même',
    licences: 'Licences',
  },
} as const satisfies Same<typeof nl>;
