export default {
  version: {
    ready: 'Er is een nieuwe versie van Keerpunt.',
    take: 'Nieuwe versie gebruiken',
    unsaved: 'Er is een nieuwe versie van Keerpunt. Uw antwoorden zijn nog niet bewaard: bewaar eerst uw dossier als bestand.',
    keepFirst: 'Naar mijn dossiers',
  },
} as const;
