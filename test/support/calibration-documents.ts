import { z } from 'zod';
import { calculateFile } from '../../src/command/calculate-file.ts';
import { writeDraftFile } from '../../src/storage/draft-file.ts';
import { draftOfCase } from './calibration.ts';

const option = z.object({ id: z.string(), direction: z.string(), pvCost: z.number(), groups: z.record(z.string(), z.number()) });
const documentShape = z.object({ word: z.string(), leader: z.string(), options: z.array(option).min(1) });

/** What `calculate` answers to somebody who tells a country and a product and nothing else. */
export interface HeardAnswer {
  readonly country: string;
  readonly sector: string;
  readonly word: string;
  readonly leader: string;
  readonly direction: string;
  /** The group of cost in which the leader is furthest below the best option of another direction; undefined without one. */
  readonly group: string | undefined;
}

/** The document of one country and product, as `npm run calculate` prints it, over 128 futures of 16 histories. */
export async function heardAnswer(told: Parameters<typeof draftOfCase>[0]): Promise<HeardAnswer> {
  const { country, product, sector } = told;
  const { text } = writeDraftFile(draftOfCase(told));
  const file = { name: `${country}-${product}.keerpunt.json`, content: new Blob([text]) };
  const answer = await calculateFile(file, { futures: 128, histories: 16, locale: 'en-GB' });
  if (!answer.ok) throw new RangeError(`${product} from ${country}: ${answer.reason}`);
  const { word, leader, options } = documentShape.parse(JSON.parse(answer.text));
  const first = options.find(({ id }) => id === leader);
  if (first === undefined) throw new RangeError(`${product} from ${country}: ${leader} is not among the options`);
  const other = options.find(({ direction }) => direction !== first.direction);
  const savings = Object.entries(first.groups).map(([group, amount]) => ({ group, saved: (other?.groups[group] ?? amount) - amount }));
  const largest = savings.toSorted((a, b) => b.saved - a.saved)[0];
  return { country, sector, word, leader, direction: first.direction, group: other && largest?.group };
}
