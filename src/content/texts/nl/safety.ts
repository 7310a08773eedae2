export default {
  version: {
    ready: 'Er is een nieuwe versie van Keerpunt.',
    take: 'Nieuwe versie gebruiken',
    taking: 'De nieuwe versie wordt geopend; dat kan een halve minuut duren. Wat u typte, is bewaard.',
    unsaved: 'Er is een nieuwe versie van Keerpunt. Uw antwoorden zijn nog niet bewaard: bewaar eerst uw dossier als bestand.',
    keepFirst: 'Mijn dossiers bekijken',
  },
  drop: { several: 'U liet meer dan één bestand vallen. Open ze één voor één.' },
  damage: {
    all: 'Dit dossier is beschadigd: geen van de kopieën kan open. Wat er nog van is, kunt u als tekst bewaren.',
    one: 'Een kopie van dit dossier was beschadigd. Wat er niet meer van te lezen is, kunt u als tekst bewaren.',
    rescue: 'Bewaar wat beschadigd is',
  },
  sealed: {
    save: {
      title: 'Bewaren met een wachtwoord',
      impossible: 'Deze browser kan hier niets versleutelen: daarvoor moet de pagina over https komen. Gewoon bewaren kan wel.',
      password: 'Wachtwoord',
      hint: 'Een zin van enkele woorden werkt goed. Bewaar het apart: zonder wachtwoord kan niemand het bestand openen, ook wij niet.',
      short: 'Kies minstens {least} tekens.',
      again: 'Nog eens het wachtwoord',
      differs: 'De twee wachtwoorden verschillen.',
      action: 'Versleuteld bewaren',
    },
    open: {
      password: 'Wachtwoord van dit bestand',
      wrong: 'Het wachtwoord past niet, of het bestand is beschadigd. Er is niets geopend.',
      action: 'Met dit wachtwoord openen',
    },
  },
  list: {
    find: 'Zoek een dossier op naam',
    shown: '{shown} van {count} dossiers getoond.',
    none: 'Geen dossier met deze naam.',
    more: 'Toon er nog {count}',
  },
  beside: 'Leg het open dossier naast een ander',
  unread:
    'Uw dossiers konden niet gelezen worden: wat hier eerder stond, kan er nog zijn. Sta cookies en sitegegevens toe voor deze site, sluit de browser en open hem weer. Hebt u een dossier als bestand bewaard, dan kunt u dat nu openen.',
  readAgain: 'Opnieuw lezen',
  cleared:
    'Stond hier eerder iets? Een browser wist soms wat een website bijhoudt: na een opkuis, of na weken zonder bezoek. Open dan het bestand dat u bewaarde.',
} as const;
