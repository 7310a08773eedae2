export default {
  check: {
    title: 'Controleer het zelf',
    lead: 'Keerpunt zegt dat uw cijfers uw toestel niet verlaten. U hoeft dat niet te geloven. Hier leest u hoe u het zelf nagaat.',
    flight: {
      title: 'Zonder netwerk',
      time: '2 minuten, voor iedereen',
      steps: {
        open: 'Open Keerpunt één keer en wacht een halve minuut.',
        off: 'Zet de vliegtuigstand aan, of trek de netwerkkabel uit.',
        work: 'Vul in, bekijk het antwoord en maak het verslag. Alles werkt.',
        close: 'Sluit daarna het venster. Zet het netwerk pas dan weer aan.',
      },
      proves: 'Wat zonder netwerk werkt, heeft geen server nodig om te rekenen.',
    },
    tools: {
      title: 'Met de hulpmiddelen van de browser',
      time: '5 minuten, voor wie handig is met computers',
      steps: {
        open: 'Druk op F12 (op een Mac: Option, Command en I) en kies “Netwerk”.',
        watch: 'Laad de pagina opnieuw, vul een cijfer in en maak het verslag.',
        read: 'Kijk naar de kolom met het adres. U ziet alleen bestanden van dit adres, nooit een ander.',
        send: 'Kijk naar de kolom met de methode. Er staat alleen GET: bestanden ophalen. Nergens staat POST of PUT: iets versturen.',
      },
      proves: 'De pagina mag ook niet anders: een regel in de pagina zelf verbiedt de browser elk ander adres.',
    },
    storage: {
      title: 'Wat op uw toestel staat',
      time: '2 minuten',
      steps: {
        open: 'Druk op F12 en kies “Toepassing” of “Opslag”.',
        read: 'Onder “Lokale opslag” staan uw dossiers, in leesbare tekst.',
        wipe: 'Wis alles bij “Mijn dossiers” en kijk opnieuw. De lijst is leeg.',
      },
      proves: 'Wie uw toestel kan gebruiken, kan deze dossiers lezen. Wis ze op een toestel dat u deelt.',
    },
    limits: {
      title: 'Wat dit niet bewijst',
      text: 'Een uitbreiding van uw browser kan meelezen met elke pagina, ook met deze. Wilt u zeker zijn, gebruik dan een privévenster zonder uitbreidingen. Een link naar een andere site opent die site: zij ziet dan dat er iemand komt, maar niet uw cijfers.',
    },
    licences: 'Waaruit Keerpunt gemaakt is',
    schema: 'Wat er in een dossierbestand kan staan, voor programma’s (JSON Schema)',
  },
  licences: {
    title: 'Licenties',
    lead: 'Keerpunt is open: iedereen mag het gebruiken, nalezen en aanpassen, onder de European Union Public Licence 1.2 (EUPL).',
    own: 'De licentie van Keerpunt, in het Engels',
    packages: 'Wat van anderen is',
    count:
      '{count, plural, one {Keerpunt bevat # onderdeel van anderen.} other {Keerpunt bevat # onderdelen van anderen.}} Bij elk staat de versie, de licentie en de volledige tekst.',
    text: 'Tekst van de licentie van {name}',
    noText: 'Dit onderdeel draagt alleen de naam van zijn licentie, geen tekst.',
  },
} as const;
