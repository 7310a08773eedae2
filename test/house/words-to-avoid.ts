import type { Language } from '../support/catalogs.ts';

interface Avoided {
  readonly what: string;
  readonly pattern: RegExp;
  readonly in: readonly Language[];
}

/** Words that no screen says, with the reason. */
export const avoided: readonly Avoided[] = [
  { what: 'an exclamation mark', pattern: /(?<!<)!(?!=)/, in: ['nl', 'fr', 'en'] },
  { what: 'regret', pattern: /\b(helaas|spijtig genoeg|malheureusement|hélas|unfortunately|sadly)\b/i, in: ['nl', 'fr', 'en'] },
  {
    what: 'praise',
    pattern: /\b(proficiat|goed zo|knap gedaan|geweldig|bravo|félicitations|formidable|well done|great job|congratulations|awesome)\b/i,
    in: ['nl', 'fr', 'en'],
  },
  { what: 'a word that means two things', pattern: /\b(invoer\w*|gok(ken)?|brutomarge|thuis)\b/i, in: ['nl'] },
  { what: 'the word of the debate', pattern: /(re|dé)localis(er|ation|é)/i, in: ['fr'] },
  { what: 'the familiar form', pattern: /(?<![\p{L}’])(jij|jouw|je|jullie)(?!\p{L})/iu, in: ['nl'] },
  { what: 'the familiar form', pattern: /(?<![\p{L}’])(tu|toi|ton|tes)(?!\p{L})/iu, in: ['fr'] },
];

/** Words of the debate and of the trade's textbooks: an owner is never asked to know them. */
export const jargon: readonly RegExp[] = [
  /\b(re|off|near|friend|co)-?shor(e|ing)\b/i,
  /\b(futures?|toekomstentabel)\b/,
  /\b(NPV|NCW|VAN|IRR|TRI|WACC|CMPC|EBITDA|HHI|CVaR|VaR|EVPPI|EVPI|SMAA|AHP|TOPSIS|PROMETHEE|MCDA|TCO|MOQ|ROI|KPI|BOM)\b/,
  /\b(herfindahl|monte[- ]carlo|pareto|sobol|minimax)\b/i,
  /\b(percentie?le?s?|kwantie?le?n?|quantiles?|standaardafwijking|standaarddeviatie|écart-type|standard deviation|variance|variantie)\b/i,
  /\b(correlati(e|on)|corrélation|regressi(e|on)|stochastisch|stochastique|stochastic|determinis\w+)\b/i,
  /\b(netto contante waarde|contante waarde|disconto\w*|valeur actuelle nette|actualisé\w*|present value|discount(ed|ing)? rate|annuïteit)\b/i,
  /\b(servicegraad|taux de service|service level|lead time|landed cost|cash ?flow|incoterms?)\b/i,
];

/** Terms that may be used, on condition that the glossary explains them. */
export const terms: Readonly<Record<Language, readonly RegExp[]>> = {
  nl: [
    /kantelpunt(en)?/gi,
    /berekende? geval(len)?/gi,
    /antidumping(rechten)?/gi,
    /restwaarde/gi,
    /looptijd/gi,
    /startgetal/gi,
    /terugverdientijd|terugverdiend na/gi,
    /kapitaalkost|rentevoet/gi,
    /teruggerekend naar vandaag/gi,
    /grensheffing|CO₂-heffing aan de grens|CBAM/gi,
    /\b(EXW|FOB|DDP|leveringsvoorwaarden?)\b/g,
    /spoedvracht|noodzending(en)?/gi,
    /veiligheidsvoorraad|voorraad voor (schommelingen|stilstanden)|voorraaddekking/gi,
    /maatwerkbedrij(f|ven)/gi,
    /bevoorradingsrisico/gi,
    /(?<!\p{L})afkeur(ingen)?(?!\p{L})/giu,
    /dubbel draaien/gi,
    /\b(VLAIO|FIT)\b/g,
  ],
  fr: [
    /points? de bascule/gi,
    /cas calculés?/gi,
    /antidumping/gi,
    /valeur résiduelle/gi,
    /graine/gi,
    /délai de récupération|récupéré après/gi,
    /coût du capital|taux d’intérêt/gi,
    /ramenée?s? à aujourd’hui/gi,
    /MACF|CBAM/g,
    /\b(EXW|FOB|DDP)\b|conditions? de livraison/g,
    /fret urgent|envois? de secours/gi,
    /stock de sécurité|stock (pour les variations|contre les arrêts)/gi,
    /entreprises? de travail adapté/gi,
    /risques? d’approvisionnement/gi,
    /(?<!\p{L})rebuts?(?!\p{L})/giu,
    /double marche/gi,
    /\b(VLAIO|FIT)\b/g,
  ],
  en: [
    /tipping points?/gi,
    /calculated cases?/gi,
    /anti-dumping( dut(y|ies))?/gi,
    /residual value|salvage value/gi,
    /(?<!\p{L})seed(?!\p{L})/giu,
    /payback( time)?|paid back after/gi,
    /cost of capital|rate of interest/gi,
    /(counted|brought) back to today/gi,
    /CBAM|border levy/g,
    /\b(EXW|FOB|DDP)\b|terms? of delivery/g,
    /rush (air )?freight|emergency shipments?/gi,
    /safety stock|stock (for fluctuations|against standstills)|stock cover/gi,
    /social workshops?/gi,
    /supply risks?/gi,
    /(?<!\p{L})rejects(?!\p{L})/giu,
    /double running/gi,
    /\b(VLAIO|FIT)\b/g,
  ],
};
