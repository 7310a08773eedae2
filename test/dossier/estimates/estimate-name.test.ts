import { describe, expect, it } from 'vitest';
import { exampleIds, loadExample } from '../../../src/dossier/examples/load-example.ts';
import { estimateName, fieldEstimate, placeEstimate, planEstimate, refEstimate } from '../../../src/dossier/estimates/estimate-name.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { dossierOf, draftOf, figures } from '../../support/draft-of.ts';

describe('the name of an estimate', () => {
  it('is read back from its id', () => {
    expect(estimateName(fieldEstimate('delivery.leadTime'))).toEqual({ kind: 'field', field: 'delivery.leadTime' });
    expect(estimateName(planEstimate('nearshore-2', 'price'))).toEqual({ kind: 'plan', plan: 'nearshore-2', field: 'price' });
    expect(estimateName(placeEstimate('leadTime', 'buy', 'PL'))).toEqual({ kind: 'place', field: 'leadTime', maker: 'buy', country: 'PL' });
    expect(estimateName(placeEstimate('outageWeeks', undefined, 'PL'))).toEqual({
      kind: 'place',
      field: 'outageWeeks',
      maker: undefined,
      country: 'PL',
    });
    expect(estimateName(refEstimate('trip', 'far'))).toEqual({ kind: 'ref', name: 'trip', of: 'far' });
    expect(estimateName(refEstimate('holding'))).toEqual({ kind: 'ref', name: 'holding', of: undefined });
  });

  it.each(['', 'field:nothing', 'plan:nearshore:nothing', 'ref:nothing', 'ref:price-stolen:PL', 'quote:1'])('is unknown for %j', (id) => {
    expect(estimateName(id)).toBeUndefined();
  });

  it('is known for every estimate that reaches the model', async () => {
    const drafts = [draftOf(), ...(await Promise.all(exampleIds.map(loadExample)))];
    for (const { estimates } of drafts.map((draft) => toInputs(dossierOf(draft), figures)))
      expect(estimates.filter(({ id }) => estimateName(id) === undefined)).toEqual([]);
  });
});
