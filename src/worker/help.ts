import { startBlocks, type BlockSteps, type FutureBlock } from '../engine/run/future-blocks.ts';
import { yieldToMessages } from './cooperative-steps.ts';
import type { HelperOrder, HelperReport } from './crew.ts';

/** Calculates the blocks that are asked for at the other end of the port, one after the other. */
export function help(port: MessagePort): void {
  let task = 0;
  let calculate: BlockSteps | undefined;
  let waiting: number[] = [];
  let isAtWork = false;
  const work = async () => {
    isAtWork = true;
    for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
      const block = calculate === undefined ? undefined : blockOf(calculate, place);
      if (block !== undefined) send(port, { task, block });
      await yieldToMessages();
    }
    isAtWork = false;
  };
  port.onmessage = ({ data }: MessageEvent<HelperOrder>) => {
    if (data.order === 'begin') {
      task = data.task;
      waiting = [];
      calculate = orNothing(() => startBlocks(data.inputs, data.size));
    } else if (data.task === task) {
      waiting.push(data.place);
      if (!isAtWork) void work();
    }
  };
}

function blockOf(calculate: BlockSteps, place: number): FutureBlock | undefined {
  return orNothing(() => {
    const steps = calculate(place);
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
    }
  });
}

/** What the engine refuses is refused, and told, where the table is made. */
function orNothing<Value>(find: () => Value): Value | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}

function send(port: MessagePort, report: HelperReport): void {
  const { values, draws, judged, ahead, uncovered, stepDraws } = report.block;
  port.postMessage(report, [values.buffer, draws.buffer, judged.buffer, ahead.buffer, uncovered.buffer, stepDraws.buffer]);
}
