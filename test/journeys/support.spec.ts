import type { Page } from '@playwright/test';
import { supportQuestions, type SupportQuestionId } from '../../src/content/support-questions.ts';
import frSupport from '../../src/content/texts/fr/support.ts';
import nlSupport from '../../src/content/texts/nl/support.ts';
import { createNamespaceWords } from '../../src/i18n/words.ts';
import { flat } from '../support/read-pdf.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { violationsOn } from './violations.ts';
import { calculated, expectWords, openExample, plain, report, switchTo, type ExampleName } from './walk.ts';

const words = {
  'nl-BE': createNamespaceWords<'support'>('nl-BE', nlSupport),
  'fr-BE': createNamespaceWords<'support'>('fr-BE', frSupport),
};
type Words = (typeof words)['nl-BE'];
type Answers = Readonly<Partial<Record<SupportQuestionId, 'yes' | 'no'>>>;

interface Case {
  readonly example: ExampleName;
  readonly region: 'flanders' | 'wallonia' | 'brussels';
  readonly answers: Answers;
  readonly received?: string;
  readonly says: (t: Words) => string;
}

const clear = { begun: 'no', difficulty: 'no', moved: 'no' } as const;
const all: Answers = Object.fromEntries(supportQuestions.map(({ id, ...rest }) => [id, 'stopsOn' in rest ? 'no' : 'yes']));

const cases: Readonly<Record<string, Case>> = {
  fits: { example: 'circuit-boards', region: 'flanders', answers: all, received: '20000', says: (t) => t('summary.clear') },
  'fits partly': { example: 'workwear', region: 'wallonia', answers: clear, says: (t) => t('summary.open', { count: 1 }) },
  'does not fit': {
    example: 'bicycle-frames',
    region: 'brussels',
    answers: { ...clear, begun: 'yes' },
    says: (t) => t('summary.stops', { what: t('question.begun.yes') }),
  },
};

async function answer(page: Page, t: Words, { region, answers, received }: Case, f: ReturnType<typeof speak>): Promise<void> {
  await page.getByRole('radio', { name: f(`fields.choice.${region}`), exact: true }).check();
  await page.getByRole('radio', { name: f('fields.choice.10-49'), exact: true }).check();
  for (const { id } of supportQuestions) {
    const said = answers[id];
    if (said === undefined) continue;
    const group = page.getByRole('group', { name: t(`question.${id}.ask`) });
    await group.getByRole('radio', { name: t(said), exact: true }).check();
  }
  if (received !== undefined) await page.getByRole('textbox', { name: t('received.label') }).fill(received);
}

/** A short run takes each case once, in one language or the other; a long one each in both. */
const soak = process.env['SOAK'] !== undefined;

for (const [at, locale] of (['nl-BE', 'fr-BE'] as const).entries()) {
  for (const [name, one] of Object.entries(cases).filter((_, which) => soak || which % 2 === at)) {
    test(`a project that ${name} goes through the support check to the note in ${locale}`, async ({ page }) => {
      test.slow();
      const t = words[locale];
      await page.goto('./');
      await switchTo(page, speak('nl-BE'), locale);
      await openExample(page, speak(locale), one.example);
      await page.goto('./#/support');
      await expect(page.getByRole('heading', { level: 1, name: t('title') })).toBeVisible();
      await answer(page, t, one, speak(locale));
      const main = page.getByRole('main');
      await expect(main.getByText(one.says(t), { exact: true })).toBeVisible();
      await expect(main.getByText(t('effect.busy'))).toHaveCount(0, calculated);
      await expect(main.getByText(t('effect.failed'))).toHaveCount(0);
      await expectWords(page);

      expect(await violationsOn(page)).toEqual([]);

      const { pdf, fileName } = await report(page, () => page.getByRole('button', { name: t('note.make') }).click());
      expect(fileName).toMatch(/^keerpunt-[a-z0-9-]+-\d{4}-\d{2}-\d{2}-(nl|fr)\.pdf$/);
      expect(pdf.pages).toBe(1);
      expect(pdf.untagged).toEqual([]);
      expect(pdf.catalog['Lang']).toBe(locale);
      const text = plain(
        flat(pdf.tree)
          .map((node) => node.text)
          .join(' '),
      );
      expect(text).toContain(plain(t('note.to', { office: t(`note.office.${one.region}`) })));
      expect(text).toContain(plain(one.says(t)));
      expect(text).not.toMatch(/undefined|NaN|\ufffd/);

      await page.reload();
      await expect(main.getByText(one.says(t), { exact: true })).toBeVisible(calculated);
    });
  }
}
