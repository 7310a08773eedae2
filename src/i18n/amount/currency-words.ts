import { measureOfUnit } from './measure.ts';
import type { Entry, Where } from './vocabulary.ts';

const inMoney: Where = ({ unit }) => measureOfUnit[unit].of === 'money';
const money = (currency: string, times = 1) => ({ is: 'money', currency, times }) as const;
const cents = 0.01;

/** Codes of ISO 4217 that are in use. */
const codes =
  'aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd btn bwp byn bzd cad cdf chf clp cny cop crc cup ' +
  'cve czk djf dkk dop dzd egp ern etb fjd fkp gbp gel ghs gip gmd gnf gtq gyd hkd hnl htg huf idr ils inr iqd irr isk jmd jod jpy kes ' +
  'kgs khr kmf kpw krw kwd kyd kzt lak lbp lkr lrd lsl lyd mad mdl mga mkd mmk mnt mop mru mur mvr mwk mxn myr mzn nad ngn nio nok npr ' +
  'nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sdg sek sgd shp sle sos srd ssp stn svc syp szl thb tjs tmt tnd ' +
  'top try ttd twd tzs uah ugx usd uyu uzs ves vnd vuv wst xaf xcd xof xpf yer zar zmw zwg';

const inOtherFields = ['kgs', 'top', 'all', 'cup', 'lak', 'sos'];

/** What a currency is called on invoices, its sign first. Where several countries share a word, the one that we buy from most. */
const names: readonly (readonly [code: string, words: string])[] = [
  ['EUR', "€|eur|euro|euros|euro's|eurs"],
  [
    'USD',
    '$|us$|$us|u$s|us $|usd$|dollar|dollars|us dollar|us dollars|dollar us|dollars us|amerikaanse dollar|dollars américains|usdollar',
  ],
  [
    'GBP',
    '£|gb£|stg|pond|ponden|pond sterling|livre sterling|livres sterling|livre|livres|pound|pounds|pound sterling|pounds sterling|quid',
  ],
  ['CNY', '¥|元|cn¥|rmb|cnh|yuan|yuans|renminbi|rmb¥|¥rmb'],
  ['JPY', 'jp¥|円|yen|yens'],
  ['CHF', 'sfr|fr|zwitserse frank|zwitserse franken|franc suisse|francs suisses|swiss franc|swiss francs|frank|franken|franc|francs'],
  ['TRY', '₺|tl|turkse lira|lira|lire turque|livre turque|livres turques|turkish lira'],
  ['PLN', 'zł|zl|zloty|zlotys|zlotys polonais|złoty|złotych'],
  ['CZK', 'kč|kc|kroon tsjechisch|tsjechische kroon|tsjechische kronen|couronne tchèque|couronnes tchèques|czech koruna|koruna'],
  ['HUF', 'ft|forint|forints|forinten'],
  ['RON', 'lei|leu|ron lei|roemeense leu'],
  ['BGN', 'лв|lev|leva|levs'],
  ['SEK', 'kr|skr|kroon|kronen|couronne|couronnes|krona|kronor|zweedse kroon|zweedse kronen|couronnes suédoises|swedish krona'],
  ['DKK', 'dkr|deense kroon|deense kronen|couronnes danoises|krone|kroner|danish krone'],
  ['NOK', 'nkr|noorse kroon|noorse kronen|couronnes norvégiennes|norwegian krone'],
  ['UAH', '₴|hryvnia|grivna'],
  ['RUB', '₽|roebel|roebels|rouble|roubles|ruble|rubles'],
  ['INR', '₹|rs|roepie|roepies|roupie|roupies|rupee|rupees|indiase roepie'],
  ['VND', '₫|dong|dongs|đồng|đ'],
  ['THB', '฿|baht|bahts'],
  ['KRW', '₩|won|wons'],
  ['TWD', 'nt$|nt'],
  ['HKD', 'hk$'],
  ['SGD', 's$|sg$'],
  ['AUD', 'a$|au$|aus$'],
  ['CAD', 'c$|ca$|can$'],
  ['NZD', 'nz$'],
  ['MXN', 'mex$|mx$|peso|pesos'],
  ['BRL', 'r$|real|reais|reals'],
  ['IDR', 'rp|rupiah|roupiah'],
  ['MYR', 'rm|ringgit|ringgits'],
  ['PHP', '₱'],
  ['BDT', '৳|taka|takas'],
  ['ILS', '₪|nis|shekel|shekels|sjekel'],
  ['MAD', 'dh|dhs|dirham|dirhams'],
  ['TND', 'dt|dinar|dinars'],
  ['EGP', 'e£'],
  ['ZAR', 'rand|rands'],
  ['NGN', '₦|naira'],
  ['KZT', '₸|tenge'],
  ['RSD', 'din'],
];

const byCode: readonly Entry[] = codes
  .split(' ')
  .map((code) => [code, money(code.toUpperCase()), inOtherFields.includes(code) ? inMoney : undefined] as const)
  .map(([code, word, where]) => (where === undefined ? [code, word] : [code, word, where]));

const byName: readonly Entry[] = names.map(([code, words]) => [
  words,
  money(code),
  code === 'EUR' || code === 'USD' ? () => true : inMoney,
]);

export const currencyWords: readonly Entry[] = [
  ...byCode,
  ...byName,
  [
    "eurocent|eurocents|euro cent|euro cents|cent d'euro|cents d'euro|centimes d'euro|cent|cents|centime|centimes|ct|cts|c",
    money('EUR', cents),
    inMoney,
  ],
  ['¢|us cent|us cents|dollarcent|dollarcents|dollar cents', money('USD', cents), inMoney],
  ['pence', money('GBP', cents), inMoney],
];

const isCode = new Set(['eur', ...codes.split(' ')]);
/** "eurusd": two currencies written as one word. */
export function currencyPair(word: string): readonly [string, string] | undefined {
  const [first, second] = [word.slice(0, 3), word.slice(3)];
  return word.length === 6 && isCode.has(first) && isCode.has(second) ? [first.toUpperCase(), second.toUpperCase()] : undefined;
}

const powers: Readonly<Record<string, number>> = { k: 3, t: 3, m: 6, mio: 6, mln: 6, md: 9, mrd: 9, mia: 9, bn: 9 };

/** "keur", "musd", "teur": a power of ten and a currency written as one word. */
export function scaledCurrency(word: string): { readonly power: number; readonly currency: string } | undefined {
  const [, lead = '', code = ''] = /^(k|t|m|mio|mln|md|mrd|mia|bn)([a-z]{3}|€)$/.exec(word) ?? [];
  const power = powers[lead];
  if (power === undefined || !(code === '€' || isCode.has(code))) return undefined;
  return { power, currency: code === '€' ? 'EUR' : code.toUpperCase() };
}
