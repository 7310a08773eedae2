import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { WeighPage } from '../../../src/features/weigh/weigh-page.tsx';
import { answerRun } from '../../support/answer-run.ts';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';

const { calculator, wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

afterEach(cleanup);

it('counts nothing before one says that this is the order, and keeps counting it while another way is filled in', async () => {
  await wizard.getState().createFromExample('bicycle-frames');
  await answerRun(calculator, { futures: 64, histories: 2 });
  await showScreen(<WeighPage />);
  const effect = await screen.findByRole('complementary', { name: 'Wat dit verandert' }, { timeout: 8000 });
  const list = () => within(within(effect).getByRole('list')).getAllByRole('listitem');
  const shown = () => list().map((line) => line.textContent);
  const byMoney = shown();

  await userEvent.click(screen.getByRole('radio', { name: /^Op volgorde zetten/ }));
  expect(shown()).toEqual(byMoney);
  const open = screen.getByRole('region', { name: 'Dit telt nog niet mee' });
  expect(open).toHaveTextContent(/Als u bevestigt: Naar wat u belangrijk vindt/);
  expect(open).toHaveTextContent(/zou betalen voor het verschil tussen .*Zou u dat echt doen\?/);
  await userEvent.click(screen.getByRole('button', { name: 'Levering hoger zetten' }));
  expect(shown()).toEqual(byMoney);
  expect(wizard.getState().draft?.weighings?.[0]?.how).toBeUndefined();

  await userEvent.click(within(open).getByRole('button', { name: 'Dit is mijn volgorde' }));
  const byOrder = shown();
  expect(byOrder.every((line) => line?.endsWith(' van 100'))).toBe(true);
  expect(screen.getByText('Dit telt nu mee in het antwoord.')).toHaveFocus();
  expect(screen.queryByRole('region', { name: 'Dit telt nog niet mee' })).not.toBeInTheDocument();

  await userEvent.click(screen.getByRole('radio', { name: /^Punten geven/ }));
  expect(shown()).toEqual(byOrder);
  await userEvent.click(screen.getByRole('radio', { name: /^Op volgorde zetten/ }));
  expect(screen.queryByRole('region', { name: 'Dit telt nog niet mee' })).not.toBeInTheDocument();
});
