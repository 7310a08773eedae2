import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldUnit } from '../../src/content/field.ts';
import { fields } from '../../src/content/fields.ts';
import { locales } from '../../src/content/locales.ts';
import { parseNumber } from '../../src/i18n/parse-number.ts';
import type { ParsedNumber, Reading } from '../../src/i18n/number/parsed-number.ts';

const language = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' } as const;

/**
 * What is typed in which language and field, and what it comes to: `12`, `12 or 12000` (taken, with another reading beside it),
 * `12..14`, `at-most 12`, `asks 12 or 14 USD` (counts only once agreed to), `unknown`, `refused`.
 */
type Row = readonly [language: keyof typeof language, unit: FieldUnit, text: string, outcome: string];

/** The widest limits among the fields with that unit. */
function limitsOf(unit: FieldUnit): { readonly bounds?: readonly [number, number] } {
  const bounds = fields.flatMap((field) => ('unit' in field && field.unit === unit ? [field.bounds] : []));
  return bounds.length === 0 ? {} : { bounds: [Math.min(...bounds.map(([low]) => low)), Math.max(...bounds.map(([, high]) => high))] };
}

const six = (value: number) => String(Number(value.toPrecision(6)));
const say = (reading: Reading) => (typeof reading === 'number' ? six(reading) : `${six(reading.low)}..${six(reading.high)}`);

function outcomeOf(read: ParsedNumber): string {
  switch (read.is) {
    case 'value':
      return [read.value, ...(read.other === undefined ? [] : [read.other])].map(six).join(' or ');
    case 'range':
      return say(read);
    case 'offer': {
      const first = read.low === undefined || read.high === undefined ? read.value : { low: read.low, high: read.high, likely: read.value };
      const readings = [first, ...read.others].map(say).join(' or ');
      return `asks ${readings}${read.currency === undefined ? '' : ` ${read.currency}`}`;
    }
    case 'open-range':
      return `${read.side} ${six(read.bound)}`;
    default:
      return read.is;
  }
}

const kinds: Readonly<Record<string, readonly Row[]>> = {
  'a price per many': [
    ['nl', 'EUR/pc', '45 euro per honderd', '0.45'],
    ['nl', 'EUR/pc', '€ 4,50 per duizend stuks', '0.0045'],
    ['nl', 'EUR/pc', '120 EUR/1000 st', '0.12'],
    ['nl', 'EUR/pc', '€ 120,00 per 1.000', '0.12'],
    ['nl', 'EUR/pc', '€ 24 per dozijn', '2'],
    ['nl', 'EUR/pc', '€ 24 per dozen', 'refused'],
    ['nl', 'EUR/pc', '€ 36 per doos van 24', 'asks 1.5'],
    ['nl', 'EUR/pc', '€ 36/doos à 24 st', 'asks 1.5'],
    ['nl', 'EUR/pc', '€ 36 per doos', 'refused'],
    ['nl', 'EUR/pc', '€ 4,20 per kg', 'refused'],
    ['nl', 'EUR/pc', '100 stuks voor € 45', '0.45'],
    ['nl', 'EUR/pc', '100 st = € 45', '0.45'],
    ['nl', 'EUR/pc', 'per 100: € 45', '0.45'],
    ['nl', 'EUR/pc', 'prijs per 1000: 12,40', '0.0124'],
    ['nl', 'EUR/pc', '€ 500 per pallet van 250', 'asks 2'],
    ['nl', 'EUR/pc', '€ 45 p/100', '0.45'],
    ['nl', 'EUR/pc', '€ 45 per 100 m', 'asks 0.45'],
    ['nl', 'EUR/pc', '€ 1.250 per 1.000 stuks', '1.25 or 0.00125'],
    ['nl', 'EUR/pc', '€ 85 per paar', 'asks 85 or 42.5'],
    ['nl', 'EUR/pc', '18-25 per 100 stuks', '0.18..0.25'],
    ['fr', 'EUR/pc', '45 € le cent', '0.45'],
    ['fr', 'EUR/pc', '45 €/100 pcs', '0.45'],
    ['fr', 'EUR/pc', '12,40 € le mille', '0.0124'],
    ['fr', 'EUR/pc', '24 € la douzaine', '2'],
    ['fr', 'EUR/pc', '36 € par carton de 24', 'asks 1.5'],
    ['fr', 'EUR/pc', '36 €/boîte de 100', 'asks 0.36'],
    ['fr', 'EUR/pc', '45 € pour 100 pièces', '0.45'],
    ['fr', 'EUR/pc', '850 €/t', 'refused'],
    ['en', 'EUR/pc', '€45 per hundred', '0.45'],
    ['en', 'EUR/pc', '€45/100', '0.45'],
    ['en', 'EUR/pc', '€ 12.40 per thousand', '0.0124'],
    ['en', 'EUR/pc', '€24 a dozen', '2'],
    ['en', 'EUR/pc', '€36/ctn of 12 pcs', 'asks 3'],
    ['en', 'EUR/pc', '€12.50/1,000', '0.0125'],
    ['en', 'EUR/pc', '€4.20/M', 'refused'],
    ['en', 'EUR/pc', '100 pcs for €45', '0.45'],
    ['en', 'EUR/pc', '100 pcs @ €45', '0.45'],
  ],
  'a currency that is not the euro': [
    ['nl', 'EUR/pc', '$ 4,20', 'asks 4.2 USD'],
    ['nl', 'EUR/pc', '4,20 USD/st FOB Shanghai', 'asks 4.2 USD'],
    ['nl', 'EUR/pc', '28 yuan', 'asks 28 CNY'],
    ['nl', 'EUR/pc', '¥ 28', 'asks 28 CNY'],
    ['nl', 'EUR/pc', '£3.50', 'asks 3.5 GBP'],
    ['nl', 'EUR/pc', '3,5 pond', 'asks 3.5 GBP'],
    ['nl', 'EUR/pc', '180 TL', 'asks 180 TRY'],
    ['nl', 'EUR/pc', '45 zł', 'asks 45 PLN'],
    ['nl', 'EUR/pc', '120 Kč', 'asks 120 CZK'],
    ['nl', 'EUR/pc', '1.500 HUF', 'asks 1500 or 1.5 HUF'],
    ['nl', 'EUR/pc', "CHF 1'500.–", 'asks 1500 CHF'],
    ['nl', 'EUR/pc', 'Rs 1.200', 'asks 1200 or 1.2 INR'],
    ['nl', 'EUR/pc', '75 kr', 'asks 75 SEK'],
    ['nl', 'EUR/pc', '12 dollar per stuk', 'asks 12 USD'],
    ['nl', 'EUR/pc', '85 RON', 'asks 85 RON'],
    ['nl', 'EUR/pc', '12 лв', 'asks 12 BGN'],
    ['nl', 'EUR/yr', '1,2 mln USD', 'asks 1200000 USD'],
    ['nl', 'EUR/yr', 'KUSD 350', 'asks 350000 USD'],
    ['nl', 'EUR/pc', '€ 12 = $ 13', 'refused'],
    ['nl', 'EUR/yr', '350.000 dollar', 'asks 350000 or 350 USD'],
    ['fr', 'EUR/pc', '4,20 dollars US', 'asks 4.2 USD'],
    ['fr', 'EUR/pc', '3,50 livres', 'asks 3.5 GBP'],
    ['fr', 'EUR/pc', '12 francs suisses', 'asks 12 CHF'],
    ['fr', 'EUR/pc', '120 dirhams', 'asks 120 MAD'],
    ['fr', 'EUR/yr', '350 000 $US', 'asks 350000 USD'],
    ['fr', 'EUR/yr', '1,2 M$', 'asks 1200000 USD'],
    ['en', 'EUR/pc', 'USD4.20', 'asks 4.2 USD'],
    ['en', 'EUR/pc', '3.50 pounds', 'asks 3.5 GBP'],
    ['en', 'EUR/pc', 'CNY 28.00/set FOB Ningbo', 'asks 28 CNY'],
    ['en', 'EUR/pc', 'HK$ 30', 'asks 30 HKD'],
    ['en', 'EUR/pc', '1,200 rupees', 'asks 1200 or 1.2 INR'],
    ['en', 'EUR/pc', '85¢', 'asks 0.85 USD'],
    ['en', 'EUR/yr', '£350k', 'asks 350000 GBP'],
    ['en', 'EUR/yr', '5 lakh INR', 'asks 500000 INR'],
  ],
  'a range in another currency': [
    ['nl', 'EUR/pc', '$ 60-70', 'asks 60..70 USD'],
    ['nl', 'EUR/pc', 'tussen 60 en 70 USD', 'asks 60..70 USD'],
    ['nl', 'EUR/pc', 'USD 60 tot 70', 'asks 60..70 USD'],
    ['nl', 'EUR/pc', '12-14 RMB/st', 'asks 12..14 CNY'],
    ['nl', 'EUR/pc', '£ 3 - £ 4', 'asks 3..4 GBP'],
    ['nl', 'EUR/pc', '1.200 - 1.500 TRY', 'asks 1200..1500 or 1.2..1.5 TRY'],
    ['nl', 'EUR/yr', '350-400 kUSD', 'asks 350000..400000 USD'],
    ['nl', 'EUR/yr', '$ 1 - 1,5 mln', 'asks 1000000..1500000 USD'],
    ['fr', 'EUR/pc', 'de 12 à 14 USD', 'asks 12..14 USD'],
    ['fr', 'EUR/pc', 'entre 3 et 4 livres', 'asks 3..4 GBP'],
    ['fr', 'EUR/yr', '350 à 400 k$', 'asks 350000..400000 USD'],
    ['en', 'EUR/pc', '$3.20 to $4.50', 'asks 3.2..4.5 USD'],
    ['en', 'EUR/pc', 'between $3 and $4', 'asks 3..4 USD'],
    ['en', 'EUR/pc', '3.20~4.50 USD', 'asks 3.2..4.5 USD'],
    ['en', 'EUR/yr', '$400k-$450k', 'asks 400000..450000 USD'],
  ],
  'a range in euro': [
    ['nl', 'EUR/pc', '€ 18 - € 25', '18..25'],
    ['nl', 'EUR/pc', 'van 18 tot 25 euro', '18..25'],
    ['nl', 'EUR/pc', '€ 18 of € 25', '18..25'],
    ['nl', 'EUR/pc', '18/25', 'asks 18..25 or 0.72'],
    ['nl', 'EUR/pc', '18,- tot 25,-', '18..25'],
    ['nl', 'EUR/pc', '20 +/- 10%', '18..22'],
    ['nl', 'EUR/pc', '25-18', '18..25'],
    ['nl', 'EUR/pc', '€ 18-25 excl. btw', '18..25'],
    ['nl', 'EUR/yr', '1-1,5 mio', '1000000..1500000'],
    ['nl', 'EUR/yr', '800k-1M', '800000..1000000'],
    ['nl', 'EUR/yr', '800.000-900.000', 'asks 800000..900000 or 800..900'],
    ['nl', 'EUR/yr', '500.000 tot 1 miljoen', '500000..1000000'],
    ['nl', 'EUR/yr', '900 à 1,2 miljoen', 'asks 900000..1200000'],
    ['nl', 'EUR/yr', '30-35k per maand', '360000..420000'],
    ['fr', 'EUR/pc', 'entre 18 et 25 €', '18..25'],
    ['fr', 'EUR/pc', '18 à 25 euros pièce', '18..25'],
    ['fr', 'EUR/yr', '800 à 900 k€', '800000..900000'],
    ['fr', 'EUR/yr', "entre 500 000 et 1 million d'euros", '500000..1000000'],
    ['en', 'EUR/pc', 'between €18 and €25', '18..25'],
    ['en', 'EUR/pc', '€18–€25 each', '18..25'],
    ['en', 'EUR/yr', '€800k-€1m', '800000..1000000'],
    ['en', 'EUR/yr', '500-1m', 'asks 500000..1000000'],
  ],
  'a large amount': [
    ['nl', 'EUR/yr', '2,8 miljoen euro', '2800000'],
    ['nl', 'EUR/yr', '€ 2,8 mio', '2800000'],
    ['nl', 'EUR/yr', '2.8M', '2800000'],
    ['nl', 'EUR/yr', '350K€', '350000'],
    ['nl', 'EUR/yr', 'T€ 350', '350000'],
    ['nl', 'EUR/yr', 'TEUR 350', '350000'],
    ['nl', 'EUR/yr', 'MEUR 1,2', '1200000'],
    ['nl', 'EUR/yr', '1,2 mld', '1200000000'],
    ['nl', 'EUR/yr', 'een half miljoen', '500000'],
    ['nl', 'EUR/yr', 'anderhalf miljoen', '1500000'],
    ['nl', 'EUR/yr', 'een kwart miljoen', '250000'],
    ['nl', 'EUR/yr', 'honderd duizend', 'asks 100000'],
    ['nl', 'EUR/yr', '€ 1.250k', '1250000 or 1250'],
    ['nl', 'EUR/yr', 'vijfhonderd euro', '500'],
    ['nl', 'EUR/yr', '12 x € 30.000', 'asks 360000'],
    ['fr', 'EUR/yr', "2,8 millions d'euros", '2800000'],
    ['fr', 'EUR/yr', 'un demi-million', '500000'],
    ['fr', 'EUR/yr', 'un million et demi', '1500000'],
    ['fr', 'EUR/yr', 'deux cent mille', '200000'],
    ['fr', 'EUR/yr', '350 mille euros', '350000'],
    ['fr', 'EUR/yr', '1,2 Md€', '1200000000'],
    ['fr', 'EUR/yr', '2,8 billions', 'refused'],
    ['fr', 'EUR/yr', 'un quart de million', '250000'],
    ['en', 'EUR/yr', '€2.8m', '2800000'],
    ['en', 'EUR/yr', 'EUR 2.8 mn', '2800000'],
    ['en', 'EUR/yr', 'a million and a half', '1500000'],
    ['en', 'EUR/yr', 'three quarters of a million', '750000'],
    ['en', 'EUR/yr', '1.2 billion euros', '1200000000'],
    ['en', 'EUR/yr', '350 grand', '350000'],
    ['en', 'EUR/yr', '1.2 mil', 'refused'],
  ],
  'marks around an amount': [
    ['nl', 'EUR/pc', '€ 15,=', '15'],
    ['nl', 'EUR/pc', '15,- euro', '15'],
    ['nl', 'EUR/pc', '€12.--', '12'],
    ['nl', 'EUR/pc', '12€50', '12.5'],
    ['nl', 'EUR/pc', '12 euro en 50 cent', '12.5'],
    ['nl', 'EUR/pc', 'zeven euro vijftig', '7.5'],
    ['nl', 'EUR/pc', '50 eurocent', '0.5'],
    ['nl', 'EUR/pc', '€ 0,25 cent', 'asks 0.0025 or 0.25'],
    ['nl', 'EUR/pc', '€ 1.250,00 excl. btw', '1250'],
    ['nl', 'EUR/pc', '€ 121 incl. btw', 'refused'],
    ['nl', 'EUR/pc', '7,85 eur p. stuk', '7.85'],
    ['nl', 'EUR/pc', '€ 7,85 per stuk af fabriek', '7.85'],
    ['nl', 'EUR/pc', 'EUR 7,85 franco Gent', '7.85'],
    ['nl', 'EUR/pc', 'prijs: € 7,85', '7.85'],
    ['nl', 'EUR/pc', '€ 12 de stuk', '12'],
    ['nl', 'EUR/pc', '500-', 'asks 500'],
    ['nl', 'EUR/pc', '(500)', 'refused'],
    ['nl', 'EUR/pc', '١٢٫٥', '12.5'],
    ['nl', 'EUR/pc', '७.८५', '7.85'],
    ['nl', 'EUR/pc', '７，８５', '7.85'],
    ['nl', 'EUR/pc', "'12,50", '12.5'],
    ['nl', 'EUR/pc', '12,50 14,20', 'asks 12.5 or 14.2'],
    ['nl', 'EUR/pc', '1500 2000', 'asks 1500 or 2000'],
    ['nl', 'EUR/pc', '12 50', 'refused'],
    ['nl', 'EUR/pc', '€ 7,85 voor de grote maat', 'asks 7.85'],
    ['fr', 'EUR/pc', '12,50 € HT', '12.5'],
    ['fr', 'EUR/pc', '12,50 € TTC', 'refused'],
    ['fr', 'EUR/pc', '7 € 85', '7.85'],
    ['fr', 'EUR/pc', '25 centimes', '0.25'],
    ['fr', 'EUR/pc', 'prix unitaire : 7,85 €', '7.85'],
    ['fr', 'EUR/pc', '7,85 EUR/unité rendu Liège', '7.85'],
    ['fr', 'EUR/pc', "12 € l'unité", '12'],
    ['fr', 'EUR/pc', "12 € à l'unité", '12'],
    ['fr', 'EUR/pc', "1'250,00", '1250'],
    ['en', 'EUR/pc', '85c', '0.85'],
    ['en', 'EUR/pc', 'c. €8', '8'],
    ['en', 'EUR/pc', '€7.85 ex VAT', '7.85'],
    ['en', 'EUR/pc', '€9.50 inc VAT', 'refused'],
    ['en', 'EUR/pc', '7.85 EUR/pc EXW', '7.85'],
    ['en', 'EUR/pc', 'unit price: €7.85', '7.85'],
    ['en', 'EUR/pc', '(7.85)', 'refused'],
    ['en', 'EUR/pc', '€7.85-', 'asks 7.85'],
  ],
  'a period': [
    ['nl', 'EUR/yr', '€ 3.000 p/m', '36000 or 36'],
    ['nl', 'EUR/yr', '3000 €/mnd', '36000'],
    ['nl', 'EUR/yr', 'maandelijks 3000', '36000'],
    ['nl', 'EUR/yr', '8000 euro per week', '416000'],
    ['nl', 'EUR/yr', '100.000 per kwartaal', '400000 or 400'],
    ['nl', 'EUR/yr', '3000 om de 2 maanden', '18000'],
    ['nl', 'EUR/yr', '450k op jaarbasis', '450000'],
    ['nl', 'EUR/yr', '200 per dag', 'asks 73000 or 52142.9'],
    ['nl', 'EUR/wk', '52k per jaar', '1000'],
    ['nl', 'EUR', '1000 per maand', 'refused'],
    ['fr', 'EUR/yr', '3 000 € mensuels', '36000'],
    ['fr', 'EUR/yr', '100 000 €/trimestre', '400000'],
    ['fr', 'EUR/yr', "450 000 € l'an", '450000'],
    ['fr', 'EUR/yr', '3 000 € tous les deux mois', '18000'],
    ['en', 'EUR/yr', '€3k pcm', '36000'],
    ['en', 'EUR/yr', '8k/wk', '416000'],
    ['en', 'EUR/yr', '€450k p.a.', '450000'],
    ['en', 'EUR/yr', '€200 a day', 'asks 73000 or 52142.9'],
  ],
  pieces: [
    ['nl', 'pc/yr', '500 st/maand', '6000'],
    ['nl', 'pc/yr', '40 stuks per dag', 'asks 14600 or 10428.6'],
    ['nl', 'pc/yr', '100 dozen', 'refused'],
    ['nl', 'pc/yr', '100 dozijn', '1200'],
    ['nl', 'pc/yr', '12 gros', '1728'],
    ['nl', 'pc/yr', '1200 ex.', '1200'],
    ['nl', 'pc/yr', '500 paar', 'asks 500 or 1000'],
    ['nl', 'pc/yr', 'een paar duizend', 'refused'],
    ['nl', 'pc/yr', '20 pallets van 48', '960'],
    ['nl', 'pc/yr', '20 pallets à 48 st', '960'],
    ['nl', 'pc/yr', '20 pallets', 'refused'],
    ['nl', 'pc/yr', '12 x 100 stuks', 'asks 1200'],
    ['nl', 'pc/yr', 'een honderdtal', '100'],
    ['nl', 'pc/yr', '500 stuks om de 2 weken', '13000'],
    ['nl', 'pc/yr', 'stuks: 500', '500'],
    ['nl', 'pc/yr', '500/600', 'asks 500..600 or 0.833333'],
    ['fr', 'pc/yr', '500 pcs/mois', '6000'],
    ['fr', 'pc/yr', '100 douzaines', '1200'],
    ['fr', 'pc/yr', '50 cartons de 24', '1200'],
    ['fr', 'pc/yr', 'une centaine', '100'],
    ['fr', 'pc/yr', '500 jeux par trimestre', '2000'],
    ['fr', 'pc/yr', '500 pièces tous les 2 mois', '3000'],
    ['fr', 'pc/yr', '20 palettes de 48 pièces', '960'],
    ['en', 'pc/yr', '100 dozen', '1200'],
    ['en', 'pc/yr', '50 boxes of 24', '1200'],
    ['en', 'pc/yr', '40 a week', '2080'],
    ['en', 'pc/yr', '500 pcs every 2 weeks', '13000'],
    ['en', 'pc/yr', '500 monthly', '6000'],
    ['en', 'pc/yr', 'MOQ 500 pcs', 'asks 500'],
    ['en', 'pc/yr', 'item 5', 'refused'],
  ],
  'a weight': [
    ['nl', 'kg/pc', '750 gr', '0.75'],
    ['nl', 'kg/pc', '1 kg 200 g', '1.2'],
    ['nl', 'kg/pc', '1kg200', '1.2'],
    ['nl', 'kg/pc', '2 pond', 'asks 1 or 0.907185'],
    ['nl', 'kg/pc', 'anderhalve kilo', '1.5'],
    ['nl', 'kg/pc', 'een kilo of 2', '2'],
    ['nl', 'kg/pc', '800 g à 1 kg', '0.8..1'],
    ['nl', 'kg/pc', '800 à 900 g', '0.8..0.9'],
    ['nl', 'kg/pc', '12 kg per doos van 10', 'asks 1.2'],
    ['nl', 'kg/pc', '85 kg/100 st', '0.85'],
    ['nl', 'kg/pc', '1,2 kg bruto', '1.2'],
    ['nl', 'kg/pc', '1,2 kg netto, 1,4 kg bruto', 'refused'],
    ['nl', 'kg/pc', '12 kg/m', 'refused'],
    ['nl', 'kg/yr', '12 ton per maand', '144000'],
    ['fr', 'kg/pc', 'un kilo et demi', '1.5'],
    ['fr', 'kg/pc', 'un demi-kilo', '0.5'],
    ['fr', 'kg/pc', 'une livre', 'asks 0.5 or 0.453592'],
    ['fr', 'kg/pc', 'poids net 1,2 kg', '1.2'],
    ['fr', 'kg/pc', '12 kg le carton de 10', 'asks 1.2'],
    ['fr', 'kg/yr', '12 T', '12000'],
    ['en', 'kg/pc', '2 lb 3 oz', '0.992233'],
    ['en', 'kg/pc', '2 pounds', '0.907185'],
    ['en', 'kg/pc', 'G.W. 1.35 KGS', '1.35'],
    ['en', 'kg/pc', '12.5 kg/ctn (10 pcs)', 'asks 1.25'],
    ['en', 'kg/pc', '1.250 kg', '1.25 or 1250'],
    ['en', 'kg/yr', '12 MT', '12000'],
  ],
  containers: [
    ['nl', 'containers/yr', "2x20'DV", '2'],
    ['nl', 'containers/yr', '2 x 40ft', '2'],
    ['nl', 'containers/yr', '40HQ x 2', '2'],
    ['nl', 'containers/yr', '2x40', 'asks 2 or 80'],
    ['nl', 'containers/yr', '2 40-voeters', '2'],
    ['nl', 'containers/yr', '5 TEU', 'asks 5 or 2.5'],
    ['nl', 'containers/yr', 'één container per maand', '12'],
    ['nl', 'containers/yr', '1 container om de 6 weken', '8.66667'],
    ['nl', 'containers/yr', 'een halve container', '0.5'],
    ['nl', 'containers/yr', 'LCL', 'refused'],
    ['nl', 'containers/yr', "40' HC", 'asks 1'],
    ['nl', 'containers/yr', "2x20' + 1x40'", '3'],
    ['nl', 'containers/yr', "10 x 40' per maand", '120'],
    ['fr', 'containers/yr', '2 conteneurs 40 pieds', '2'],
    ['fr', 'containers/yr', 'un conteneur par trimestre', '4'],
    ['fr', 'containers/yr', '2 EVP', 'asks 2 or 1'],
    ['fr', 'containers/yr', 'deux 40 pieds', '2'],
    ['en', 'containers/yr', '3 x 20ft', '3'],
    ['en', 'containers/yr', '2 FEU', '2'],
    ['en', 'containers/yr', '2*40HQ', '2'],
    ['en', 'containers/yr', "1x45'HC/month", '12'],
    ['en', 'containers/yr', '6 FCL', '6'],
    ['en', 'pc/container', "1200 pcs/40'HC", '1200'],
  ],
  'a length of time': [
    ['nl', 'wk', '6 à 8 weken', '6..8'],
    ['nl', 'wk', '6/8 weken', '6..8'],
    ['nl', 'wk', 'anderhalve maand', '6.5'],
    ['nl', 'wk', '2½ maand', '10.8333'],
    ['nl', 'wk', 'twee en een halve maand', '10.8333'],
    ['nl', 'wk', 'een half jaar', '26'],
    ['nl', 'wk', 'een kwartaal', '13'],
    ['nl', 'wk', '30 dagen na bestelling', '4.27397'],
    ['nl', 'wk', '15 werkdagen', '3'],
    ['nl', 'wk', 'een dag of tien', '1.42466'],
    ['nl', 'wk', 'een maand of drie', '13'],
    ['nl', 'wk', '2 weken en 3 dagen', '2.4274'],
    ['nl', 'wk', '15 dagen productie + 30 dagen transport', '6.41096'],
    ['nl', 'wk', '4 of 5 weken', '4..5'],
    ['nl', 'wk', 'een paar weken', 'refused'],
    ['nl', 'wk', '48 uur', '0.284932'],
    ['nl', 'wk', '1/2 week', 'asks 0.5 or 1..2'],
    ['nl', 'wk', 'driekwart jaar', '39'],
    ['nl', 'wk', 'levertijd: 6 weken', '6'],
    ['nl', 'wk', 'binnen 4 weken', '4'],
    ['nl', 'wk', '4 weken (zee)', 'asks 4'],
    ['nl', 'wk', 'max. 8 weken', 'at-most 8'],
    ['nl', 'wk', 'week 36', 'refused'],
    ['nl', 'wk', '14:30', 'refused'],
    ['nl', 'wk', '12 sept', 'refused'],
    ['nl', 'wk', 'Q3 2026', 'refused'],
    ['nl', 'wk', '12-09', 'refused'],
    ['nl', 'wk', 'twaalf', '12'],
    ['fr', 'wk', 'de 6 à 8 semaines', '6..8'],
    ['fr', 'wk', '2 mois et demi', '10.8333'],
    ['fr', 'wk', 'une quinzaine de jours', '2.13699'],
    ['fr', 'wk', 'quinze jours', 'asks 2 or 2.14286'],
    ['fr', 'wk', 'une quinzaine', 'asks 2 or 15'],
    ['fr', 'wk', '15 jours ouvrés', '3'],
    ['fr', 'wk', '10 j ouvrés', '2'],
    ['fr', 'wk', '20 j. ouvrables', '4'],
    ['en', 'wk', 'fortnight', 'asks 2'],
    ['en', 'wk', '3 fortnights', '6'],
    ['fr', 'wk', '60 jours après commande', '8.54795'],
    ['fr', 'wk', '60 jours fin de mois', 'asks 8.54795'],
    ['fr', 'wk', 'un an et demi', '78'],
    ['fr', 'wk', 'une semaine ou deux', '1..2'],
    ['fr', 'wk', 'sem. 36', 'refused'],
    ['fr', 'wk', '8 semaines départ usine', '8'],
    ['fr', 'wk', 'vingt-cinq jours', '3.56164'],
    ['fr', 'wk', 'quelques semaines', 'refused'],
    ['en', 'wk', 'six to eight weeks', '6..8'],
    ['en', 'wk', 'a month and a half', '6.5'],
    ['en', 'wk', 'a fortnight', '2'],
    ['en', 'wk', 'a quarter', '13'],
    ['en', 'wk', '30 days ARO', '4.27397'],
    ['en', 'wk', '10 business days', '2'],
    ['en', 'wk', 'a week or two', '1..2'],
    ['en', 'wk', '15 days production + 30 days shipping', 'asks 6.41096'],
    ['en', 'wk', '60/90 days', '8.54795..12.8219'],
    ['en', 'wk', 'up to 8 weeks', 'at-most 8'],
    ['en', 'wk', '12 Sept 2026', 'refused'],
    ['nl', '/yr', '1 keer om de 2 jaar', '0.5'],
    ['nl', '/yr', 'elke 5 jaar', 'asks 0.2'],
    ['en', '/yr', 'twice a year', '2'],
    ['fr', '/yr', 'une fois tous les 3 ans', '0.333333'],
    ['nl', 'calendar-year', 'vanaf 2027', '2027'],
    ['nl', 'of-ten', '3 op de 10', '3'],
  ],
  'a share': [
    ['nl', '1', '12,5 procent', '0.125'],
    ['nl', '1', '0,12', '0.0012 or 0.12'],
    ['nl', '1', '0,12 %', '0.0012'],
    ['nl', '1', 'een derde', '0.333333'],
    ['nl', '1', 'drie kwart', '0.75'],
    ['nl', '1', 'de helft', '0.5'],
    ['nl', '1', 'een half procent', '0.005'],
    ['nl', '1', '1 op 10', '0.1'],
    ['nl', '1', '5 promille', '0.005'],
    ['nl', '1', '50 bp', '0.005'],
    ['nl', '1', '80/20', 'refused'],
    ['nl', '1', '4,7% + 22%', '0.267'],
    ['nl', '1', '10% van de aankoop', 'asks 0.1'],
    ['nl', '1', '-5%', 'refused'],
    ['nl', '1/yr', 'min 2%', 'asks -0.02 or 0.02'],
    ['nl', '1/yr', '(2%)', '-0.02'],
    ['nl', '1/yr', '-2 à 3 %', '-0.02..0.03'],
    ['nl', '1/yr', '-5--2', '-0.05..-0.02'],
    ['fr', '1', 'trois quarts', '0.75'],
    ['fr', '1', 'la moitié', '0.5'],
    ['fr', '1', 'un sur dix', '0.1'],
    ['fr', '1', '5 pour mille', '0.005'],
    ['fr', '1', '10 pc', '0.1'],
    ['fr', '1', 'moins de 5 %', 'at-most 0.05'],
    ['fr', '1/yr', 'moins 2 %', '-0.02'],
    ['fr', '1/yr', "2 % l'an", '0.02'],
    ['en', '1', 'two thirds', '0.666667'],
    ['en', '1', 'one in ten', '0.1'],
    ['en', '1', 'half a percent', '0.005'],
    ['en', '1', '50 bps', '0.005'],
    ['en', '1', '10%-15%', '0.1..0.15'],
    ['en', '1/yr', '2% p.a.', '0.02'],
  ],
  'a rate of exchange': [
    ['nl', 'EUR/unit-of-currency', '0,92', '0.92 or 1.08696'],
    ['nl', 'EUR/unit-of-currency', '1 EUR = 1,15 USD', '0.869565'],
    ['nl', 'EUR/unit-of-currency', '7,85 CNY per euro', '0.127389'],
    ['nl', 'EUR/unit-of-currency', 'EUR/USD 1,15', 'asks 0.869565 or 1.15'],
    ['nl', 'EUR/unit-of-currency', 'EURUSD 1,15', 'asks 0.869565 or 1.15'],
    ['nl', 'EUR/unit-of-currency', '1,15 USD', 'asks 0.869565 or 1.15'],
    ['nl', 'EUR/unit-of-currency', '1.152', '1.152 or 0.868056'],
    ['nl', 'EUR/unit-of-currency', '0,61 EUR per 100 JPY', '0.0061'],
    ['fr', 'EUR/unit-of-currency', '1 € = 1,15 $', '0.869565'],
    ['en', 'EUR/unit-of-currency', '1.15 dollars to the euro', '0.869565'],
  ],
  'nothing, and what is no amount': [
    ['nl', 'EUR/pc', 'nihil', '0'],
    ['nl', 'EUR/pc', 'gratis', '0'],
    ['nl', 'EUR/pc', 'pro memorie', 'refused'],
    ['nl', 'EUR/pc', 'op aanvraag', 'unknown'],
    ['nl', 'EUR/pc', 'zie offerte', 'refused'],
    ['nl', 'EUR/pc', 'ref. 123', 'refused'],
    ['nl', 'EUR/pc', 'factuur 2026-014', 'refused'],
    ['nl', 'EUR/pc', '2026-014', 'refused'],
    ['nl', 'EUR/pc', '12/2026', 'refused'],
    ['nl', 'EUR/pc', '0123', 'asks 123'],
    ['nl', 'EUR/pc', '5 jaar garantie', 'refused'],
    ['nl', 'EUR/pc', '10x20x30', 'asks 6000'],
    ['nl', 'EUR/pc', 'M8x40', 'refused'],
    ['fr', 'EUR/pc', 'rien', '0'],
    ['fr', 'EUR/pc', 'réf. 10452', 'refused'],
    ['fr', 'EUR/pc', 'pour mémoire', 'refused'],
    ['fr', 'EUR/pc', '12 mai 2026', 'refused'],
    ['fr', 'EUR/pc', 'voir devis', 'refused'],
    ['en', 'EUR/pc', 'free', '0'],
    ['en', 'EUR/pc', 'TBC', 'unknown'],
    ['en', 'EUR/pc', 'PO 4500123', 'refused'],
    ['en', 'EUR/pc', 'no. 12', 'refused'],
    ['en', 'EUR/pc', 'Sept 2026', 'refused'],
  ],
};

describe.each(Object.entries(kinds))('%s', (_, rows) => {
  it.each(rows)('in %s, in a field of %s: %j comes to %s', (short, unit, text, outcome) => {
    expect(outcomeOf(parseNumber(text, { locale: language[short], unit, ...limitsOf(unit) }))).toBe(outcome);
  });
});

describe('whatever the amount', () => {
  const anyLocale = fc.constantFrom(...locales);
  const amount = fc.integer({ min: 1, max: 999 });
  const foreign = fc.constantFrom(
    'USD',
    'usd',
    '$',
    'US$',
    'GBP',
    '£',
    'CNY',
    'RMB',
    '¥',
    'TRY',
    '₺',
    'CHF',
    'PLN',
    'zł',
    'SEK',
    'INR',
    '₹',
    'VND',
    'JPY',
    'CZK',
  );

  it('never takes another currency for euro', () => {
    const shapes = fc.constantFrom(
      (a: number, money: string) => `${money} ${a}`,
      (a: number, money: string) => `${a}${money}`,
      (a: number, money: string) => `${a} ${money} per 100`,
      (a: number, money: string, b: number) => `${money} ${a}-${b}`,
      (a: number, money: string, b: number) => `${a} à ${b} ${money}`,
      (a: number, money: string) => `${money}${a}k`,
      (a: number, money: string) => `12 x ${a} ${money}`,
      (a: number, money: string) => `± ${a} ${money}/st`,
    );
    fc.assert(
      fc.property(anyLocale, amount, amount, foreign, shapes, (locale, a, b, money, shape) => {
        const read = parseNumber(shape(a, money, b), { locale, unit: 'EUR/pc' });
        expect(['offer', 'refused']).toContain(read.is);
        expect(read.is === 'offer' && read.currency === undefined).toBe(false);
      }),
    );
  });

  it('takes the currency of the invoice where that is asked, and asks about euro there', () => {
    const rule = { locale: 'nl-BE', unit: 'EUR/yr', currency: 'USD' } as const;
    expect(parseNumber('$ 400k', rule)).toEqual({ is: 'value', value: 400_000, approximate: false });
    expect(parseNumber('400k', rule)).toEqual({ is: 'value', value: 400_000, approximate: false });
    expect(parseNumber('€ 400k', rule)).toMatchObject({ is: 'offer', because: 'other-currency', currency: 'EUR', value: 400_000 });
    expect(parseNumber('£ 350k', rule)).toMatchObject({ is: 'offer', because: 'other-currency', currency: 'GBP' });
  });

  it('divides by the number that a price is per, in every language', () => {
    const words = { 'nl-BE': 'per', 'fr-BE': 'les', 'en-GB': 'per' } as const;
    fc.assert(
      fc.property(anyLocale, amount, fc.constantFrom(10, 100, 1000), (locale, price, many) => {
        const read = parseNumber(`€ ${price} ${words[locale]} ${many}`, { locale, unit: 'EUR/pc' });
        expect(read).toMatchObject({ is: 'value' });
        expect(read.is === 'value' && Math.abs(read.value * many - price)).toBeLessThan(1e-9);
      }),
    );
  });

  it('keeps two pasted cells apart, whatever stands between them', () => {
    fc.assert(
      fc.property(anyLocale, amount, amount, fc.constantFrom('\t', '\n', '\r\n', ' | ', ';'), (locale, a, b, between) => {
        expect(parseNumber(`${a}${between}${b}`, { locale, unit: 'EUR/yr' })).toEqual({
          is: 'offer',
          because: 'two-cells',
          value: a,
          others: [b],
        });
      }),
    );
  });
});

describe('a rate that is held against the one that is expected', () => {
  const dollars = { locale: 'nl-BE', unit: 'EUR/unit-of-currency', bounds: [1e-6, 1e4], currency: 'USD', expected: 0.885 } as const;

  it.each([
    ['0,87', '0.87'],
    ['0,92', '0.92'],
    ['0.885', '0.885'],
    ['1,15', 'asks 0.869565 or 1.15'],
    ['1.152', 'asks 0.868056 or 1.152'],
    ['1,10-1,20', 'asks 0.833333..0.909091 or 1.1..1.2'],
    ['1 EUR = 1,15 USD', '0.869565'],
    ['1 USD = € 1,15', '1.15'],
    ['1 GBP = 1,15 EUR', 'refused'],
  ])('%s comes to %s', (text, outcome) => {
    expect(outcomeOf(parseNumber(text, dollars))).toBe(outcome);
  });

  it('is asked when upside down, for every currency with a rate of its own', () => {
    for (const expected of [0.885, 1.15, 0.122, 0.018]) {
      const upsideDown = parseNumber((1 / expected).toFixed(4), { ...dollars, locale: 'en-GB', expected });
      expect(upsideDown).toMatchObject({ is: 'offer', because: 'rate-direction' });
      expect(parseNumber(expected.toFixed(4), { ...dollars, locale: 'en-GB', expected })).toMatchObject({ is: 'value' });
    }
  });
});
