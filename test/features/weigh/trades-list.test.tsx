import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { WeighPage } from '../../../src/features/weigh/weigh-page.tsx';
import { answerRun } from '../../support/answer-run.ts';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';

const { calculator, wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

afterEach(cleanup);

it('asks one trade-off at a time, keeps each price for the whole range, and lets them count once they are agreed to', async () => {
  await wizard.getState().createFromExample('circuit-boards');
  await answerRun(calculator, { futures: 64, histories: 2 });
  await showScreen(<WeighPage />);
  const way = await screen.findByRole('radio', { name: /^Eén afruil per keer/ }, { timeout: 8000 });
  await act(async () => way.click()); // its words are fetched
  const part = await screen.findByRole('region', { name: 'Wat is het u waard?' }, { timeout: 8000 });
  const question = () => within(part).getByRole('heading', { level: 3 });
  const amount = () => within(part).getByRole('textbox', { name: 'Hoeveel zou u daar hoogstens voor betalen?' });
  expect(question()).toHaveTextContent(/^Vraag 1 van [2-5]: /);
  expect(part).toHaveTextContent(/kost ongeveer €.* meer dan .*\. Dan verandert dit: .*naar/);
  expect(screen.getByRole('button', { name: 'Zoveel is het mij waard' })).toBeDisabled();

  await userEvent.type(amount(), '25.000');
  const first = question().textContent;
  await userEvent.click(within(part).getByRole('button', { name: 'Volgende afruil' }));
  expect(question()).toHaveFocus();
  expect(question().textContent).not.toBe(first);
  expect(amount()).toHaveValue('');
  await userEvent.click(within(part).getByRole('button', { name: 'Vorige afruil' }));
  expect(amount()).toHaveValue('25000');
  const mine = () => wizard.getState().draft?.weighings?.[0];
  // Kept once it stands still. What lies between two choices is less than the whole range.
  await expect.poll(() => Object.values(mine()?.trades ?? {})[0] ?? 0, { timeout: 8000 }).toBeGreaterThan(25_000);
  expect(mine()?.how).toBeUndefined();

  await userEvent.click(screen.getByRole('button', { name: 'Zoveel is het mij waard' }));
  expect(wizard.getState().draft?.weighings?.[0]).toMatchObject({ how: 'trades' });
  const effect = screen.getByRole('complementary', { name: 'Wat dit verandert' });
  expect(within(effect).getAllByText(/ van 100$/).length).toBeGreaterThan(1);
});
