import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/content/locales.ts';
import { SourcesPage } from '../../../src/features/sources/sources-page.tsx';
import { allFigures } from '../../../src/reference/all-figures.ts';
import { edition } from '../../../src/reference/edition.ts';
import { showScreen } from '../../support/show-screen.tsx';

const figures = allFigures();
const dutch = (count: number) => count.toLocaleString('nl-BE');
const show = (locale: Locale = 'nl-BE', today = '2026-11-24') => showScreen(<SourcesPage today={today} />, locale);
const type = (text: string) => fireEvent.change(screen.getByRole('textbox', { name: 'Zoek een woord' }), { target: { value: text } });
const found = () => screen.getByRole('list', { name: 'Gevonden cijfers' });

function open(summary: RegExp) {
  const details = screen.getByText(summary).closest('details');
  if (details === null) throw new Error(`${summary.source} cannot be opened`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

afterEach(cleanup);

describe('the page of figures', () => {
  it('counts all figures by kind, and tells the edition', async () => {
    await show();
    const count = (kind: string) => dutch(figures.filter(({ figure }) => figure.status === kind).length);
    expect(screen.getByText(new RegExp(`^${dutch(figures.length)} cijfers uit \\d+ bronnen`))).toBeVisible();
    expect(screen.getByText(new RegExp(`^${count('statistic')} statistieken`))).toBeVisible();
    expect(screen.getByText(new RegExp(`^${count('secondary')} uit de tweede hand`))).toBeVisible();
    expect(screen.getByText(new RegExp(`^${count('assumption')} aannames`))).toBeVisible();
    expect(screen.getByText(new RegExp(`Uitgave ${edition}`))).toBeVisible();
  });

  it('draws no figure before a topic is opened, then a page, then more', async () => {
    await show();
    expect(screen.queryByRole('list', { name: 'Landen' })).toBeNull();
    open(/^Landen \(/);
    const list = screen.getByRole('list', { name: 'Landen' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(30);
    await userEvent.click(screen.getByRole('button', { name: 'Toon er nog 100' }));
    expect(within(list).getAllByRole('listitem')).toHaveLength(130);
  });

  it('finds a figure with value, range, source, dates and kind', async () => {
    await show();
    type('vietnam loonkost');
    const [row, ...others] = within(found()).getAllByRole('listitem');
    expect(others).toEqual([]);
    expect(row).toHaveTextContent('Loonkost per uur in de industrieVietnam');
    expect(row).toHaveTextContent(/3,3 euro per uurtussen 2,1 en 4,5/);
    expect(row).toHaveTextContent('Aanname');
    expect(row).toHaveTextContent(/Herzien voor30\s?juni 2027/);
    expect(screen.getByText('1 cijfer gevonden.')).toBeVisible();
  });

  it('narrows by topic and kind, and shows everything again', async () => {
    await show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Onderwerp' }), 'Stilstand');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Soort' }), 'Aanname');
    const assumed = figures.filter(({ path, figure }) => path.startsWith('outages.') && figure.status === 'assumption');
    expect(assumed.length).toBeGreaterThan(5);
    expect(within(found()).getAllByRole('listitem')).toHaveLength(assumed.length);
    await userEvent.click(screen.getByRole('button', { name: 'Alles opnieuw tonen' }));
    expect(screen.queryByRole('list', { name: 'Gevonden cijfers' })).toBeNull();
    expect(screen.getByText(/^Landen \(/)).toBeVisible();
  });

  it('says so when nothing is found', async () => {
    await show();
    type('zzzz');
    expect(screen.getByText('Geen cijfers gevonden.')).toBeVisible();
    expect(screen.getByText(/Probeer een korter woord/)).toBeVisible();
  });

  it('gives a badge to what is past its review date today, and to nothing before', async () => {
    await show('nl-BE', '2027-02-01');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Alleen wat herzien moet worden' }));
    const rows = within(found()).getAllByRole('listitem');
    expect(rows).toHaveLength(Math.min(30, figures.filter(({ figure }) => figure.reviewBy < '2027-02-01').length));
    for (const row of rows) expect(row).toHaveTextContent('Te herzien');
    cleanup();
    await show('nl-BE', '2026-01-01');
    expect(screen.getByText('Geen enkel cijfer moet herzien worden.')).toBeVisible();
  });

  it('opens links in a new tab that tell the other side nothing', async () => {
    await show();
    open(/bronnen bekijken$/);
    const links = screen.getAllByRole('link');
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      expect(link).toHaveAttribute('target', '_blank');
      expect(link).toHaveAttribute('rel', 'noreferrer noopener');
      expect(link.getAttribute('href')).toMatch(/^https:\/\/[^?#]+$/);
      expect(link).toHaveAccessibleName(/\(nieuw tabblad\)$/);
    }
  });

  it.each<[Locale, string]>([
    ['fr-BE', 'Chiffres et sources'],
    ['en-GB', 'Figures and sources'],
  ])('speaks %s', async (locale, title) => {
    await show(locale);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
  });
});
