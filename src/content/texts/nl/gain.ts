export default {
  turns: 'Weet u dit, dan komt in {cases} van de {of} gevallen een andere keuze eerst.',
  saves: 'Dit weten voor u beslist, bespaart over {years} gemiddeld {amount}.',
  savesInMoney: 'In geld alleen bespaart dat over {years} gemiddeld {amount}.',
  judge: 'Bespreek dit met wie mee beslist. {judgement}.',
} as const;
