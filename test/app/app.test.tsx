import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { ScreenBoundary } from '../../src/app/screen-boundary.tsx';
import { WizardContext } from '../../src/state/wizard.ts';
import { showScreenOf } from '../support/show-screen.tsx';
import { wizardOn } from '../support/wizard.ts';

const { wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

const heading = () => screen.findByRole('heading', { level: 1 });
const go = (hash: string) =>
  act(async () => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });

beforeEach(async () => {
  window.scrollTo = () => undefined;
  window.location.hash = '';
  await wizard.getState().wipe();
  wizard.getState().setLocale('nl-BE');
});
afterEach(cleanup);

const show = async () => {
  await act(async () =>
    render(
      <WizardContext value={wizard}>
        <App />
      </WizardContext>,
    ),
  );
  return heading();
};

describe('the app', () => {
  it('begins a quick scan with one press, and moves the focus to the question', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Begin de snelle scan' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Over welk product gaat het?'));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
    expect(wizard.getState().draft).toBeDefined();
  });

  it('speaks another language on the same screen', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: /Français/ }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Produire loin, plus près'));
    expect(screen.getByRole('button', { name: /Français/, pressed: true })).toHaveFocus();
    expect(document.documentElement.lang).toBe('fr-BE');
  });

  it('says what is missing when a question is asked for without a dossier', async () => {
    await show();
    await go('#/scan/7');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Er staat geen dossier open'));
  });

  it('opens the dossier that was changed last when a question is loaded anew', async () => {
    const id = await wizard.getState().create();
    wizard.getState().close();
    await show();
    await go('#/scan/7');
    await waitFor(() => expect(wizard.getState().draft?.id).toBe(id));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Hoelang wacht u'));
  });

  it('tells what is asked before its dossier is open, and lets it be answered after', async () => {
    await wizard.getState().create();
    wizard.getState().close();
    window.location.hash = '#/scan/7';
    const { getState, setState } = wizard;
    const { openDraft } = getState();
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    setState({ openDraft: (id) => held.then(() => openDraft(id)) });
    expect(await show()).toHaveTextContent('Hoelang wacht u');
    expect(screen.getByRole('article')).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('status')).toHaveTextContent('Even laden');
    goOn();
    await waitFor(() => expect(screen.getByRole('article')).not.toHaveAttribute('aria-busy'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Hoelang wacht u');
    setState({ openDraft });
  });

  it('skips to the content', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Naar de inhoud' }));
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('says whether the dossier is kept, and takes an answer back', async () => {
    await wizard.getState().create();
    await show();
    await go('#/scan/3');
    await userEvent.click(await screen.findByRole('radio', { name: 'Ja, door ons' }));
    await waitFor(() => expect(screen.getByText('Bewaard op dit toestel')).toBeVisible());
    await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(screen.getByRole('radio', { name: 'Ja, door ons' })).not.toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Opnieuw doen' }));
    expect(screen.getByRole('radio', { name: 'Ja, door ons' })).toBeChecked();
  });
});

describe('a screen that fails', () => {
  it('says so, keeps the rest, and can be tried again', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let fails = true;
    const Screen = () => {
      if (fails) throw new Error('broken');
      return <p>hersteld</p>;
    };
    await showScreen(
      <ScreenBoundary>
        <Screen />
      </ScreenBoundary>,
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Dit scherm werkt even niet');
    expect(screen.getByText(/Uw antwoorden zijn bewaard/)).toBeVisible();
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(screen.getByText('hersteld')).toBeVisible();
    quiet.mockRestore();
  });

  it.each([
    'Failed to fetch dynamically imported module: x.js',
    'error loading dynamically imported module',
    'Importing a module script failed.',
  ])('offers to load the page anew on "%s"', async (message) => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const Screen = () => {
      throw new TypeError(message);
    };
    await showScreen(
      <ScreenBoundary>
        <Screen />
      </ScreenBoundary>,
    );
    expect(screen.getByRole('button', { name: 'Pagina opnieuw laden' })).toBeVisible();
    quiet.mockRestore();
  });
});

describe('an address', () => {
  it('that does not exist says so, and offers the screen that it looks most like', async () => {
    await show();
    await go('#/resultaten');
    expect(await screen.findByRole('heading', { level: 1, name: 'Dit adres bestaat niet' })).toBeVisible();
    expect(screen.getByText(/#\/resultaten/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Antwoord' })).toHaveAttribute('href', '#/result');
    await go('#/scan/14');
    expect(await screen.findByRole('link', { name: 'Vraag 12 van de snelle scan' })).toHaveAttribute('href', '#/scan/12');
  });

  it.each(['#/about/', '#/About.', '#/about?utm_source=mail&utm_medium=x', '#/about&fbclid=abc', '#/ABOUT/?x'])(
    'written as %s opens its screen',
    async (hash) => {
      await show();
      await go(hash);
      await waitFor(() => expect(document.title).toMatch(/^Over Keerpunt/));
    },
  );
});
