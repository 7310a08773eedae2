import { createCrew, type Crew } from '../../src/worker/crew.ts';
import { createHelper } from '../../src/worker/helper.ts';

/** Milliseconds of work before a worker hears what was sent to it, as in the app. */
const slice = 8;

/** One worker: its own time, and what was sent to it. */
interface Core {
  now: number;
  /** Works for a slice at most; false when there is nothing to do. */
  readonly work: () => boolean;
  readonly inbox: { readonly sent: number; readonly hear: () => void }[];
  isIdle: boolean;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export interface Simulated {
  /** Milliseconds from the first step to the last, had every worker a core of its own. */
  readonly took: number;
  /** Milliseconds that each worker was at work, the first one before its helpers. */
  readonly busy: readonly number[];
}

/**
 * How long work takes with so many helpers, on one core: every worker does its steps by turns and is given the processor time that they
 * took; what one sends is heard by another at the end of its slice. Starting a worker, and what it costs to send, are not counted.
 *
 * Yields after every slice the processor time of all workers so far: other work can be done in between, and is not counted.
 */
export function* simulateCores(
  helpers: number,
  start: (crew: Crew | undefined) => Iterator<unknown, void>,
): Generator<number, Simulated, void> {
  const busy = Array.from({ length: helpers + 1 }, () => 0);
  let at = 0;
  let sliceBegan = 0;
  const cores: Core[] = [];
  const nowOf = () => (cores[at]?.now ?? 0) + processorTime() - sliceBegan;
  const coreOf = (advance: () => boolean): Core => ({
    now: 0,
    isIdle: false,
    inbox: [],
    work: () => {
      const until = processorTime() + slice;
      let isGoing = advance();
      while (isGoing && processorTime() < until) isGoing = advance();
      return isGoing;
    },
  });
  const send = (to: number, hear: () => void) => cores[to]?.inbox.push({ sent: nowOf(), hear });
  const lines = Array.from({ length: helpers }, (_, helper) => {
    let listen: (report: Parameters<Parameters<typeof createHelper>[0]>[0]) => void = () => undefined;
    const hand = createHelper((report) => send(0, () => listen(report)));
    return {
      hand,
      line: {
        send: (order: Parameters<typeof hand.hear>[0]) => {
          const sent = order.order === 'table' ? order : structuredClone(order);
          send(helper + 1, () => hand.hear(sent));
        },
        listen: (hear: typeof listen) => {
          listen = hear;
        },
      },
    };
  });
  const steps = start(helpers === 0 ? undefined : createCrew(lines.map(({ line }) => line)));
  let isDone = false;
  cores.push(
    coreOf(() => {
      isDone = steps.next().done === true;
      return !isDone;
    }),
    ...lines.map(({ hand }) => coreOf(() => hand.advance())),
  );
  while (!isDone) {
    const next = cores
      .map((core, place) => ({ place, from: core.isIdle ? Math.max(core.now, core.inbox[0]?.sent ?? Infinity) : core.now }))
      .reduce((first, one) => (one.from < first.from ? one : first));
    const core = cores[next.place];
    if (core === undefined) break;
    at = next.place;
    core.now = next.from;
    sliceBegan = processorTime();
    while ((core.inbox[0]?.sent ?? Infinity) <= core.now) core.inbox.shift()?.hear();
    core.isIdle = !core.work();
    const spent = processorTime() - sliceBegan;
    busy[at] = (busy[at] ?? 0) + spent;
    core.now += spent;
    yield busy.reduce((sum, ms) => sum + ms, 0);
  }
  return { took: cores[0]?.now ?? 0, busy };
}
