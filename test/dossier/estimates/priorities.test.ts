import { describe, expect, it } from 'vitest';
import { sobolDimensions } from '../../../src/engine/draw/direction-numbers.ts';
import { exampleIds, loadExample } from '../../../src/dossier/examples/load-example.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { dossierOf, draftOf, figures } from '../../support/draft-of.ts';

describe('priorities', () => {
  it('are there, apart from each other and within the sequence, for every dossier', async () => {
    for (const draft of [draftOf(), ...(await Promise.all(exampleIds.map(loadExample)))]) {
      const declared = toInputs(dossierOf(draft), figures).estimates.flatMap(({ priority }) => (priority === undefined ? [] : [priority]));
      expect(declared.length).toBeGreaterThan(8);
      expect(new Set(declared).size).toBe(declared.length);
      expect(Math.max(...declared)).toBeLessThan(sobolDimensions);
    }
  });
});
