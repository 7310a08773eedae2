import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QuestionPage } from '../../../src/features/scan/question-page.tsx';
import type { QuestionNumber } from '../../../src/features/scan/question-numbers.ts';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';
import { patience } from '../../support/patience.ts';

const { wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

const show = (question: QuestionNumber) => showScreen(<QuestionPage question={question} aside={<p>kantlijn</p>} />);
const answers = () => wizard.getState().draft?.answers;

beforeEach(async () => {
  await wizard.getState().create();
  await vi.waitUntil(() => wizard.getState().figures !== undefined, patience);
});
afterEach(cleanup);

describe('the twelve questions', () => {
  it('asks one thing per screen, with the question as its heading and where one is', async () => {
    await show(4);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Wat koopt u ervan in een jaar?');
    expect(screen.getByText(/Vraag 4 van 12 · nog 4 minuten/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Volgende vraag' })).toHaveAttribute('href', '#/scan/5');
    expect(screen.getByRole('link', { name: 'Vorige' })).toHaveAttribute('href', '#/scan/3');
    expect(screen.getByRole('complementary', { name: 'Ruwe schatting' })).toHaveTextContent('kantlijn');
  });

  it('leads from the last question to the check', async () => {
    await show(12);
    expect(screen.getByRole('link', { name: 'Antwoorden nakijken' })).toHaveAttribute('href', '#/scan/check');
  });

  it('takes a product by a word people use for it', async () => {
    await show(1);
    const box = screen.getByRole('combobox', { name: 'Product of productgroep' });
    await userEvent.type(box, 'werkbroek');
    await userEvent.click(await screen.findByRole('option', { name: /^Werkkleding/ }));
    expect(answers()?.product).toEqual({ value: 'workwear', text: 'werkbroek' });
  });

  it('asks a rate once the invoice is in another currency, and says so at the amount', async () => {
    await show(4);
    expect(screen.queryByRole('textbox', { name: /Euro voor één eenheid/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Amerikaanse dollar' }));
    expect(screen.getByRole('textbox', { name: /Euro voor één eenheid/ })).toBeVisible();
    expect(screen.getByText('USD per jaar')).toBeVisible();
  });

  it('opens the number under the measure that one knows', async () => {
    await show(6);
    await userEvent.click(screen.getByRole('radio', { name: 'Ik weet het aantal containers' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Containers in een jaar' }), { target: { value: '4' } });
    fireEvent.blur(screen.getByRole('textbox', { name: 'Containers in een jaar' }));
    expect(answers()?.['shipment.containers']?.value).toBe(4);
  });

  it('asks no more about a standstill when nothing stops', async () => {
    await show(9);
    expect(screen.queryByText(/marge|per week, uit wat u koopt/)).not.toBeInTheDocument();
    act(() => wizard.getState().answer('purchase.amount', { value: 400_000 }));
    expect(await screen.findByText(/rekenen wij met een verlies van.*uit wat u koopt/)).toBeVisible();
    const box = screen.getByRole('textbox', { name: 'Omzet die dan in een week stilvalt' });
    expect(screen.queryByRole('textbox', { name: 'Wat een week stilstand kost' })).not.toBeInTheDocument();
    fireEvent.change(box, { target: { value: '20000' } });
    fireEvent.blur(box);
    expect(await screen.findByText(/Zo’n week kost u ongeveer.*7\.000.*marge.*35%/)).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: /^Niets/ }));
    expect(screen.queryByRole('textbox', { name: /Omzet die dan/ })).not.toBeInTheDocument();
  });

  it('has "I don’t know" everywhere but at the country, and keeps it as an answer', async () => {
    await show(8);
    await userEvent.click(screen.getByRole('radio', { name: /^Weet ik niet/ }));
    expect(answers()?.['outage.count']).toEqual({ unknown: true });
  });

  it('asks before a price counts that is absurd beside what a piece costs today', async () => {
    act(() => {
      wizard.getState().answer('purchase.amount', { value: 400_000 });
      wizard.getState().answer('purchase.pieces', { value: 10_000 });
    });
    await show(10);
    const price = () => wizard.getState().draft?.plans.find(({ id }) => id === 'reshore-buy')?.answers.price;
    await userEvent.click(screen.getAllByRole('radio', { name: 'Ik heb een prijs' })[0] ?? document.body);
    const box = screen.getByRole('textbox', { name: 'Prijs per stuk' });
    fireEvent.change(box, { target: { value: '1' } });
    fireEvent.blur(box);
    expect(price()).toMatchObject({ text: '1' });
    expect(price()?.value).toBeUndefined();
    const question = await screen.findByRole('button', { name: /1.*Vandaag betaalt u.*40/ });
    await userEvent.click(question);
    fireEvent.blur(box);
    expect(price()?.value).toBe(1);
    expect(screen.queryByRole('button', { name: /Vandaag betaalt u/ })).not.toBeInTheDocument();
  });

  it('says at once how each price compares with what a piece costs today', async () => {
    act(() => {
      wizard.getState().answer('purchase.amount', { value: 400_000 });
      wizard.getState().answer('purchase.pieces', { value: 10_000 });
    });
    await show(10);
    for (const radio of screen.getAllByRole('radio', { name: 'Ik heb een prijs' })) await userEvent.click(radio);
    const [here, near] = screen.getAllByRole('textbox', { name: 'Prijs per stuk' });
    fireEvent.change(here ?? document.body, { target: { value: '58,8' } });
    fireEvent.change(near ?? document.body, { target: { value: '36' } });
    expect(await screen.findByText(/58,80.*\(47% meer dan vandaag\)/)).toBeVisible();
    expect(await screen.findByText(/36.*\(10% minder dan vandaag\)/)).toBeVisible();
    act(() => {
      wizard.getState().answer('purchase.currency', { value: 'USD' });
      wizard.getState().answer('purchase.rate', { value: 0.5 });
    });
    expect(await screen.findByText(/36.*\(80% meer dan vandaag\)/)).toBeVisible(); // half as many euros paid today
  });

  it('says nothing of today while the purchase is open', async () => {
    await show(10);
    await userEvent.click(screen.getAllByRole('radio', { name: 'Ik heb een prijs' })[0] ?? document.body);
    fireEvent.change(screen.getByRole('textbox', { name: 'Prijs per stuk' }), { target: { value: '58,8' } });
    expect(await screen.findByText(/58,80/)).toBeVisible();
    expect(screen.queryByText(/dan vandaag/)).not.toBeInTheDocument();
  });

  it('asks before as many pieces count as there are euros', async () => {
    act(() => wizard.getState().answer('purchase.amount', { value: 400_000 }));
    await show(4);
    const box = screen.getByRole('textbox', { name: 'Aantal stuks in een jaar' });
    fireEvent.change(box, { target: { value: '400000' } });
    fireEvent.blur(box);
    expect(await screen.findByRole('button', { name: /Dan kost een stuk.*1.*Klopt dat/ })).toBeVisible();
    expect(answers()?.['purchase.pieces']?.value).toBeUndefined();
  });

  it('asks per way a price or how much handwork, and leaves a way out when told to', async () => {
    await show(10);
    expect(screen.getAllByRole('radio', { name: 'Ik heb een prijs' })).toHaveLength(3);
    await userEvent.click(screen.getAllByRole('radio', { name: 'Ik heb een prijs' })[0] ?? document.body);
    const price = screen.getByRole('textbox', { name: 'Prijs per stuk' });
    fireEvent.change(price, { target: { value: '28' } });
    fireEvent.blur(price);
    expect(wizard.getState().draft?.plans.find(({ id }) => id === 'reshore-buy')?.answers.price?.value).toBe(28);
    await userEvent.click(screen.getAllByRole('button', { name: 'Weglaten' })[0] ?? document.body);
    expect(wizard.getState().draft?.plans.some(({ id }) => id === 'reshore-buy')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: /Ook bij een leverancier in België kopen bekijken/ }));
    expect(wizard.getState().draft?.plans.some(({ archetype }) => archetype === 'reshore-buy')).toBe(true);
  });

  it('asks once how much handwork it is, for every way without a price, taken back in one step', async () => {
    await show(10);
    const handworkOf = (archetype: string) =>
      wizard.getState().draft?.plans.find((plan) => plan.archetype === archetype)?.answers.handwork?.value;
    const ways = ['reshore-buy', 'nearshore', 'reshore-automated'];
    await userEvent.click(screen.getAllByRole('radio', { name: 'Ik heb een prijs' })[0] ?? document.body);
    const price = screen.getByRole('textbox', { name: 'Prijs per stuk' });
    fireEvent.change(price, { target: { value: '28' } });
    fireEvent.blur(price);
    const asked = screen.getAllByRole('group', { name: /^Hoeveel handwerk/ });
    expect(asked).toHaveLength(1);
    await userEvent.click(within(asked[0] ?? document.body).getByRole('radio', { name: /^Veel handwerk/ }));
    expect(ways.map(handworkOf)).toEqual([undefined, 'much', 'much']);
    // A way whose price is taken back is asked nothing that was told of the others.
    await userEvent.click(screen.getAllByRole('radio', { name: 'Ik heb nog geen prijs' })[0] ?? document.body);
    expect(ways.map(handworkOf)).toEqual(['much', 'much', 'much']);
    expect(screen.getAllByRole('group', { name: /^Hoeveel handwerk/ })).toHaveLength(1);
    await userEvent.click(within(screen.getByRole('group', { name: /^Hoeveel handwerk/ })).getByRole('radio', { name: /^Weinig/ }));
    act(() => wizard.getState().undo());
    expect(ways.map(handworkOf)).toEqual(['much', 'much', 'much']);
    // Told differently elsewhere, each way is asked for itself.
    act(() => wizard.getState().answerPlan('nearshore', 'handwork', { value: 'little' }));
    expect(screen.getAllByRole('group', { name: /^Hoeveel handwerk/ })).toHaveLength(3);
  });

  it('says per what an amount counts while the purchase is open', async () => {
    await show(10);
    expect(await screen.findByText(/geldt elk bedrag per € 100 aankoop/)).toBeVisible();
    act(() => wizard.getState().answer('purchase.amount', { value: 400_000 }));
    await waitFor(() => expect(screen.queryByText(/geldt elk bedrag per € 100 aankoop/)).toBeNull());
    cleanup();
    await show(4);
    expect(screen.getByText(/Een stuk is dan wat nu € 1 kost\./)).toBeVisible();
    act(() => wizard.getState().answer('purchase.pieces', { value: 1000 }));
    await waitFor(() => expect(screen.queryByText(/Een stuk is dan wat nu/)).toBeNull());
  });

  it('opens one question per motive and takes no fourth', async () => {
    await show(12);
    await userEvent.click(screen.getByRole('checkbox', { name: 'De markt of de klant vraagt iets anders, ook ESG' }));
    expect(screen.getByRole('textbox', { name: 'Wat klanten per stuk meer betalen voor lokaal' })).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Lokaal gemaakt verkoopt beter' }));
    expect(screen.getAllByRole('textbox', { name: 'Wat klanten per stuk meer betalen voor lokaal' })).toHaveLength(1);
    await userEvent.click(screen.getByRole('checkbox', { name: 'De politiek, de regels of de munt daar veranderen' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Gewoon nieuwsgierig' }));
    expect(answers()?.motives?.value).toEqual(['demand', 'brand', 'host-country']);
  });

  it('asks duty, anti-dumping and rejects of everyone, and no duty of who buys delivered', async () => {
    await show(5);
    expect(screen.getByRole('textbox', { name: 'Douanerechten op uw product' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Antidumpingrechten' })).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: /^DDP/ }));
    expect(screen.queryByRole('textbox', { name: 'Douanerechten op uw product' })).toBeNull();
    cleanup();
    await show(7);
    expect(screen.getByRole('textbox', { name: 'Deel dat u afkeurt' })).toBeVisible();
  });

  it('tells what is known of others with its year and of whom it is told', async () => {
    await show(3);
    const cautions = screen.getByRole('complementary', { name: 'Goed om te weten' });
    expect(cautions).toHaveTextContent(
      /Van alle industriële bedrijven in een Europese rondvraag haalde 4,3% productie terug \(2013–2015\)/,
    );
    expect(cautions).toHaveTextContent(/Van de bedrijven die ooit weggingen, kwam naar schatting 2% tot 5% terug \(2023\)/);
  });

  it('keeps the typed text and the answer in another language', async () => {
    const { speak } = await show(4);
    fireEvent.change(screen.getByRole('textbox', { name: 'Aankoop in een jaar' }), { target: { value: '400.000,5' } });
    await speak('fr-BE');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Combien en achetez-vous par an');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Achats sur un an' })).toHaveValue('400000,5'));
    expect(answers()?.['purchase.amount']).toEqual({ text: '400.000,5', locale: 'nl-BE', value: 400000.5 });
  });

  it('takes an answer back with undo', async () => {
    await show(3);
    await userEvent.click(screen.getByRole('radio', { name: 'Ja, door ons' }));
    act(() => wizard.getState().undo());
    expect(screen.getByRole('radio', { name: 'Ja, door ons' })).not.toBeChecked();
  });
});
