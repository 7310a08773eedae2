import { isShare, isTime, measureOfUnit } from './measure.ts';
import type { Entry, Where } from './vocabulary.ts';

const inMoney: Where = ({ unit }) => measureOfUnit[unit].of === 'money';
const inRates: Where = ({ unit }) => unit === 'EUR/unit-of-currency';
const inTime: Where = ({ unit }) => isTime(unit);
const dutch: Where = ({ locale }) => locale === 'nl-BE';

const joints: readonly Entry[] = [
  ['en|et|and|&', { is: 'and' }],
  ['ou|or|oder', { is: 'or' }],
  ['of', { is: 'or' }, dutch],
  ['of', { is: 'of' }, (place) => !dutch(place)],
  ["van|de|d'|du|des|à|met|containing|contenant", { is: 'of' }],
  ["tot|tot en met|t/m|tem|à|a|to|till|until|through|jusqu'à|jusque|..|...|....|…|//|->|→|~", { is: 'to' }],
  ['van|de|from|du|des|tussen de', { is: 'from' }],
  ['tussen|entre|between', { is: 'between' }],
  ['op|op de|op elke|sur|sur les|van de|uit|out of|in|in every', { is: 'out-of' }],
  ['of', { is: 'out-of' }, (place) => !dutch(place)],
  ['×|x|*|maal|fois|times|keer', { is: 'times' }],
  ['±|+/-|+-|plus minus|plusminus|plus/minus|+/−', { is: 'plus-minus' }],
];

const abouts: readonly Entry[] = [
  [
    'ongeveer|ong|circa|ca|zowat|rond|rond de|omtrent|om en bij|om en bij de|bij benadering|geschat|min of meer|een kleine|een goede',
    { is: 'about' },
  ],
  [
    'environ|env|à peu près|a peu pres|à peu de choses près|plus ou moins|approximativement|grosso modo|quelque|estimé|presque',
    { is: 'about' },
  ],
  ['approximately|approx|c|about|around|roughly|some|more or less|almost|nearly|estimated|est|or so|bijna', { is: 'about' }],
  ['±|+/-|+-|plus minus|plusminus|~|≈', { is: 'about' }],
];

/** How many is not said: there is nothing to reckon with. */
const vague: readonly Entry[] = [
  [
    'een paar|enkele|een aantal|meerdere|verschillende|veel|quelques|plusieurs|beaucoup de|a few|few|several|a couple of|a couple|many',
    { is: 'vague' },
  ],
];

const limits: readonly Entry[] = [
  ['>=|≥|>|=>|meer dan|minstens|minimum|minimaal|min|ten minste|tenminste|vanaf|op zijn minst', { is: 'at-least' }],
  ['plus de|au moins|minimum|au minimum|à partir de|a partir de|dès', { is: 'at-least' }],
  ['more than|at least|over|from|starting at|above|upwards of|minimally', { is: 'at-least' }],
  ['en meer|of meer|et plus|ou plus|or more|and more|and up|and over', { is: 'at-least' }],
  ['<=|≤|<|=<|minder dan|hoogstens|maximum|maximaal|max|ten hoogste|onder|tot|tot maximum|maxi', { is: 'at-most' }],
  ["moins de|au plus|au maximum|jusqu'à|maximum|tout au plus", { is: 'at-most' }],
  ['less than|at most|under|below|up to|no more than', { is: 'at-most' }],
  ['minus|moins|negatief|negative|négatif', { is: 'minus' }],
  ['min', { is: 'minus' }, (place) => isShare(place.unit)],
];

const pers: readonly Entry[] = [
  ["per|par|pro|by|à la|a la|à l'|a l'|/|p/|p|elke|elk|every|chaque|om de|toutes les|tous les|the|voor|pour|for", { is: 'per' }],
  ["les|la|le|l'|de|a|an|each|aan|à|@|at", { is: 'per' }],
  ['to the|to|tegen|contre|against', { is: 'per' }, inRates],
  ['in|op|op de|sur|om', { is: 'per' }, ({ unit }) => unit === '/yr'],
  ["each|ea|elk|p.st|p st|pst|p.stuk|pp|p.p|apiece|à la pièce|l'unité|per unit|per piece|/u|p.u", { is: 'per', of: 'piece' }],
  [
    "p.j|pj|p/j|p/a|p.a|pa|per annum|jaarlijks|annuel|annuelle|annuellement|annuels|yearly|annual|annually|op jaarbasis|l'an",
    { is: 'per', of: 'year' },
  ],
  ['p.m|pm|p/m|pcm|maandelijks|mensuel|mensuelle|mensuellement|mensuels|monthly', { is: 'per', of: 'month' }],
  ['p.w|pw|p/w|wekelijks|hebdomadaire|hebdo|weekly', { is: 'per', of: 'week' }],
  ['p.d|pd|dagelijks|quotidien|quotidiens|daily', { is: 'per', of: 'day' }],
  ['driemaandelijks|trimestriel|trimestrielle|quarterly', { is: 'per', of: 'quarter' }],
  ['halfjaarlijks|semestriel|semestrielle|half-yearly|half yearly', { is: 'per', of: 'half-year' }],
];

const labels: readonly Entry[] = [
  [
    'netto|net|nett|n.w|nw|n/w|net weight|net wt|net wt.|nettogewicht|netto gewicht|poids net|p.n|pn|poids|gewicht|weight|wt',
    { is: 'label' },
  ],
  ['bruto|brut|gross|g.w|gw|g/w|gross weight|brutogewicht|bruto gewicht|poids brut|p.b|pb|verpakt|emballé|packed', { is: 'label' }],
  [
    'prijs|stukprijs|eenheidsprijs|kostprijs|inkoopprijs|prix|prix unitaire|prix net|price|unit price|net price|p.u|pu|u.p',
    { is: 'label' },
  ],
  ['kost|kosten|coût|cout|cost|bedrag|montant|amount|totaal|total|in totaal|au total|in total|som|somme|sum', { is: 'label' }],
  ["aankoop|inkoop|achat|achats|purchases|omzet|turnover|budget|chiffre d'affaires", { is: 'label' }],
  ['levertijd|doorlooptijd|lead time|leadtime|lt|l/t|délai|delai|délai de livraison|délais|delivery time', { is: 'label' }],
  ['aantal|nombre|number|qty|qty.|quantity|quantité|qté|hoeveelheid|volume', { is: 'label' }],
  ['tarief|tarif|rate|taux|groei|croissance|growth|marge|margin|percentage|pourcentage|aandeel|part|share', { is: 'label' }],
  ['vol|volle|volledige|full|hele|complets|complet|entiers|entier', { is: 'label' }],
  ['binnen|binnen de|within|in|sous|dans|en|endéans', { is: 'label' }, inTime],
  ['over', { is: 'label' }, (place) => inTime(place) && dutch(place)],
  [
    'in|en|vanaf|dès|from|sinds|depuis|à partir de|as of|jaar|année|year|begin|eind|start|fin|end',
    { is: 'label' },
    ({ unit }) => unit === 'calendar-year',
  ],
  ['koers|wisselkoers|cours|taux de change|exchange rate|fx', { is: 'label' }, inRates],
  [':', { is: 'label' }],
];

const taxes: readonly Entry[] = [
  ['excl btw|excl. btw|exclusief btw|zonder btw|ex btw|ex. btw|exbtw|+ btw|+btw|btw excl|btw niet inbegrepen', { is: 'untaxed' }, inMoney],
  ['hors tva|htva|h.t.v.a|ht|h.t|hors taxe|hors taxes|sans tva|+ tva|+tva|hors t.v.a', { is: 'untaxed' }, inMoney],
  ['excl. vat|excl vat|ex vat|ex. vat|excluding vat|+ vat|+vat|net of vat|before vat|vat excluded', { is: 'untaxed' }, inMoney],
  ['incl btw|incl. btw|inclusief btw|btw incl|btw inbegrepen|btwi|met btw|inc btw', { is: 'taxed' }, inMoney],
  ['ttc|t.t.c|tva comprise|tvac|tva incluse|toutes taxes comprises|t.v.a.c|avec tva|incl tva|incl. tva', { is: 'taxed' }, inMoney],
  ['incl. vat|incl vat|inc vat|inc. vat|including vat|vat included|with vat', { is: 'taxed' }, inMoney],
];

/** Terms of delivery: what follows is a place, the amount stays what it is. */
const terms: readonly Entry[] = [
  [
    'exw|fca|fas|fob|cfr|c&f|cnf|cif|cpt|cip|dap|dpu|ddp|dat|ddu|ex works|ex-works|ex factory|ex works,',
    { is: 'terms' },
    (place) => inMoney(place) || inTime(place),
  ],
  [
    'af fabriek|af werf|af magazijn|franco|vrij aan huis|geleverd|thuisgeleverd|delivered|landed',
    { is: 'terms' },
    (place) => inMoney(place) || inTime(place),
  ],
  [
    'départ usine|départ|depart usine|départ fabrique|sortie usine|rendu|livré|franco de port|franco domicile|port payé',
    { is: 'terms' },
    (place) => inMoney(place) || inTime(place),
  ],
];

/** What a length of time is counted from: the length stays what it is. */
const moments: readonly Entry[] = [
  [
    'na|vanaf|voor|sinds|te rekenen vanaf|levering|productie|transport|over zee|per boot|per schip|per zee|met de boot',
    { is: 'after' },
    inTime,
  ],
  [
    'après|apres|dès|des|à compter de|à partir de|à dater de|depuis|avant|par bateau|par mer|par avion|de production|de transport',
    { is: 'after' },
    inTime,
  ],
  [
    'after|from|upon|following|since|before|aro|a.r.o|ex works|ex-works|exw|fob|by sea|by air|production|transit|lead time|delivery',
    { is: 'after' },
    inTime,
  ],
];

export const jointWords: readonly Entry[] = [...joints, ...abouts, ...vague, ...limits, ...pers, ...labels, ...taxes, ...terms, ...moments];
