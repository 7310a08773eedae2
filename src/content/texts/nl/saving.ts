export default {
  save: 'Bewaren als bestand',
  never: 'Nog geen bestand van dit dossier.',
  when: '{days, plural, =0 {vandaag} =1 {gisteren} other {# dagen geleden}}',
  since: {
    nothing: 'Laatste bestand: {when}. Daarna veranderde niets.',
    answers: 'Laatste bestand: {when}. Daarna {answers, plural, one {veranderde # antwoord} other {veranderden # antwoorden}}.',
    other: 'Laatste bestand: {when}. Daarna veranderde nog iets.',
  },
  preview: {
    title: 'Dit bestand openen?',
    dates: 'Laatst gewijzigd op {changed}, begonnen op {made}.',
    nothingChanges: 'Het wordt een nieuw dossier. Aan uw andere dossiers verandert niets.',
    same: 'Uw geopende dossier heeft dezelfde antwoorden.',
    differs: '{count, plural, one {# antwoord staat} other {# antwoorden staan}} anders in uw geopende dossier',
    here: 'In uw dossier',
    there: 'In het bestand',
    more: '{count, plural, one {En nog # ander.} other {En nog # andere.}}',
    open: 'Openen als nieuw dossier',
    instead: 'In de plaats van het geopende dossier',
    replaced: 'Het bestand staat nu in de plaats van: {name}.',
  },
} as const;
