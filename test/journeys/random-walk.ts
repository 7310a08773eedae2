import type { Page } from '@playwright/test';
import * as acts from './walking/acts.ts';
import * as errands from './walking/errands.ts';
import { expectWayOn, type Expected } from './walking/look-around.ts';
import { chance, type Act, type Walker } from './walking/walker.ts';

/** How often each comes up. */
const all: readonly (readonly [weight: number, act: Act])[] = [
  [38, acts.pressIn('body')],
  [20, acts.write],
  [5, acts.paste],
  [4, acts.slide],
  [3, acts.choose],
  [2, acts.date],
  [8, acts.pressKey],
  [8, acts.visit],
  [3, acts.back],
  [2, acts.forward],
  [3, acts.speakOther],
  [2, acts.reload],
  [4, errands.undoOrRedo],
  [2, errands.openFile],
  [2, errands.unfoldMore],
  [1, errands.takeMix],
  [3, errands.tryAndKeep],
  [3, errands.reloadAndCompare],
  [1, errands.secondWindow],
];
const allWeights = all.reduce((sum, [weight]) => sum + weight, 0);

async function step(walker: Walker): Promise<string> {
  let at = walker.random() * allWeights;
  for (const [weight, act] of all) {
    at -= weight;
    if (at < 0) return act(walker);
  }
  return 'stand still';
}

export interface RandomWalk extends Expected {
  readonly seed: number;
  readonly steps: number;
}

/** Does whatever comes up, and looks after every step whether one can go on. Says what it did. */
export async function walkAtRandom(page: Page, { seed, steps: count, ...expected }: RandomWalk): Promise<readonly string[]> {
  const walker: Walker = { page, random: chance(seed) };
  const steps: string[] = [];
  page.on('filechooser', () => undefined);
  page.on('dialog', (dialog) => void dialog.accept());
  for (let taken = 0; taken < count; taken += 1) {
    try {
      // What moved away under the hand is not pressed: a person would miss it too.
      const did = await step(walker).catch((failure: unknown) => {
        if (failure instanceof errands.Lost) throw failure;
        return `missed: ${String(failure).slice(0, 80)}`;
      });
      steps.push(`${new URL(page.url()).hash} ${did}`);
      await expectWayOn(walker, expected);
    } catch (failure) {
      const last = steps.slice(-25).join('\n');
      throw new Error(`Stuck after step ${taken} of walk ${seed}, at ${page.url()}:\n${last}\n${String(failure)}`, { cause: failure });
    }
  }
  return steps;
}
