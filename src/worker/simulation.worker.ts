import { breathe } from './breathe.ts';
import { calculate } from './calculate.ts';
import type { Order, Report } from './messages.ts';
import { pump } from './pump.ts';

const slice = 12; // milliseconds: with the longest step a cancel is heard within 16

const report = (message: Report) => postMessage(message);

let current = 0;

async function run(order: Extract<Order, { order: 'run' }>): Promise<void> {
  const { run: id, inputs } = order;
  try {
    await pump(calculate(inputs), {
      slice,
      now: () => performance.now(),
      pause: breathe,
      isCancelled: () => current !== id,
      onFound: (calculation) => report({ report: 'found', run: id, calculation }),
      onSlice: () => report({ report: 'alive', run: id }),
    });
  } catch {
    report({ report: 'failed', run: id });
  }
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  current = data.order === 'run' ? data.run : 0;
  if (data.order === 'run') void run(data);
});

report({ report: 'ready' });
