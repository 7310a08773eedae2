import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useAnswer } from '../../../src/parts/answer/use-answer.ts';
import { baseCase } from '../../../src/engine/run/base-case.ts';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';
import { patience } from '../../support/patience.ts';

const { calculator, wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

afterEach(cleanup);

function Answer() {
  return <p>{useAnswer()?.table.options.join(' ') ?? 'nothing yet'}</p>;
}

/** Answers the last run with the base case. */
const find = () =>
  act(async () => {
    const inputs = calculator.runs.at(-1);
    if (inputs !== undefined) calculator.found({ stage: 'base', table: baseCase(inputs), tipping: [], done: false });
  });

it('keeps the answer on the page until the first that is found of an added option, and drops it with the dossier', async () => {
  await wizard.getState().createFromExample('workwear');
  await showScreen(<Answer />);
  await vi.waitUntil(() => calculator.runs.length > 0, patience);
  await find();
  const text = () => screen.getByRole('paragraph').textContent;
  await expect.poll(text).toMatch(/^stay /);
  const before = text();
  const added = await act(async () => wizard.getState().addPlan('elsewhere', 'IN'));
  await vi.waitUntil(() => calculator.runs.length > 1, patience);
  await new Promise((drawn) => setTimeout(drawn, 200));
  expect(text()).toBe(before);
  await find();
  await expect.poll(text).toBe(`${before} ${added}`);
  await act(async () => wizard.getState().close());
  await expect.poll(text).toBe('nothing yet');
});
