/** The article that a country takes in a sentence; countries that stand in no list take none. */
type Article = Readonly<Record<string, string>>;

const codes = (list: string) => list.split(' ');

/** In French nearly all have one, and their gender does not follow from their name: le Mexique, la Pologne, l’Inde, les Pays-Bas. */
const french: Article = {
  le: 'BD BR CA CL CR DK GB GH JP KE KH KZ LA LK LU MA ME MX MM NG PE PK PT QA RW SN VN',
  la: 'BA BE BG BY CH CI CN CO CZ FI FR GE GR HK HR HU JO KR LT LV MD MK MY NO NZ PL RO RS RU SE SI SK TH TN TR',
  'l’': 'AL AR AT AU DE DZ EE EG ES ET ID IE IN IS IT SA UA UZ ZA',
  les: 'AE NL PH US',
};
const dutch: Article = { de: 'AE PH US', het: 'GB' };
const english: Article = { the: 'AE GB NL PH US' };

function byCode(articles: Article): ReadonlyMap<string, string> {
  return new Map(Object.entries(articles).flatMap(([article, list]) => codes(list).map((code) => [code, article] as const)));
}

export const countryArticles = { 'nl-BE': byCode(dutch), 'fr-BE': byCode(french), 'en-GB': byCode(english) } as const;

/** Countries that take no article in French. */
export const withoutFrenchArticle: readonly string[] = codes('CY IL MG MT MU SG TW');
