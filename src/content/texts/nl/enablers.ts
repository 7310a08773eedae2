/** What can open a way that is closed today. */
export default {
  title: 'Wat een keuze kan openen',
  lead: 'Vier dingen die uw keuze ruimer kunnen maken. Geen ervan telt mee voor u het invult.',
  digital: {
    title: 'Digitaal werken en automatiseren',
    text: 'Neemt een machine het handwerk over, of werkt u anders, dan weegt het loon minder door. U betaalt wel vooraf, en iemand moet ze bedienen en onderhouden.',
    counts: 'In uw dossier: de keuze “Terughalen met automatisering”, met de investering en de prijs per stuk.',
    told: 'Die keuze staat in uw dossier.',
    untold: 'Die keuze staat niet in uw dossier.',
    link: 'Keuzes bekijken',
  },
  sustainable: {
    title: 'Duurzaam maken',
    text: 'De Green Deal en klanten met ESG-eisen vragen kortere ketens, minder uitstoot en minder milieurisico. Uitstoot hangt af van vervoer en stroom, dus dichterbij is niet altijd schoner.',
    counts: 'In uw dossier: zet u een prijs op CO₂, dan telt uitstoot mee in euro. Anders staat ze naast het geld.',
    told: 'U zette een prijs op CO₂.',
    untold: 'U zette geen prijs op CO₂.',
    link: 'Prijs op CO₂ bekijken',
  },
  autonomous: {
    title: 'Minder afhankelijk zijn',
    text: 'Eigen hernieuwbare energie, hergebruik en een ander materiaal maken u minder afhankelijk van ver weg. Verhuizen alleen doet dat niet.',
    counts: 'In uw dossier: de lijst van grondstoffen, en de keuzes “Hergebruiken en herstellen” en “Ander materiaal”.',
    told: 'U zette uw grondstoffen in het dossier.',
    untold: 'U keek de grondstoffen nog niet na.',
    link: 'Grondstoffen bekijken',
  },
  people: {
    title: 'Mensen en kennis dichtbij',
    text: 'Wie maakt het, en wie leert het aan? Geschoolde mensen en kennis in de buurt maken het mogelijk. Een maatwerkbedrijf kan handwerk overnemen dat u zelf niet rond krijgt.',
    counts: 'In uw dossier: uw antwoord over mensen hierboven, en per keuze de opleiding en het maatwerkbedrijf.',
    told: 'Bij een van uw keuzes werkt een maatwerkbedrijf mee.',
    untold: 'Bij geen van uw keuzes werkt een maatwerkbedrijf mee.',
    link: 'Keuzes en hun cijfers bekijken',
  },
} as const;
