import type { Same } from '../same.ts';
import type nl from '../nl/unknown-address.ts';

export default {
  title: 'This address does not exist',
  text: 'There is no screen at {address}. Your answers are still there.',
  nearest: 'Did you mean this screen?',
  question: 'Question {number} of the quick scan',
  screen: {
    start: 'To the start',
    check: 'Check',
    dossier: 'Full dossier',
    result: 'Answer',
    weigh: 'Weigh',
    'what-if': 'What if',
    plan: 'Action plan',
    figures: 'New figures',
    materials: 'Raw materials',
    world: 'Compare countries',
    dossiers: 'My dossiers',
    'paper-list': 'Paper list',
    support: 'Support check',
    chain: 'Your chain',
    evidence: 'What is known',
    sources: 'Figures and sources',
    proof: 'Proof',
    glossary: 'Words explained',
    about: 'About Keerpunt',
    'check-yourself': 'Check it yourself',
    licences: 'Licences',
  },
} as const satisfies Same<typeof nl>;
