import type nl from '../nl/enablers.ts';
import type { Same } from '../same.ts';

/** What can open up a choice that is closed today. */
export default {
  title: 'What can open up a choice',
  lead: 'Four things that can widen your choice. None of them counts before you fill it in.',
  digital: {
    title: 'Digital work and automation',
    text: 'When a machine takes over the handwork, or you organise it differently, wages weigh less. You do pay up front, and someone has to run and maintain it.',
    counts: 'In your dossier: the choice “Bringing it back with automation”, with its investment and price per piece.',
    told: 'That choice is in your dossier.',
    untold: 'That choice is not in your dossier.',
    link: 'See the choices',
  },
  sustainable: {
    title: 'Making it sustainably',
    text: 'The Green Deal and customers with ESG demands ask for shorter chains, less emission and less environmental risk. Emissions depend on transport and electricity, so closer is not always cleaner.',
    counts: 'In your dossier: with a price on CO₂, emissions count in euro. Without one they stand beside the money.',
    told: 'You set a price on CO₂.',
    untold: 'You set no price on CO₂.',
    link: 'See the price of CO₂',
  },
  autonomous: {
    title: 'Depending less on others',
    text: 'Your own renewable energy, reuse and another material make you depend less on distant suppliers. Moving alone does not.',
    counts: 'In your dossier: the list of raw materials, and the choices “Reusing and repairing” and “Another material”.',
    told: 'You put your raw materials in the dossier.',
    untold: 'You have not checked the raw materials yet.',
    link: 'See the raw materials',
  },
  people: {
    title: 'People and knowledge nearby',
    text: 'Who makes it, and who teaches it? Skilled people and knowledge nearby make it possible. A social-economy workshop can take over handwork that you cannot staff yourself.',
    counts: 'In your dossier: your answer about people above, and for each choice the training and the workshop.',
    told: 'A social-economy workshop takes part in one of your choices.',
    untold: 'No social-economy workshop takes part in your choices.',
    link: 'See the choices and their figures',
  },
} as const satisfies Same<typeof nl>;
