import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/dossier/draft/draft.ts';
import { loadFigures } from '../../src/dossier/defaults/load-figures.ts';
import { exampleIds, loadExample } from '../../src/dossier/examples/load-example.ts';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../src/dossier/to-inputs.ts';
import { writeDraftFile } from '../../src/storage/draft-file.ts';
import { readDraftText } from '../../src/storage/read-draft-file.ts';
import { anyDraft } from '../support/any-draft.ts';
import { dossierSchemaText, schemaFile } from '../support/dossier-schema.ts';

const dossiers = process.env['SOAK'] === undefined ? 200 : 1000;
const calculatedDossiers = process.env['SOAK'] === undefined ? 50 : 1000;

const published: unknown = JSON.parse(readFileSync(schemaFile, 'utf8'));
const ajv = new Ajv2020({ strict: true, allErrors: false });
addFormats.default(ajv);
const validate = ajv.compile(typeof published === 'object' && published !== null ? published : {});

const faultsOf = (text: string) => (validate(JSON.parse(text)) ? [] : (validate.errors ?? []));

/** The file of a dossier as text, with what a hand could spoil in it. */
const spoilt: Readonly<Record<string, (draft: Draft) => unknown>> = {
  'no version': (draft) => ({ ...draft, version: undefined }),
  'another version': (draft) => ({ ...draft, version: 1 }),
  'a version as text': (draft) => ({ ...draft, version: '2' }),
  'no number': (draft) => ({ ...draft, id: undefined }),
  'a number with capitals': (draft) => ({ ...draft, id: 'ABC' }),
  'a name that is too long': (draft) => ({ ...draft, name: 'x'.repeat(81) }),
  'a name that is a number': (draft) => ({ ...draft, name: 7 }),
  'a day that does not exist': (draft) => ({ ...draft, createdOn: '2026-02-30' }),
  'a moment without a time': (draft) => ({ ...draft, changedAt: '2026-11-29' }),
  'a seed below zero': (draft) => ({ ...draft, seed: -1 }),
  'half a seed': (draft) => ({ ...draft, seed: 0.5 }),
  'no answers': (draft) => ({ ...draft, answers: undefined }),
  'answers as a list': (draft) => ({ ...draft, answers: [] }),
  'an answer to no question': (draft) => ({ ...draft, answers: { ...draft.answers, nothing: { value: 1 } } }),
  'no options': (draft) => ({ ...draft, plans: undefined }),
  'an option of no kind': (draft) => ({ ...draft, plans: [{ id: 'a', archetype: 'moon', answers: {} }] }),
  'an option in no country': (draft) => ({ ...draft, plans: [{ id: 'a', archetype: 'nearshore', country: 'Polen', answers: {} }] }),
  'too many options': (draft) => ({
    ...draft,
    plans: Array.from({ length: 60 }, (_, at) => ({ id: `p-${at}`, archetype: 'nearshore', answers: {} })),
  }),
  'an unknown part': (draft) => ({ ...draft, more: true }),
  'a task that is none': (draft) => ({ ...draft, done: ['cook'] }),
};

describe('the published schema of a dossier file', () => {
  it('is what the stored dossier is made of today', () => {
    expect(published, 'run: npm run schema').toEqual(JSON.parse(dossierSchemaText()));
  });

  it.each(exampleIds)('takes the example %s', async (id) => {
    expect(faultsOf(writeDraftFile(await loadExample(id)).text)).toEqual([]);
  });

  it('takes random dossiers as they are exported, by a validator that knows nothing of this app, and reading gives them back', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { text } = writeDraftFile(draft);
        expect(faultsOf(text)).toEqual([]);
        const read = readDraftText(text);
        expect(read.ok && [read.draft, read.remarks]).toEqual([JSON.parse(JSON.stringify(draft)), []]); // JSON has no −0
      }),
      { numRuns: dossiers },
    );
  });

  it('gives the model the same inputs after export and import, and with them the same answer', async () => {
    const figures = await loadFigures();
    const inputsOf = (draft: Draft) => {
      const reading = readDossier(draft, figures);
      return reading.ok ? toInputs(reading.dossier, figures) : reading;
    };
    let calculated = 0;
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const read = readDraftText(writeDraftFile(draft).text);
        const before = inputsOf(draft);
        calculated += 'options' in before ? 1 : 0;
        expect(read.ok && JSON.stringify(inputsOf(read.draft))).toBe(JSON.stringify(before));
      }),
      { numRuns: calculatedDossiers },
    );
    expect(calculated).toBeGreaterThan(0);
  });

  it.each(Object.entries(spoilt))('refuses a dossier with %s', async (_, spoil) => {
    const draft = await loadExample('workwear');
    const text = JSON.stringify({ format: 'keerpunt-dossier', checksum: '', draft: spoil(draft) });
    expect(faultsOf(text)).not.toEqual([]);
  });

  it('refuses a file of another kind', () => {
    expect(faultsOf('{"format":"other","checksum":"","draft":{}}')).not.toEqual([]);
  });
});
