import { virtual } from '@guidepup/virtual-screen-reader';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ResultsPage } from '../../../src/features/results/results-page.tsx';
import { patience } from '../../support/patience.ts';
import { answerRun } from '../../support/answer-run.ts';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';

const { calculator, wizard } = wizardOn();

/** What a screen reader says from the first word of a page to its last; there it begins again. */
async function readAloud(page: HTMLElement): Promise<readonly string[]> {
  await virtual.start({ container: page });
  const first = await virtual.lastSpokenPhrase();
  do await virtual.next();
  while ((await virtual.lastSpokenPhrase()) !== first);
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return said.slice(0, -1);
}

it('is read aloud in the order of the page: title, sentence, every choice with its difference; and nothing without a name', async () => {
  await wizard.getState().createFromExample('workwear');
  await answerRun(calculator, { futures: 32, histories: 4 }, 'rough');
  const { container } = await showScreenOf(wizard)(<ResultsPage />);
  const title = await screen.findByRole('heading', { level: 1 }, patience);
  const sentence = screen.getAllByRole('paragraph')[0]?.textContent ?? '';
  const said = await readAloud(container);

  const at = (words: string) => said.findIndex((phrase) => phrase.startsWith(words));
  const order = [
    `heading, ${title.textContent}, level 1`,
    sentence.slice(0, 30),
    'heading, De keuzes op een rij, per jaar, level 2',
    'listitem, level 1, position 1, set size 4',
    'listitem, level 1, position 4, set size 4',
    'group', // the choices that are folded
    'De streep toont acht op de tien gevallen',
    'status',
  ].map(at);
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((one, other) => one - other));

  // Every choice: its name, its difference, in how many cases.
  const [begin = 0, end = 0] = [order[3], order[5]];
  const rows = said.slice(begin, end).filter((phrase) => !/^(?:end of )?list/.test(phrase));
  expect(rows).toHaveLength(4 * 3);
  for (let row = 0; row < rows.length; row += 3) {
    expect(rows[row]).toMatch(/^\p{Lu}/u);
    expect(rows[row + 1]).toMatch(/^button, €\s[\d.]+ (?:goedkoper|duurder), |^hiermee wordt vergeleken$/);
    expect(rows[row + 2]).toMatch(/ in \d+ van de 50 gevallen$/);
  }

  // No chatter: nothing without a name, nothing said twice in a row, no picture that repeats its rows.
  expect(said.filter((phrase) => /^(?:button|link|heading|img|image|graphics-\w+|region|navigation)(?:, level \d)?$/.test(phrase))).toEqual(
    [],
  );
  expect(said.filter((phrase, place) => phrase === said[place - 1])).toEqual([]);
  expect(said.filter((phrase) => /^(?:img|image|graphics)/.test(phrase))).toEqual([]);
});
