import { orderEntries } from './order-entries.ts';
import { refused, type RefusedSeries, type SeriesChoice, type SeriesReading } from './parsed-series.ts';
import { sizedReadings, streamReadings, type ReadingContext } from './stream-readings.ts';
import type { TableColumns } from './table-columns.ts';
import { tableStreams, type Entry, type Stream } from './table-streams.ts';

type Read = readonly SeriesReading[] | RefusedSeries;

/** More series than this are offered as their sum and the largest of them. */
const mostNamed = 12;

const withChoices = (readings: readonly SeriesReading[], choices: readonly SeriesChoice[]) =>
  readings.map((reading) => ({ ...reading, choices: [...choices, ...reading.choices] }));

/** Each number of a running total, less the one before it. A year starts anew. */
function differences({ values, ...reading }: SeriesReading): SeriesReading {
  const steps = values.map((value, at) => (at === 0 || value < (values[at - 1] ?? 0) ? value : value - (values[at - 1] ?? 0)));
  return { ...reading, values: steps, choices: [...reading.choices, { code: 'differences' }] };
}

function readStream(stream: Stream, context: ReadingContext): Read {
  const { entries } = stream;
  const known = entries.filter(({ isForecast }) => !isForecast);
  const isSplit = known.length > 0 && known.length < entries.length;
  const own = { ...context, perYear: stream.isMoney ? undefined : context.perYear };
  if (!isSplit) return readEntries(stream, own);
  const parts = [
    { read: readEntries({ ...stream, entries: known }, own), code: 'without-forecast' },
    { read: readEntries(stream, own), code: 'with-forecast' },
  ] as const;
  const found = parts.flatMap(({ read, code }) => ('is' in read ? [] : withChoices(read, [{ code }])));
  return found.length > 0 ? found : parts[0].read;
}

function readEntries({ entries, isRunning }: Stream, context: ReadingContext): Read {
  const found = streamReadings(orderEntries(entries), context);
  if ('is' in found || !isRunning) return found;
  return sizedReadings(found.flatMap((one) => [differences(one), { ...one, choices: [...one.choices, { code: 'as-written' }] }]));
}

/** The same months of all series added up, where each tells all of them. */
function sumOfAll(read: readonly (readonly SeriesReading[])[]): readonly SeriesReading[] {
  const firsts = read.flatMap(([first]) => first ?? []);
  const [one] = firsts;
  if (one === undefined || firsts.length < 2 || !firsts.every(({ values }) => values.length === one.values.length)) return [];
  const values = one.values.map((_, at) => firsts.reduce((sum, reading) => sum + (reading.values[at] ?? 0), 0));
  const choices: readonly SeriesChoice[] = [
    { code: 'sum', name: String(firsts.length) },
    ...one.choices.filter(({ code }) => code !== 'column' && code !== 'nameless'),
  ];
  return [{ ...one, values: values.map((value) => Math.round(value * 1e6) / 1e6), choices }];
}

/** Sales so far and those to come, one after the other, where they do not overlap. */
function withForecast(streams: readonly Stream[], context: ReadingContext): readonly SeriesReading[] {
  const forecast = streams.filter(({ isForecast }) => isForecast);
  if (forecast.length !== 1 || streams.length !== 2) return [];
  const key = ({ time: { year, month, week } }: Entry) => `${year}-${month}-${week}`;
  const [one, other] = streams.map(({ entries }) => entries.filter(({ cell }) => cell.trim() !== ''));
  const seen = new Set(one?.map(key));
  if (one === undefined || other === undefined || other.some((entry) => seen.has(key(entry)))) return [];
  const read = readEntries({ name: '', isMoney: false, isForecast: false, isRunning: false, entries: [...one, ...other] }, context);
  return 'is' in read ? [] : withChoices(read, [{ code: 'with-forecast' }]);
}

/** Blocks of months with a name above each, or columns without any: they may be years as well as products. */
function oneAfterTheOther(entries: readonly Entry[], count: number, context: ReadingContext): readonly SeriesReading[] {
  if (entries.length === 0) return [];
  const read = readEntries({ name: '', isMoney: false, isForecast: false, isRunning: false, entries }, context);
  return 'is' in read ? [] : withChoices(read, [{ code: 'joined-lines', name: String(count) }]);
}

/** The ways to read a table that tells of months, weeks or days. */
export function tableReadings(table: TableColumns, { locale, perYear }: Omit<ReadingContext, 'amounts'>): Read {
  const found = tableStreams(table);
  if ('is' in found) return found;
  const { streams, amounts, isDoubtful, inOrder } = found;
  const context = { locale, perYear, amounts };
  const doubt: readonly SeriesChoice[] = isDoubtful ? [{ code: 'rows-are-months', name: '1, 2, 3' }] : [];
  const [only] = streams;
  if (only === undefined) return refused('no-numbers');
  if (streams.length === 1) {
    const read = readStream(only, context);
    return 'is' in read ? read : withChoices(read, doubt);
  }
  const ordered = [
    ...streams.filter(({ isMoney, isForecast }) => !isMoney && !isForecast),
    ...streams.filter(({ isMoney, isForecast }) => isMoney || isForecast),
  ];
  const read = ordered.map((stream) => ({ stream, read: readStream(stream, context) }));
  const readable = read.flatMap(({ stream, read: one }) => ('is' in one ? [] : [{ stream, readings: one }]));
  if (readable.length === 0)
    return read.map(({ read: one }) => one).find((one): one is RefusedSeries => 'is' in one) ?? refused('no-numbers');
  const largest =
    readable.length > mostNamed
      ? readable.toSorted((one, other) => total(other.readings) - total(one.readings)).slice(0, mostNamed)
      : readable;
  const each = largest.flatMap(({ stream, readings }) => withChoices(readings, [...doubt, nameOf(stream, streams)]));
  const isOneMeasure = ordered.every(({ isMoney, isForecast }) => isMoney === ordered[0]?.isMoney && !isForecast);
  const sums = isOneMeasure ? sumOfAll(readable.map(({ readings }) => readings)) : [];
  return [...each, ...sums, ...withForecast(streams, context), ...oneAfterTheOther(inOrder, streams.length, context)];
}

/** A series by its heading; without one by its place. */
const nameOf = (stream: Stream, streams: readonly Stream[]): SeriesChoice =>
  stream.name === '' ? { code: 'nameless', name: String(streams.indexOf(stream) + 1) } : { code: 'column', name: stream.name };

const total = ([first]: readonly SeriesReading[]) => (first?.values ?? []).reduce((sum, value) => sum + value, 0);
