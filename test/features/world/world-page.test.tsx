import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WorldPage } from '../../../src/features/world/world-page.tsx';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';
import { patience } from '../../support/patience.ts';

const { wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

const namesInOrder = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((header) => header.textContent);

afterEach(() => {
  cleanup();
  wizard.getState().close();
});

describe('the map to compare countries', () => {
  it('says in its name what it shows, and shows another measure when asked', async () => {
    await showScreen(<WorldPage />, 'en-GB');
    expect(screen.getByRole('img', { name: /^Map: Hourly cost in industry\. Highest: / })).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'CO₂ of electricity' }));
    expect(screen.getByRole('img', { name: /^Map: CO₂ of electricity\./ })).toBeVisible();
    expect(screen.getByText(/^No dossier is open|Five figures.*No dossier is open/)).toBeVisible();
  });

  it('sorts by any column, high first, and says so', async () => {
    await showScreen(<WorldPage />, 'en-GB');
    const head = screen.getByRole('columnheader', { name: /^Critical materials/ });
    await userEvent.click(within(head).getByRole('button'));
    expect(head).toHaveAttribute('aria-sort', 'descending');
    expect(namesInOrder()[0]).toBe('China');
    await userEvent.click(within(head).getByRole('button'));
    expect(head).toHaveAttribute('aria-sort', 'ascending');
    expect(namesInOrder().at(-1)).toBe('China');
  });

  it('shows on the map a country that is chosen in the table by keyboard', async () => {
    await showScreen(<WorldPage />, 'en-GB');
    screen.getByRole('button', { name: 'Show Vietnam on the map' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent(/^Vietnam: €\d/);
    expect(screen.getByRole('button', { name: 'Show Vietnam on the map' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('marks the places of the dossier, with why', async () => {
    await wizard.getState().create();
    wizard.getState().answer('origin.country', { value: 'VN' });
    await vi.waitUntil(() => wizard.getState().reading?.ok === true, patience);
    await showScreen(<WorldPage />, 'en-GB');
    const list = within(screen.getByRole('region', { name: 'The places of your dossier' })).getAllByRole('listitem');
    expect(list[0]).toHaveTextContent(/^Vietnam: €[\d.]+ \(today\)$/);
    expect(list.map((item) => item.textContent).join()).toMatch(/Belgium: .*Buying/);
  });
});
