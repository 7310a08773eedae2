import { plainText } from './plain-text.ts';

/** What the words of a heading or a row say of its numbers. Texts are compared without capitals and accents. */
const asWords = (words: string) => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`);

const totals = asWords(
  'eindtotaal|totaal|totalen|subtotaal|subtotalen|sous-totaux|sous-total|subtotal|sub-total|totaux|total|jaartotaal|' +
    'somme|summe|gemiddelde|gemiddeld|moyenne|average|avg|mediaan|mediane|median|minimum|maximum|ecart-type|stdev',
);
/** Short words that are totals only when they stand alone. */
const shortTotals = /^(?:tot|som|sum|gem|moy|min|max|mean|s\/t|general)[.: ]*(?:(?:19|20)\d\d)?$/;
/** A pivot table names its own sum in the heading of its numbers. */
const pivotCaption =
  /^(?:som|aantal|gemiddelde|somme|nombre|moyenne|sum|count|average|summe|anzahl) (?:van|de|d'|des|of|von)(?: |$)|^(?:somme|nombre) d'/;
/** What a pivot table writes around itself. */
const pivotFrame = /^(?:rijlabels|kolomlabels|waarden|etiquettes de (?:lignes|colonnes)|valeurs|(?:row|column) labels|values)$/;
const pieces = asWords(
  'stuks|stuk|aantal|aantallen|hoeveelheid|hoeveelheden|qty|quantity|quantities|units|unit|pieces|piece|pcs|pce|st|verkocht|verkochte|' +
    'quantite|quantites|qte|unites|nombre|nbre|nb|volume|volumes|vendu|vendus|vendues|sold|afzet|shipped|geleverd|livre|livres',
);
const money = asWords(
  "omzet|euro|euros|eur|bedrag|bedragen|ca|chiffre|chiffre d'affaires|montant|revenue|revenues|turnover|amount|waarde|valeur|value|" +
    'marge|margin|kost|kosten|cout|couts|cost|costs|factuurbedrag|htva|netto omzet|prijs|prix|price|usd|gbp',
);
const shares = asWords('procent|percent|pct|groei|croissance|growth|verschil|ecart|diff|difference|variance|evolutie|evolution|delta|yoy');
const forecasts = asWords(
  'budget|bud|begroting|forecast|fcst|fc|prognose|prognoses|prevision|previsions|prev|planning|gepland|verwacht|verwachting|attendu|' +
    'expected|estimation|estimate|est|raming|target|doel|doelstelling|objectif|plan',
);
const running = asWords('cumul|cumulatief|cumulatieve|cumule|cumulee|cumulative|cum|ytd');
const measures = asWords(
  'verkoop|verkopen|vente|ventes|sales|werkelijk|realisatie|reel|reelle|realise|actual|actuals|jaar|annee|year|exercice|boekjaar|' +
    'kalenderjaar|fy|bj|maand|mois|month|periode|period|data|cijfers|chiffres',
);
/** A heading that is about the time and nothing else: "Maand", "Week nr.", but not "Stuks per maand". */
const asHeading = (words: string) =>
  new RegExp(
    `^(?:(?:boek|fiscal|fiscale|fiscaal|posting|calendar|kalender|calendrier|jaar|year|annee|de|van|of|et|en|and) ?[-/]? ?)*(?:${words})\\.?(?: ?(?:nr|nummer|no|number|num|numero|n°)\\.?)?$`,
  );
const months = asHeading('maand|maanden|mois|month|months|boekmaand|periode|period|perio|mnd|per|monat|boekperiode');
const weeks = asHeading('week|weken|semaine|semaines|sem|wk|woche|kw|weeks');
const days = asHeading(
  'dag|dagen|datum|date|jour|jours|day|days|tag|leverdatum|factuurdatum|besteldatum|orderdatum|invoice date|order date|date facture',
);
const anyMonths = asWords('maand|mois|month|periode|period');

const has = (pattern: RegExp) => (text: string) => pattern.test(plainText(text));

export const isPivotCaption = has(pivotCaption);
export const isPivotFrame = has(pivotFrame);
export const namesTotal = (text: string) => (has(totals)(text) || has(shortTotals)(text)) && !isPivotCaption(text);
export const namesPieces = has(pieces);
export const namesMoney = (text: string) => has(money)(text) || /[€$£]/.test(text);
export const namesShare = (text: string) => has(shares)(text) || text.includes('%');
export const namesForecast = (text: string) => has(forecasts)(text) || /\((?:f|p|b)\)|\*$/.test(plainText(text));
export const namesRunning = has(running);
export const namesMonths = has(months);
export const namesWeeks = has(weeks);
export const namesDays = has(days);

/** Words that may stand beside a year without naming a product: "Verkoop 2024". */
export function isMeasureText(text: string): boolean {
  const known = [totals, pieces, money, shares, forecasts, running, measures, anyMonths];
  return text === '' || isPivotCaption(text) || known.some((pattern) => pattern.test(plainText(text)));
}
