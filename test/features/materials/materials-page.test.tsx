import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../../src/content/locales.ts';
import { MaterialsPage } from '../../../src/features/materials/materials-page.tsx';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';
import { patience } from '../../support/patience.ts';

const { wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

const show = (locale: Locale = 'en-GB') => showScreen(<MaterialsPage />, locale);
const productBox = () => screen.getByLabelText(/^(Uw product|Your product|Votre produit) (of|or|ou)/, { selector: 'input' });
function search(text: string) {
  fireEvent.change(productBox(), { target: { value: text } });
  fireEvent.keyDown(productBox(), { key: 'Enter' });
}
/** The lines of the list as they are read: name, tags, how often. */
const summaries = () => [...document.querySelectorAll('summary')].map((summary) => summary.textContent ?? '');
const entry = (name: string) => screen.getByText((_, node) => node?.tagName === 'SUMMARY' && (node.textContent ?? '').startsWith(name));
function open(name: string) {
  const summary = entry(name);
  const details = summary.closest('details');
  if (details === null) throw new Error(`${name} cannot be opened`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return within(details);
}
const scoreText = () => screen.getByText(/^Supply risk of these materials together:/).textContent;

afterEach(() => {
  cleanup();
  wizard.getState().close();
});

describe('the scanner of raw materials', () => {
  it.each<[Locale, string, string, readonly string[]]>([
    ['en-GB', 'workwaer', 'Workwear', ['Antimony', 'Natural rubber']],
    ['en-GB', 'circuit bords', 'Circuit boards', ['Copper', 'Tin', 'Gold', 'Tantalum']],
    ['en-GB', 'magnet moter', 'Electric motors', ['Light rare earths', 'Heavy rare earths']],
    ['en-GB', 'litium pack', 'Battery packs', ['Lithium', 'Cobalt', 'Nickel', 'Natural graphite']],
    ['nl-BE', 'werkkleidng', 'Werkkleding', ['Antimoon', 'Natuurrubber']],
    ['nl-BE', 'printplaaten', 'Printplaten', ['Koper', 'Tin', 'Goud', 'Tantaal']],
    ['nl-BE', 'magneetmoter', 'Elektromotoren', ['Lichte zeldzame aarden', 'Zware zeldzame aarden']],
    ['nl-BE', 'litium pack', 'Batterijpacks', ['Lithium', 'Kobalt', 'Nikkel', 'Natuurlijk grafiet']],
    ['fr-BE', 'vetements de travial', 'Vêtements de travail', ['Antimoine', 'Caoutchouc naturel']],
    ['fr-BE', 'circuit imprimee', 'Circuits imprimés', ['Cuivre', 'Étain', 'Or', 'Tantale']],
    ['fr-BE', 'moteur aimant', 'Moteurs électriques', ['Terres rares légères', 'Terres rares lourdes']],
    ['fr-BE', 'pack lithim', 'Packs de batteries', ['Lithium', 'Cobalt', 'Nickel', 'Graphite naturel']],
  ])('finds in %s "%s" and what a specialist expects in it', async (locale, typed, product, materials) => {
    await show(locale);
    // The words are fetched once the box is there.
    await waitFor(() => {
      search(typed);
      expect(productBox()).toHaveDisplayValue(new RegExp(`^${product}`));
    });
    for (const material of materials) expect(summaries().some((summary) => summary.startsWith(material))).toBe(true);
  });

  it.each<[Locale, string, string]>([
    ['nl-BE', 'neodimium', 'Lichte zeldzame aarden'],
    ['nl-BE', 'kobald', 'Kobalt'],
    ['nl-BE', 'alu', 'Aluminium en bauxiet'],
    ['fr-BE', 'terres rares', 'Terres rares'],
    ['fr-BE', 'neodime', 'Terres rares légères'],
    ['fr-BE', 'alu', 'Aluminium'],
    ['en-GB', 'neodimium', 'Light rare earths'],
    ['en-GB', 'kobalt', 'Cobalt'],
    ['en-GB', 'alu', 'Aluminium'],
    ['en-GB', 'disprosium', 'Heavy rare earths'],
  ])('finds in %s the material "%s"', async (locale, typed, material) => {
    await show(locale);
    const box = screen.getAllByRole('combobox').find(({ id }) => id === 'scanner-add');
    if (box === undefined) throw new Error('no box to add a material');
    fireEvent.change(box, { target: { value: typed } });
    const [first] = screen.getAllByRole('option');
    expect(first).toHaveTextContent(new RegExp(`^${material}`));
  });

  it('starts empty without a product, and takes materials all the same', async () => {
    await show();
    expect(screen.getByText('Choose a product, or add a raw material yourself.')).toBeVisible();
    expect(screen.queryByText(/^Supply risk of these materials together/)).toBeNull();
    const box = screen.getByRole('combobox', { name: 'Add a raw material' });
    fireEvent.change(box, { target: { value: 'cobalt' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(screen.getByText('Cobalt added.')).toBeVisible();
    expect(scoreText()).toBe('Supply risk of these materials together: 2.8');
  });
});

describe('a material in the list', () => {
  it('opens to facts, pictures and tables', async () => {
    await show();
    search('magnet motor');
    const part = open('Light rare earths');
    expect(await part.findByRole('heading', { name: 'Facts' })).toBeVisible();
    expect(part.getByText('Yes, since 2024.')).toBeVisible();
    expect(part.getByRole('img', { name: /^Light rare earths: who supplies the world China is the largest/ })).toBeVisible();
    expect(part.getByRole('img', { name: /^Light rare earths: risk from 2011 to 2023/ })).toBeVisible();
    expect(part.getAllByRole('table', { hidden: true }).length).toBe(3);
  });

  it('counts by the share that is typed, and keeps what cannot be read', async () => {
    await show();
    search('ferrite magnets');
    const part = open('Strontium');
    const box = part.getByRole('textbox', { name: 'Share of the material' });
    expect(box).toHaveValue('60');
    const before = scoreText();
    fireEvent.change(box, { target: { value: '10' } });
    expect(await part.findByText('Counts for 20%.')).toBeVisible();
    expect(scoreText()).not.toBe(before);
    const after = scoreText();
    fireEvent.change(box, { target: { value: 'a lot' } });
    expect(box).toHaveAccessibleDescription(/Enter a number from 0 to 100/);
    expect(scoreText()).toBe(after);
  });

  it('tells what the origin means', async () => {
    await show();
    search('ferrite magnets');
    const part = open('Cobalt');
    const box = part.getByRole('combobox', { name: 'Country of origin' });
    fireEvent.change(box, { target: { value: 'kinshasa' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(part.getByText(/Congo - Kinshasa supplies 63% of what the world mines/)).toBeVisible();
  });

  it('goes away when removed, says so, and leaves the focus at the list; it can be restored', async () => {
    await show();
    search('ferrite magnets');
    await userEvent.click(open('Cobalt').getByRole('button', { name: 'Remove Cobalt' }));
    expect(summaries().some((summary) => summary.startsWith('Cobalt'))).toBe(false);
    expect(screen.getByText('Cobalt removed.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'What it often contains' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Restore the list' }));
    expect(summaries().some((summary) => summary.startsWith('Cobalt'))).toBe(true);
  });
});

describe('what would change the score', () => {
  it('calculates again with stock, own recovery and another material', async () => {
    await show();
    const add = screen.getByRole('combobox', { name: 'Add a raw material' });
    fireEvent.change(add, { target: { value: 'cobalt' } });
    fireEvent.keyDown(add, { key: 'Enter' });
    const said = () => screen.getByText(/^(From|The score stays)/).textContent;
    expect(said()).toBe('The score stays 2.8.');
    fireEvent.change(screen.getByRole('slider', { name: 'Extra stock of this material' }), { target: { value: '6' } });
    expect(said()).toBe('From 2.8 to 1.03.');
    expect(screen.getByRole('slider', { name: 'Extra stock of this material' })).toHaveAttribute('aria-valuetext', '6\u00a0weeks');
    fireEvent.change(screen.getByRole('slider', { name: 'Extra stock of this material' }), { target: { value: '0' } });
    fireEvent.change(screen.getByRole('slider', { name: /recover or reuse/ }), { target: { value: '0.5' } });
    expect(said()).toBe('From 2.8 to 1.4.');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Which material do you replace?' }), 'Cobalt');
    expect(screen.getByText('Cobalt has 1 of 1 for replacement: hardly replaceable.')).toBeVisible();
    expect(said()).toBe('From 2.8 to 1.12.');
  });

  it('keeps everything when the language changes', async () => {
    const { speak } = await show();
    search('ferrite magnets');
    fireEvent.change(screen.getByRole('slider', { name: 'Extra stock of this material' }), { target: { value: '6' } });
    await speak('fr-BE');
    expect(screen.getByRole('slider', { name: 'Stock en plus de cette matière' })).toHaveValue('6');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Les matières premières de votre produit');
  });
});

describe('the scanner beside a dossier', () => {
  it('starts from the product of the open dossier and leaves that alone', async () => {
    await wizard.getState().create();
    await vi.waitUntil(() => wizard.getState().figures !== undefined, patience);
    wizard.getState().answer('product', { value: 'permanent-magnets-ndfeb' });
    await show();
    expect(productBox()).toHaveDisplayValue(/^Permanent magnets/);
    search('workwear');
    expect(productBox()).toHaveDisplayValue('Workwear');
    expect(wizard.getState().draft?.answers.product).toEqual({ value: 'permanent-magnets-ndfeb' });
  });
  it('keeps the list when the person says it is right, and every change after that, with undo', async () => {
    await wizard.getState().create();
    await vi.waitUntil(() => wizard.getState().figures !== undefined, patience);
    await show();
    search('ferrite magnets');
    expect(wizard.getState().draft?.answers.product).toEqual({ value: 'ferrite-magnets' });
    expect(wizard.getState().draft?.materials).toBeUndefined();
    await userEvent.click(screen.getByRole('button', { name: 'The list is right: put it in my dossier' }));
    expect(wizard.getState().draft?.materials).toHaveLength(3);
    await userEvent.click(open('Cobalt').getByRole('button', { name: 'Remove Cobalt' }));
    expect(wizard.getState().draft?.materials?.map(({ id }) => id)).toEqual(['strontium', 'lree']);
    act(() => wizard.getState().undo());
    expect(summaries().some((summary) => summary.startsWith('Cobalt'))).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Restore the list' }));
    expect(wizard.getState().draft).not.toHaveProperty('materials');
  });

  it('adds stock as an option with its weeks, and fills that one in anew the second time', async () => {
    await wizard.getState().create();
    await vi.waitUntil(() => wizard.getState().figures !== undefined, patience);
    wizard.getState().answer('product', { value: 'permanent-magnets-ndfeb' });
    await show();
    const added = () => wizard.getState().draft?.plans.filter(({ answers }) => answers.rawCover !== undefined) ?? [];
    const weeks = screen.getByRole('slider', { name: 'Extra stock of this material' });
    expect(screen.getByRole('button', { name: 'Add this stock as a choice' })).toBeDisabled();
    fireEvent.change(weeks, { target: { value: '8' } });
    await userEvent.click(screen.getByRole('button', { name: 'Add this stock as a choice' }));
    expect(screen.getByRole('link', { name: 'See the answer' })).toHaveAttribute('href', '#/result');
    expect(added()).toMatchObject([{ archetype: 'stockpile', answers: { rawCover: { value: 8 }, extraCover: { value: 0 } } }]);
    fireEvent.change(weeks, { target: { value: '10' } });
    await userEvent.click(screen.getByRole('button', { name: 'Add this stock as a choice' }));
    expect(added()).toMatchObject([{ archetype: 'stockpile', answers: { rawCover: { value: 10 } } }]);
  });

  it('adds another material as an option with what it replaces, and asks its price', async () => {
    await wizard.getState().create();
    await vi.waitUntil(() => wizard.getState().figures !== undefined, patience);
    wizard.getState().answer('product', { value: 'permanent-magnets-ndfeb' });
    await show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Which material do you replace?' }), 'Cobalt');
    await userEvent.click(screen.getByRole('button', { name: 'Add this other material as a choice' }));
    expect(wizard.getState().draft?.plans.at(-1)).toMatchObject({ archetype: 'substitute', replaces: { material: 'cobalt', share: 0.2 } });
    expect(screen.getByText(/Now tell what a piece then costs/)).toBeVisible();
  });
});
