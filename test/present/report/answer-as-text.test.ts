import { expect, it } from 'vitest';
import { usualChoices } from '../../../src/dossier/report-choices.ts';
import { answerAsText } from '../../../src/present/report/answer-as-text.ts';
import { calculatedExample, reportOfExample } from '../../support/report-of-example.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

it('holds every sentence and figure of the first screen in three languages, and nothing that mail cannot show', async () => {
  const told = await calculatedExample('bicycle-frames');
  for (const locale of ['nl-BE', 'fr-BE', 'en-GB'] as const) {
    const report = reportOfExample(told, { locale, choices: usualChoices });
    const text = answerAsText(report);
    const { title, sentence, qualifiers, ranking, reasons, against, steps } = report.page;
    const expected = [
      title,
      sentence,
      ...qualifiers,
      ...ranking.flatMap(({ name, difference }) => [name, difference]),
      ...reasons,
      ...against,
      ...steps,
    ];
    expect(expected.length).toBeGreaterThan(20);
    for (const said of expected) expect(text).toContain(plain(said));
    expect(text).toContain(plain(report.made));
    expect(text).not.toMatch(/[\u00a0\u202f\t<>]/);
  }
});

it('hides the amounts where the report does', async () => {
  const told = await calculatedExample('bicycle-frames');
  const text = answerAsText(reportOfExample(told, { locale: 'nl-BE', choices: { ...usualChoices, isMasked: true } }));
  expect(text).toContain('Bedragen staan hier als index');
  expect(text).not.toContain('€');
});
