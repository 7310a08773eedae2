export default {
  save: 'Bewaren als bestand',
  never: 'Nog geen bestand van dit dossier.',
  when: '{days, plural, =0 {vandaag} =1 {gisteren} other {# dagen geleden}}',
  since: {
    nothing: 'Laatste bestand: {when}. Daarna veranderde niets.',
    answers: 'Laatste bestand: {when}. Daarna {answers, plural, one {veranderde # antwoord} other {veranderden # antwoorden}}.',
    other: 'Laatste bestand: {when}. Daarna veranderde nog iets.',
  },
} as const;
