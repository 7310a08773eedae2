import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { speak } from './speak.ts';
import { calculated, expectWords, openExample, part, plain, switchTo } from './walk.ts';

test.use({ reducedMotion: 'reduce', locale: 'nl-BE' });

const t = speak('nl-BE');

test('a figure is tried by keyboard, kept with a reason and undone; a shock and a snapshot are tried too', async ({ page }) => {
  await page.goto('./');
  await openExample(page, t, 'bicycle-frames');
  await page.getByRole('link', { name: t('scan.result.tryIt') }).click();
  const outcome = part(page, t('whatIf.outcome'));
  await expect(outcome.getByText(t('whatIf.calculated'))).toHaveCount(0);
  const sentence = outcome.getByRole('paragraph').first();
  await expect(sentence).toHaveText(/^Nu staat /);
  const now = await sentence.innerText();

  // By keyboard: the value is said in its unit, the picture shows what was beside what would be.
  const slider = page.getByRole('slider').first();
  const today = await slider.getAttribute('aria-valuetext');
  await slider.focus();
  for (let i = 0; i < 12; i += 1) await page.keyboard.press('ArrowLeft');
  await expect(slider).not.toHaveAttribute('aria-valuetext', today ?? '');
  await expect(sentence).toHaveText(/^Dan staat /, calculated);
  await expect(outcome.getByText(t('whatIf.calculated'))).toBeVisible(calculated);
  await outcome.getByText(t('whatIf.table')).click();
  await expect(outcome.getByRole('columnheader', { name: t('whatIf.figure.before') })).toBeVisible();

  // Kept with a reason, and logged.
  const keep = part(page, t('whatIf.keep.title'));
  await keep.getByRole('textbox').first().fill('Offerte van 12 mei');
  await keep.getByRole('button', { name: t('whatIf.keep.asAnswer') }).click();
  await expect(page.getByRole('status').filter({ hasText: t('whatIf.keep.kept') })).toBeFocused();
  await expect(part(page, t('whatIf.log.title')).getByRole('row').filter({ hasText: 'Offerte van 12 mei' })).toHaveCount(1);
  await expect(slider).not.toHaveAttribute('aria-valuetext', today ?? '');

  // Undone, and said so.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t('shell.undo') }).click();
  await expect(slider).toHaveAttribute('aria-valuetext', today ?? '');
  await expect(page.getByText(/^Ongedaan gemaakt: “/)).toBeVisible();
  await expect(sentence).toHaveText(now, calculated);

  // A shock, in one tap.
  await page.getByRole('checkbox', { name: t('whatIf.shocks.tariff.name') }).check();
  await expect(sentence).toHaveText(/^Dan staat /, calculated);

  // A snapshot outlasts what is changed after it.
  const snapshots = part(page, t('whatIf.snapshot.title'));
  await snapshots.getByRole('textbox', { name: t('whatIf.snapshot.name') }).fill('Zoals nu');
  await snapshots.getByRole('button', { name: t('whatIf.snapshot.take') }).click();
  await expect(snapshots.getByRole('status')).toHaveText('Bewaard: Zoals nu.');
  await page.getByRole('button', { name: t('whatIf.keep.reset') }).click();
  await expect(page.getByRole('status').filter({ hasText: t('whatIf.keep.letGo') })).toBeFocused();
  await slider.focus();
  await page.keyboard.press('End');
  await keep.getByRole('button', { name: t('whatIf.keep.asAnswer') }).click();
  await expect(slider).not.toHaveAttribute('aria-valuetext', today ?? '');
  await snapshots.getByRole('button', { name: `Ga terug naar Zoals nu` }).click();
  await expect(slider).toHaveAttribute('aria-valuetext', today ?? '');

  // Gone back to, it is the same as the dossier beside it.
  await snapshots.getByRole('link', { name: t('whatIf.snapshot.beside') }).click();
  await page.getByRole('combobox', { name: t('compare.with') }).selectOption({ label: t('compare.snapshot', { name: 'Zoals nu' }) });
  await expect(page.getByText(t('compare.noAnswers'))).toBeVisible(calculated);
  await expect(page.getByText(t('compare.same'))).toBeVisible();
  await expect(
    page
      .getByRole('table', { name: t('compare.answerTable') })
      .getByRole('columnheader')
      .last(),
  ).toHaveText('Zoals nu');
  await expectWords(page);
  await page.goBack();

  // Deleted only after it was asked.
  await snapshots.locator('summary').click();
  await snapshots.getByRole('button', { name: t('whatIf.snapshot.remove'), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('whatIf.snapshot.cancel') })
    .click();
  await expect(snapshots.getByRole('listitem')).toHaveCount(1);
  await snapshots.getByRole('button', { name: t('whatIf.snapshot.remove'), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('whatIf.snapshot.sure') })
    .click();
  await expect(snapshots.getByRole('listitem')).toHaveCount(0);
});

test('steps get a date and go to the calendar; a deleted and an imported dossier are undone', async ({ page }) => {
  await page.goto('./');
  await openExample(page, t, 'workwear');
  await page.getByRole('link', { name: t('shell.menu.plan') }).click();
  const steps = part(page, t('actionPlan.steps.title'));
  await steps
    .locator('summary')
    .filter({ hasText: t('actionPlan.steps.own') })
    .click();
  await steps.getByRole('textbox', { name: t('actionPlan.steps.own') }).fill('Bel de bank; vraag om een lening, ook voor later');
  await steps.getByRole('button', { name: t('actionPlan.steps.add') }).click();
  const own = steps.getByRole('listitem').filter({ hasText: 'Bel de bank' });
  await own.getByRole('textbox', { name: t('actionPlan.steps.who') }).fill('An');
  await own.getByLabel(t('actionPlan.steps.when'), { exact: true }).fill('2027-03-01');
  const calendar = page.getByRole('button', { name: t('actionPlan.out.calendar') });
  await expect(calendar).toBeEnabled();
  await expect(
    page
      .getByRole('table', { name: t('actionPlan.out.table'), includeHidden: true })
      .getByRole('row', { includeHidden: true })
      .filter({ hasText: 'Bel de bank' })
      .filter({ hasText: /An/ }),
  ).toHaveCount(1);
  const [download] = await Promise.all([page.waitForEvent('download'), calendar.click()]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('DTSTART;VALUE=DATE:20270301\r\n');
  expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:Bel de bank\\; vraag om een lening\\, ook voor later\r\n');

  // Import, and undo by key: the file's dossier goes, the one of before is there.
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: t('shell.menu.dossiers') })
    .click();
  const rows = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(rows).toHaveCount(1);
  const name = plain(await rows.first().innerText());
  await page.getByRole('listitem').locator('summary').first().click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('shell.drafts.save'), exact: true }).click(),
  ]);
  await page.getByLabel(t('shell.drafts.import')).setInputFiles(await file.path());
  await page.getByRole('button', { name: t('saving.preview.open') }).click();
  await expect(rows).toHaveCount(2);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(1);
  await expect(page.getByText(/het dossier van voordien staat open/)).toBeVisible();

  // Delete, and undo: whole again, with its plan.
  const remove = page.getByRole('button', { name: t('shell.drafts.remove') });
  if (!(await remove.isVisible())) await page.getByRole('listitem').locator('summary').first().click();
  await remove.click();
  await expect(rows).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveText([name]);
  await page.goto('./#/plan');
  await expect(steps.getByRole('listitem').filter({ hasText: 'Bel de bank' })).toBeVisible(calculated);
  await switchTo(page, t, 'fr-BE');
  await expect(page.getByRole('heading', { level: 1, name: speak('fr-BE')('actionPlan.title') })).toBeVisible();
});
