/** More, for the accountant: the titles of its sections and what stands in them. */
export default {
  contents: 'In dit deel',
  failed: 'Dit deel kon niet getoond worden. De rest van de bladzijde klopt.',
  chartFailed: 'De grafiek kon niet getekend worden. De tabel toont dezelfde cijfers.',
  sections: {
    yearlyCost: 'Kost per jaar, per weg',
    moneyAndTime: 'Geld, tijd en uitstoot',
    weighs: 'Wat het zwaarst weegt',
    border: 'Twee cijfers samen',
    criteria: 'Alle keuzes op alle punten',
    assumptions: 'Alle cijfers waarmee gerekend is',
  },
} as const;
