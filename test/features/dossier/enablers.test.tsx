import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { Enablers } from '../../../src/features/dossier/enablers.tsx';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';

const { wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

beforeAll(async () => {
  await wizard.getState().create();
});
afterEach(cleanup);

it('shows four things that can open a way, asks nothing, and follows the dossier', async () => {
  await showScreen(<Enablers />);
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(4);
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Grondstoffen bekijken' })).toHaveAttribute('href', '#/materials');
  expect(screen.getByText(/U zette geen prijs op CO₂/)).toBeVisible();
  act(() => wizard.getState().answer('carbon.price', { value: 80 }));
  expect(screen.getByText(/U zette een prijs op CO₂/)).toBeVisible();
});
