import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { BarSave } from '../../../src/features/saving/bar-save.tsx';
import { LastFile } from '../../../src/features/saving/last-file.tsx';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('saves with one press or with Ctrl and S, and says what changed since', async () => {
  const { wizard } = wizardOn();
  const showScreen = showScreenOf(wizard);
  const texts: Blob[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${texts.push(file)}`, revokeObjectURL: () => undefined }),
  );
  await wizard.getState().create();
  await showScreen(
    <>
      <BarSave />
      <LastFile />
    </>,
  );
  expect(screen.getByRole('status')).toHaveTextContent('Nog geen bestand van dit dossier.');
  const [inBar] = screen.getAllByRole('button', { name: 'Bewaren als bestand' });
  await userEvent.click(inBar ?? document.body);
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Laatste bestand: .*Daarna veranderde niets\.$/));
  expect(inBar).toHaveAccessibleDescription(screen.getByRole('status').textContent);
  wizard.getState().answer('product.code', { text: '8712', value: '8712' });
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Daarna veranderde 1 antwoord.'));
  await userEvent.keyboard('{Control>}s{/Control}');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Daarna veranderde niets.'));
  expect(texts).toHaveLength(2);
  expect(await texts[1]?.text()).toContain('8712');
});
