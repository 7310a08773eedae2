export default {
  archetype: {
    stay: { name: 'Blijven zoals nu', inside: 'blijven zoals nu' },
    stockpile: { name: 'Meer voorraad houden', inside: 'meer voorraad houden' },
    circular: { name: 'Hergebruiken en herstellen', inside: 'hergebruiken en herstellen' },
    diversify: { name: 'Een tweede leverancier erbij', inside: 'een tweede leverancier erbij' },
    nearshore: { name: 'Dichterbij laten maken', inside: 'dichterbij laten maken' },
    friendshore: { name: 'Naar een partnerland met laag risico', inside: 'naar een partnerland met laag risico' },
    'reshore-buy': { name: 'Bij een leverancier in België kopen', inside: 'bij een leverancier in België kopen' },
    'reshore-make': { name: 'Terughalen en zelf maken', inside: 'terughalen en zelf maken' },
    'reshore-automated': { name: 'Terughalen met automatisering', inside: 'terughalen met automatisering' },
  },
  inCountry: '{name} ({country})',
  withRaw: '{name}, met {weeks} grondstof',
  numbered: '{name} {number}',
  quoted: '“{name}”',
} as const;
