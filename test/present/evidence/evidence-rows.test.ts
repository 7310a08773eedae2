import { describe, expect, it } from 'vitest';
import en from '../../../src/content/texts/en/evidence.ts';
import enSources from '../../../src/content/texts/en/sources.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { createNamespaceWords } from '../../../src/i18n/words.ts';
import { disturbedRow, disturbedRows, evidenceParts, evidenceRow } from '../../../src/present/evidence/evidence-rows.ts';

const told = {
  words: createNamespaceWords<'evidence'>('en-GB', en),
  names: createNamespaceWords<'sources'>('en-GB', enSources),
  format: createFormat('en-GB'),
};

describe('what is known about bringing production back', () => {
  it('tells 2 to 5 % of firms that once left, and never as a publication of its own', () => {
    expect(evidenceRow('cameBackOfOffshored', told)).toMatchObject({
      value: '2% to 5%',
      when: '2023',
      of: 'firms that once left',
      source: 'SERV',
      status: 'assumption',
    });
  });

  it('keeps the survey of all firms apart, with its own period', () => {
    expect(evidenceRow('cameBackOfAll', told)).toMatchObject({ value: '4.3%', when: '2013–2015', of: 'manufacturers asked' });
  });

  it('names no publisher for a count that nobody looked up', () => {
    expect(evidenceRow('casesInMonitor', told)).toMatchObject({ value: '253 cases', source: 'general knowledge, not checked' });
  });

  it('gives every row a year, a denominator and a source', () => {
    const rows = [
      ...Object.values(evidenceParts)
        .flat()
        .map((id) => evidenceRow(id, told)),
      ...disturbedRows.map((id) => disturbedRow(id, told)),
    ];
    expect(rows.length).toBeGreaterThan(12);
    for (const { when, of, source, value } of rows) for (const part of [when, of, source, value]) expect(part).not.toBe('');
  });
});
