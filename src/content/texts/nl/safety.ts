export default {
  version: {
    ready: 'Er is een nieuwe versie van Keerpunt.',
    take: 'Nieuwe versie gebruiken',
    unsaved: 'Er is een nieuwe versie van Keerpunt. Uw antwoorden zijn nog niet bewaard: bewaar eerst uw dossier als bestand.',
    keepFirst: 'Naar mijn dossiers',
  },
  drop: { several: 'U liet meer dan één bestand vallen. Open ze één voor één.' },
} as const;
