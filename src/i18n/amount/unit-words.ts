import { isShare, isTime, measureOfUnit } from './measure.ts';
import type { Measure } from '../number/parsed-number.ts';
import type { Entry, Where } from './vocabulary.ts';

const measure = (of: Measure, times = 1, doubt?: number) => ({ is: 'measure', of, times, ...(doubt !== undefined && { doubt }) }) as const;

const inTime: Where = ({ unit }) => isTime(unit);
const inGoods: Where = ({ unit }) => !isTime(unit) && !isShare(unit);
const inWeights: Where = ({ unit }) => measureOfUnit[unit].of === 'kilogram';
const notInMoney: Where = ({ unit }) => measureOfUnit[unit].of !== 'money';
const inContainers: Where = ({ unit }) => unit.includes('container');

const pound = 0.45359237;
const ounce = 0.028349523125;
const halfKilogram = 0.5;

const weights: readonly Entry[] = [
  ["kg|kgs|kilo|kilos|kilo's|kilogram|kilograms|kilogramme|kilogrammes|kilogrammen", measure('kilogram')],
  ['g|gr|grs|gram|grams|grammen|gramme|grammes', measure('kilogram', 0.001)],
  ['mg|milligram|milligrammes', measure('kilogram', 1e-6), inWeights],
  ['t|ton|tons|tonne|tonnes|tonnen|metric ton|metric tons|mt|tm', measure('kilogram', 1000)],
  ['quintal|quintaux|quintals', measure('kilogram', 100)],
  ['lb|lbs', measure('kilogram', pound)],
  ['oz|ounce|ounces', measure('kilogram', ounce)],
  ['pound|pounds', measure('kilogram', pound), inWeights],
  // Half a kilogram at the market, the English pound on an invoice.
  ['pond|ponden|livre|livres', measure('kilogram', halfKilogram, pound / halfKilogram), inWeights],
  ['ons|onsen', measure('kilogram', 0.1, ounce / 0.1), inWeights],
];

const periods: readonly Entry[] = [
  ['uur|uren|heure|heures|hour|hours|hrs|hr', measure('hour')],
  ['u|h', measure('hour'), inTime],
  ['dag|dagen|dgn|jour|jours|jrs|day|days', measure('day')],
  ['d|j', measure('day'), inTime],
  [
    'kalenderdag|kalenderdagen|jour calendrier|jours calendrier|jours calendriers|jours calendaires|calendar day|calendar days',
    measure('day'),
  ],
  [
    'werkdag|werkdagen|arbeidsdag|arbeidsdagen|wd|working day|working days|work days|workdays|workday|business day|business days',
    measure('workday'),
  ],
  ['jour ouvrable|jours ouvrables|jour ouvré|jours ouvrés|jours ouvres|jrs ouvrables|jrs ouvrés|j.o|jo', measure('workday')],
  ['j ouvrable|j ouvrables|j ouvré|j ouvrés|j. ouvrables|j. ouvrés', measure('workday'), inTime],
  ['week|weken|weeks|wk|wks|wkn|wekn|semaine|semaines|sem|werkweek|werkweken|kalenderweken', measure('week')],
  ['w', measure('week'), inTime],
  ['fortnight', { ...measure('week', 2), alone: true }],
  ['fortnights', measure('week', 2)],
  // Said of one and two weeks; counted it is a day more.
  ['huit jours', { ...measure('week', 1, 8 / 7), alone: true }],
  ['quinze jours', { ...measure('week', 2, 15 / 14), alone: true }],
  ['quinzaine', measure('week', 2, 15 / 2), inTime],
  ['maand|maanden|maandje|mnd|mnden|mdn|mois|month|months|mth|mths|mo', measure('month')],
  ['m', measure('month'), inTime],
  ['kwartaal|kwartalen|trimester|trimesters|trimestre|trimestres|qtr|qtrs', measure('quarter')],
  ['quarter|quarters', measure('quarter'), (place) => !isShare(place.unit)],
  ['semester|semesters|semestre|semestres|halfjaar', measure('half-year')],
  ['jaar|jaren|jr|an|ans|année|années|annee|annees|year|years|yr|yrs|annum|annuum', measure('year')],
  ['y', measure('year'), inTime],
  ['a', measure('year'), ({ locale, unit }) => locale === 'fr-BE' && isTime(unit)],
];

const shares: readonly Entry[] = [
  ['%|procent|percent|per cent|pct|pourcent|pourcents|pour cent|p.c|ten honderd', measure('percent')],
  ['pc', measure('percent'), (place) => isShare(place.unit)],
  ['‰|promille|pro mille|per mille|pour mille|per mil|per thousand', measure('percent', 0.1), (place) => isShare(place.unit)],
  ['‱|bp|bps|basispunt|basispunten|point de base|points de base|basis point|basis points', measure('percent', 0.01)],
  ['punt|punten|procentpunt|procentpunten|point|points|percentage point|percentage points|points de pourcentage', measure('percent')],
];

const pieces: readonly Entry[] = [
  ['stuk|stuks|stukken|st|stk|stks|stx|eenheid|eenheden|ehd|exemplaar|exemplaren|ex|item|items', measure('piece')],
  ['pièce|pièces|piece|pieces|pce|pces|pcs|pc|unité|unités|unite|unites|exemplaire|exemplaires', measure('piece')],
  ['unit|units|ea|each one|article|articles|artikel|artikels|artikelen', measure('piece')],
  ['set|sets|stel|jeu|jeux|kit|kits', measure('piece')],
  ['u', measure('piece'), inGoods],
  ['paar|paren|paire|paires|pair|pairs|prs', measure('piece', 1, 2), inGoods],
  ['dozen', measure('box'), ({ locale }) => locale !== 'en-GB'],
  ['doos|doosjes|karton|kartons|carton|cartons|ctn|ctns|box|boxes|bak|bakken|colli|colis|krat|kratten', measure('box')],
  ['pak|pakken|pakje|pakjes|paquet|paquets|pack|packs|packet|packets|zak|zakken|sac|sacs|bag|bags', measure('box')],
  ['pallet|pallets|palet|paletten|palette|palettes|plt|plts|rol|rollen|rouleau|rouleaux|roll|rolls', measure('box')],
  ['boîte|boîtes|boite|boites|caisse|caisses|crate|crates|case|cases|tray|trays|lot|lots|bundel|bundels|bobine|bobines', measure('box')],
  ['keer|maal|fois|times|time|once|x per', measure('time')],
  ['x', measure('time'), (place) => measureOfUnit[place.unit].of !== 'container'],
];

/** A forty-foot container is one; a TEU is twenty feet, so half of one for who counts those of forty. */
const containers: readonly Entry[] = [
  [
    'container|containers|containertje|conteneur|conteneurs|cont|ctr|cntr|cntrs|fcl|feu|feus|tc|tcs|zeecontainer|zeecontainers',
    measure('container'),
  ],
  ['teu|teus|evp|evps', measure('container', 1, 0.5)],
  ["'|''|\"|ft|foot|feet|footer|footers|voet|voeter|voeters|pied|pieds", { is: 'container-kind' }, inContainers],
  [
    'hc|hq|high cube|highcube|rf|rh|reefer|dv|dc|gp|dry|std|standard|standaard|open top|ot|flat rack|fr|tank',
    { is: 'container-kind' },
    inContainers,
  ],
];

export const unitWords: readonly Entry[] = [
  ...weights,
  ...periods,
  ...shares,
  ...pieces,
  ...containers,
  ['pond|ponden|livre|livres|pound|pounds', measure('kilogram', halfKilogram), (place) => notInMoney(place) && !inWeights(place)],
];
