import type { EstimateId } from '../engine/model/estimate.ts';
import type { ModelInputs } from '../engine/model/inputs.ts';
import type { FutureBlock } from '../engine/run/future-blocks.ts';
import { futuresPerBlock, type RunSize } from '../engine/run/gather.ts';
import type { SearchGround } from '../engine/run/tipping/search-ground.ts';
import type { TippingCurve } from '../engine/run/tipping/tipping-table.ts';

/** To a helper. A task that begins takes the place of the one before, with the parts that it still had to do. */
export type HelperOrder =
  /** The parts are the blocks of a table. */
  | { readonly order: 'table'; readonly task: number; readonly inputs: ModelInputs; readonly size: RunSize }
  /** The parts are estimates to search in, on the inputs of the table before. */
  | { readonly order: 'search'; readonly task: number; readonly ground: SearchGround; readonly estimates: readonly EstimateId[] }
  | { readonly order: 'part'; readonly task: number; readonly place: number }
  /** Nothing more is asked. */
  | { readonly order: 'end'; readonly task: number };

/** The search in the estimate at a place of those that are searched; undefined where there is nothing to search in. */
export interface SearchedEstimate {
  readonly place: number;
  readonly curve: TippingCurve | undefined;
}

/** From a helper. One that cannot says nothing. */
export type HelperReport =
  | { readonly report: 'block'; readonly task: number; readonly part: FutureBlock }
  | { readonly report: 'curve'; readonly task: number; readonly part: SearchedEstimate };

/** Other workers that do parts of one answer. Nothing is counted on: what they do not deliver can be calculated here. */
export interface Crew {
  /** They begin with the first blocks at once. What they did before is left off. */
  begin(inputs: ModelInputs, size: RunSize): Assistance;
}

/** One answer that a crew helps with. */
export interface Assistance {
  readonly blocks: Task<FutureBlock>;
  /** The helpers go over to the search, and leave off what they still had to do of the table. */
  search(ground: SearchGround, estimates: readonly EstimateId[]): Task<SearchedEstimate>;
  /** Nothing more is asked for this answer. */
  end(): void;
}

/** Parts that are done in any order by whoever is free. */
export interface Task<Part> {
  /** The next part that nobody has, of those before `end`, for who asks. */
  claim(end: number): number | undefined;
  /** The parts that have come in since this was asked before. */
  take(): readonly Part[];
}

/** One end of a line to a helper. */
export interface HelperLine {
  send(order: HelperOrder): void;
  listen(hear: (report: HelperReport) => void): void;
}

/**
 * Parts that a helper has at a time: one to work on, and those to go on with until it is heard that it is done. A block takes few
 * milliseconds, so that there are more of them; a search takes long, and what one helper has at hand no other can begin.
 */
const blocksAtHand = 4;
const searchesAtHand = 2;

interface Parts<Part> {
  readonly count: number;
  readonly atHand: number;
  readonly order: (task: number) => HelperOrder;
  readonly partOf: (report: HelperReport) => Part | undefined;
}

/** Starts tasks for the helpers at the other end of these lines, one at a time. Whoever delivers a part is given the next one. */
function createDealer(lines: readonly HelperLine[]) {
  let current = 0;
  let hear: (report: HelperReport, at: number) => void = () => undefined;
  for (const [at, line] of lines.entries()) line.listen((report) => hear(report, at));
  const sendAll = (order: HelperOrder) => {
    for (const line of lines) line.send(order);
  };
  return {
    current: () => current,
    end: () => sendAll({ order: 'end', task: current }),
    start<Part>({ count, atHand, order, partOf }: Parts<Part>): Task<Part> {
      current += 1;
      const task = current;
      let next = 0;
      let arrived: Part[] = [];
      const claim = (end: number) => {
        if (next >= Math.min(end, count)) return undefined;
        next += 1;
        return next - 1;
      };
      const giveTo = (at: number) => {
        const place = claim(count);
        if (place !== undefined) lines[at]?.send({ order: 'part', task, place });
      };
      hear = (report, at) => {
        const part = report.task === task ? partOf(report) : undefined;
        if (part === undefined) return;
        arrived.push(part);
        giveTo(at);
      };
      sendAll(order(task));
      for (let round = 0; round < atHand; round += 1) for (const at of lines.keys()) giveTo(at);
      return {
        claim,
        take() {
          const taken = arrived;
          arrived = [];
          return taken;
        },
      };
    },
  };
}

/** Helpers at the other end of these lines. */
export function createCrew(lines: readonly HelperLine[]): Crew {
  const { current, end, start } = createDealer(lines);
  return {
    begin(inputs, size) {
      const blocks = start({
        count: Math.ceil(size.futures / futuresPerBlock),
        atHand: blocksAtHand,
        order: (task) => ({ order: 'table', task, inputs, size }),
        partOf: (report) => (report.report === 'block' ? report.part : undefined),
      });
      let own = current();
      return {
        blocks,
        search(ground, estimates) {
          const searched = start({
            count: estimates.length,
            atHand: searchesAtHand,
            order: (task) => ({ order: 'search', task, ground, estimates }),
            partOf: (report) => (report.report === 'curve' ? report.part : undefined),
          });
          own = current();
          return searched;
        },
        end() {
          if (own === current()) end();
        },
      };
    },
  };
}

/** The line to a helper at the other end of a port. */
export function lineAt(port: MessagePort): HelperLine {
  return {
    send: (order) => port.postMessage(order),
    listen: (hear) => {
      port.onmessage = ({ data }: MessageEvent<HelperReport>) => hear(data);
    },
  };
}
