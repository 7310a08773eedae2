import { weightDraws } from '../engine/advise/weigh/weight-draws.ts';
import { calculate } from './calculate.ts';
import { calculateMeans } from './calculate-means.ts';
import { calculateOrder } from './calculate-order.ts';
import { createCrew, lineAt, type Crew } from './crew.ts';
import { explore } from './explore.ts';
import { help } from './help.ts';
import type { Order, Report } from './messages.ts';
import { runSteps, yieldToMessages } from './cooperative-steps.ts';

const slice = 8; // milliseconds: with the longest step a cancel is heard within 16

/** Milliseconds between two signs of life: each is work for the page. */
const signsApart = 200;

const report = (message: Report) => postMessage(message);

let current = 0;
let crew: Crew | undefined;
const drawn = weightDraws();

const work = <Found extends { readonly done: boolean }>(
  id: number,
  steps: Iterator<Found | undefined, void>,
  onFound: (found: Found) => void,
) => {
  let told = -Infinity;
  return runSteps(steps, {
    slice,
    now: () => performance.now(),
    pause: yieldToMessages,
    isCancelled: () => current !== id,
    onFound,
    onSlice: () => {
      if (performance.now() - told < signsApart) return;
      told = performance.now();
      report({ report: 'alive', run: id });
    },
  });
};

async function run(order: Exclude<Order, { order: 'cancel' | 'crew' | 'help' }>): Promise<void> {
  const { run: id } = order;
  try {
    switch (order.order) {
      case 'run':
        return await work(
          id,
          calculate(order.inputs, () => crew, { drawn }),
          (calculation) => report({ report: 'found', run: id, calculation }),
        );
      case 'rank':
        return await work(id, calculateOrder(order.inputs), (calculation) => report({ report: 'ranked', run: id, calculation }));
      case 'average':
        return await work(id, calculateMeans(order.inputs), (calculation) => report({ report: 'averaged', run: id, calculation }));
      case 'explore':
        return await work(id, explore(order.inquiry), (finding) => report({ report: 'explored', run: id, finding }));
    }
  } catch {
    report({ report: 'failed', run: id });
  }
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.order === 'crew') crew = createCrew(data.ports.map(lineAt));
  else if (data.order === 'help') help(data.port);
  else {
    current = data.order === 'cancel' ? 0 : data.run;
    if (data.order !== 'cancel') void run(data);
  }
});

report({ report: 'ready' });
