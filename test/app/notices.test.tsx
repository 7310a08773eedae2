import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Notices } from '../../src/app/notices/notices.tsx';
import { DraftsPage } from '../../src/features/drafts/drafts-page.tsx';
import { memoryStorage } from '../support/memory-storage.ts';
import { showScreenOf } from '../support/show-screen.tsx';
import { wizardOn } from '../support/wizard.ts';

const unread = /Wat deze browser bewaart, kon niet gelezen worden/;

function unreadable() {
  const storage = memoryStorage();
  storage.fault = ({ name }) => {
    if (name === 'length') throw new DOMException('denied', 'SecurityError');
    return undefined;
  };
  return wizardOn(storage).wizard;
}

it('says on a screen that the storage could not be read', async () => {
  await showScreenOf(unreadable())(<Notices screen="start" />);
  expect(screen.getByText(unread)).toBeVisible();
});

it('leaves it to the list of dossiers, which says it itself', async () => {
  const wizard = unreadable();
  const shown = (
    <>
      <Notices screen="dossiers" />
      <DraftsPage />
    </>
  );
  await showScreenOf(wizard)(shown);
  expect(wizard.getState().notices).toContainEqual({ code: 'not-read' });
  expect(screen.getByText(/Uw dossiers konden niet gelezen worden/)).toBeVisible();
  expect(screen.queryByText(unread)).toBeNull();
});
