import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DraftsPage } from '../../../src/features/drafts/drafts-page.tsx';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';

const { wizard, storage } = wizardOn();
const showScreen = showScreenOf(wizard);

const names = () => screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

beforeEach(async () => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  await wizard.getState().wipe();
});
afterEach(cleanup);

async function two() {
  for (const name of ['Pompen', 'Frames']) {
    const id = await wizard.getState().create();
    wizard.getState().rename(id, name);
  }
}

describe('the list of dossiers', () => {
  it('says what to do while it is empty', async () => {
    await showScreen(<DraftsPage />);
    expect(screen.getByText(/Hier staat nog niets/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Nieuwe snelle scan' })).toBeVisible();
  });

  it('never says that it is empty where it could not be read, and reads again when asked', async () => {
    await two();
    storage.fault = ({ name }) => {
      if (name === 'length') throw new DOMException('denied', 'SecurityError');
      return undefined;
    };
    const unread = wizardOn(storage).wizard;
    await showScreenOf(unread)(<DraftsPage />);
    expect(screen.getByText(/Uw dossiers konden niet gelezen worden/)).toBeVisible();
    expect(screen.queryByText(/Hier staat nog niets/)).toBeNull();
    storage.fault = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Opnieuw lezen' }));
    expect(names()).toEqual(['Frames', 'Pompen']);
    expect(screen.queryByText(/konden niet gelezen worden/)).toBeNull();
  });

  it('shows many a page at a time, and finds any of them by its name', async () => {
    for (let at = 1; at <= 23; at += 1) {
      const id = await wizard.getState().create();
      wizard.getState().rename(id, at === 1 ? 'Façade in glas' : `Pomp ${at}`);
    }
    await showScreen(<DraftsPage />);
    expect(names()).toHaveLength(20);
    expect(names()[0]).toBe('Pomp 23');
    expect(screen.getByRole('status')).toHaveTextContent('20 van 23 dossiers getoond.');
    const box = screen.getByRole('searchbox', { name: 'Zoek een dossier op naam' });
    await userEvent.type(box, 'FACADE');
    expect(names()).toEqual(['Façade in glas']);
    await userEvent.type(box, ' x');
    expect(names()).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent('Geen dossier met deze naam.');
    await userEvent.clear(box);
    await userEvent.click(screen.getByRole('button', { name: 'Toon er nog 3' }));
    expect(names()).toHaveLength(23);
    expect(screen.queryByRole('button', { name: /^Toon er nog/ })).toBeNull();
  });

  it('asks for no name where few dossiers stand', async () => {
    await two();
    await showScreen(<DraftsPage />);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('shows the newest first and opens one', async () => {
    await two();
    await showScreen(<DraftsPage />);
    expect(names()).toEqual(['Frames', 'Pompen']);
    await userEvent.click(screen.getByRole('button', { name: 'Pompen openen' }));
    await expect.poll(() => wizard.getState().draft?.name).toBe('Pompen');
  });

  it('changes a name', async () => {
    await two();
    await showScreen(<DraftsPage />);
    const box = screen.getAllByRole('textbox', { name: 'Naam van het dossier', hidden: true })[1] ?? document.body;
    await userEvent.clear(box);
    await userEvent.type(box, 'Kleppen{Enter}');
    await expect.poll(names).toContain('Kleppen');
  });

  it('deletes and puts back', async () => {
    await two();
    await showScreen(<DraftsPage />);
    await userEvent.click(screen.getAllByRole('button', { name: 'Verwijderen', hidden: true })[0] ?? document.body);
    expect(names()).toEqual(['Pompen']);
    expect(screen.getByRole('status')).toHaveTextContent('“Frames” is verwijderd.');
    await userEvent.click(screen.getByRole('button', { name: 'Terugzetten' }));
    expect(names()).toEqual(['Frames', 'Pompen']);
  });

  it('makes a copy that is told apart', async () => {
    await two();
    await showScreen(<DraftsPage />);
    await userEvent.click(screen.getAllByRole('button', { name: 'Kopie maken', hidden: true })[0] ?? document.body);
    await expect.poll(names).toHaveLength(3);
    expect(new Set(names()).size).toBe(3);
  });

  it('refuses a file that is no dossier, in plain words', async () => {
    await showScreen(<DraftsPage />);
    const [picker] = screen.getAllByLabelText('Een bestand openen', { selector: 'input' });
    await userEvent.upload(picker ?? document.body, new File(['{}'], 'iets.json', { type: 'application/json' }));
    expect(await screen.findByRole('status')).toHaveTextContent(/Dit bestand is geen dossier van Keerpunt|ontbreekt de versie/);
    expect(wizard.getState().drafts).toEqual([]);
  });

  it('wipes only after asking', async () => {
    await two();
    await showScreen(<DraftsPage />);
    await userEvent.click(screen.getByRole('button', { name: 'Alles van dit toestel wissen' }));
    expect(screen.getByRole('dialog', { name: 'Alles wissen?' })).toBeVisible();
    expect(wizard.getState().drafts).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Ja, wis alles' }));
    await expect.poll(names).toEqual([]);
    expect(screen.getByText('Er staat niets meer van Keerpunt op dit toestel.')).toBeVisible();
  });
});
