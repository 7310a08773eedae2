import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftsPage } from '../../../src/features/drafts/drafts-page.tsx';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';

const { wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

beforeEach(async () => {
  await wizard.getState().wipe();
  await wizard.getState().create();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('saving with a password', () => {
  it('refuses one that is short or not repeated, and makes no file of it', async () => {
    const user = userEvent.setup();
    const offered = vi.fn<() => string>(() => 'blob:');
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: offered, revokeObjectURL: () => undefined }));
    await showScreen(<DraftsPage />);
    await user.type(screen.getByLabelText('Wachtwoord'), 'kort');
    await user.click(screen.getByRole('button', { name: 'Versleuteld bewaren' }));
    expect(screen.getByText('Kies minstens 12 tekens.')).toBeInTheDocument();
    expect(screen.getByLabelText('Wachtwoord')).toHaveAttribute('type', 'password');
    await user.type(screen.getByLabelText('Wachtwoord'), ' maar langer');
    await user.type(screen.getByLabelText('Nog eens het wachtwoord'), 'iets anders');
    await user.click(screen.getByRole('button', { name: 'Versleuteld bewaren' }));
    expect(screen.getByText('De twee wachtwoorden verschillen.')).toBeInTheDocument();
    expect(offered).not.toHaveBeenCalled();
  });

  it('says why it cannot be had where the page may not encrypt, and saving goes on without (F42)', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    await showScreen(<DraftsPage />);
    expect(screen.getByText(/Deze browser kan hier niets versleutelen/)).toBeInTheDocument();
    expect(screen.queryByLabelText('Wachtwoord')).toBeNull();
    expect(screen.getByRole('button', { name: 'Als bestand bewaren' })).toBeInTheDocument();
  });
});
