import gain from '../../src/content/texts/nl/gain.ts';
import weigh from '../../src/content/texts/nl/weigh.ts';
import weighed from '../../src/content/texts/nl/weighed.ts';
import { createWords } from '../../src/i18n/words.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { calculated, expectWords, openExample, part, plain } from './walk.ts';

const t = speak('nl-BE');
const w = createWords('nl-BE', { gain, weigh, weighed });

test('a person weighs by order and by points with the keyboard, sees the answer change, and skips again', async ({ page }) => {
  await page.goto('./');
  await openExample(page, t, 'circuit-boards');
  await page.getByRole('link', { name: w('weighed.ask') }).click();
  await expect(page.getByRole('heading', { level: 1, name: w('weigh.title') })).toBeVisible();
  const effect = page.getByRole('complementary', { name: w('weigh.effect.title') });
  const sentence = effect.getByRole('paragraph').first();
  const money = plain(await sentence.innerText());

  await page.getByRole('radio', { name: w('weigh.how.skip.label') }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: w('weigh.how.order.label') })).toBeChecked();
  const order = part(page, w('weigh.order.title')).getByRole('list');
  const first = order.getByRole('listitem').first();
  await expect(first).toContainText(w('weighed.criterion.cost.name'));
  const up = page.getByRole('button', { name: w('weigh.order.up', { criterion: w('weighed.criterion.market.name') }) });
  await up.focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(first).toContainText(w('weighed.criterion.market.name'));
  await expect(sentence).toHaveText(money);
  await page.getByRole('button', { name: w('weigh.agree.action.order') }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(w('weigh.agree.counts'))).toBeFocused();
  await expect(sentence).not.toHaveText(money);
  const byOrder = plain(await sentence.innerText());

  await page.getByRole('radio', { name: w('weigh.how.order.label') }).focus();
  await page.keyboard.press('ArrowDown');
  const cost = page.getByRole('slider', { name: w('weighed.criterion.cost.name') });
  await cost.focus();
  await page.keyboard.press('End');
  await expect(cost).toHaveValue('100');
  for (const criterion of ['market', 'risk', 'quality', 'feasibility', 'autonomy', 'sustainability'] as const) {
    await page.getByRole('slider', { name: w(`weighed.criterion.${criterion}.name`) }).focus();
    await page.keyboard.press('Home');
  }
  expect(plain(await sentence.innerText())).toBe(byOrder);
  await page.getByRole('button', { name: w('weigh.agree.action.points') }).click();
  await expect(effect).toContainText(w('weighed.money.same'));
  expect(plain(await sentence.innerText())).not.toBe(byOrder);
  await expectWords(page);

  await page.waitForTimeout(600); // a slider counts once it stands still
  await page.reload();
  await expect(cost).toHaveValue('100');
  await expect(page.getByRole('slider', { name: w('weighed.criterion.market.name') })).toHaveValue('0');

  await page.goto('./#/result/certainty');
  const turns = w('gain.turns', { cases: '#', of: '50' }).split('#').at(-1) ?? '';
  await expect(part(page, t('answer.findOut.title'))).toContainText(turns, calculated);
  await page.goto('./#/weigh');

  await page.getByRole('radio', { name: w('weigh.how.skip.label') }).check();
  await expect(sentence).toHaveText(money);
  await page.getByRole('button', { name: t('shell.undo'), exact: true }).click();
  await expect(cost).toHaveValue('100');
  await page.getByRole('button', { name: t('shell.redo'), exact: true }).click();
  await expect(sentence).toHaveText(money);
});
