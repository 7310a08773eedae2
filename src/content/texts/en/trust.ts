import type { Same } from '../same.ts';
import type nl from '../nl/trust.ts';

export default {
  check: {
    title: 'Check it yourself',
    lead: 'Keerpunt says that your figures do not leave your device. You do not have to believe that. Here is how to check it yourself.',
    flight: {
      title: 'Without a network',
      time: '2 minutes, for everyone',
      steps: {
        open: 'Open Keerpunt once and wait half a minute.',
        off: 'Switch to flight mode, or pull out the network cable.',
        work: 'Fill in, look at the answer and make the report. Everything works.',
        close: 'Then close the window. Switch the network on again only after that.',
      },
      proves: 'What works without a network needs no server to calculate.',
    },
    tools: {
      title: 'With the tools of the browser',
      time: '5 minutes, for people who know their way around a computer',
      steps: {
        open: 'Press F12 (on a Mac: Option, Command and I) and choose “Network”.',
        watch: 'Load the page again, fill in a figure and make the report.',
        read: 'Look at the column with the address. You see only files from this address, never another.',
        send: 'Look at the column with the method. It says GET only: fetching files. Nowhere does it say POST or PUT: sending something.',
      },
      proves: 'The page may not do otherwise either: a rule in the page itself forbids the browser any other address.',
    },
    storage: {
      title: 'What is on your device',
      time: '2 minutes',
      steps: {
        open: 'Press F12 and choose “Application” or “Storage”.',
        read: 'Under “Local storage” you find your dossiers, in readable text.',
        wipe: 'Wipe everything under “My dossiers” and look again. The list is empty.',
      },
      proves: 'Anyone who can use your device can read these dossiers. Wipe them on a device that you share.',
    },
    limits: {
      title: 'What this does not prove',
      text: 'An extension of your browser can read along with every page, this one too. To be sure, use a private window without extensions. A link to another site opens that site: it sees that somebody comes, but not your figures.',
    },
    licences: 'What Keerpunt is made of',
    schema: 'What a dossier file may hold, for programs (JSON Schema)',
  },
  licences: {
    title: 'Licences',
    lead: 'Keerpunt is open: anyone may use, read and change it, under the European Union Public Licence 1.2 (EUPL).',
    own: 'The licence of Keerpunt',
    packages: 'What is by others',
    count:
      '{count, plural, one {Keerpunt contains # part by others.} other {Keerpunt contains # parts by others.}} Each is listed with its version, its licence and the full text.',
    text: 'Text of the licence of {name}',
    noText: 'This part carries only the name of its licence, no text.',
  },
} as const satisfies Same<typeof nl>;
