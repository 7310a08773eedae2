import { expect, it } from 'vitest';
import { enablers, type EnablerId } from '../../../src/content/enablers.ts';
import type { Draft } from '../../../src/dossier/draft/draft.ts';
import { hasEnabler } from '../../../src/dossier/read/has-enabler.ts';
import { draftOf, planOf, said } from '../../support/draft-of.ts';

const told: Readonly<Record<EnablerId, Draft>> = {
  digital: draftOf({}, [planOf('reshore-automated', {}, 'BE')]),
  sustainable: draftOf({ 'carbon.price': said(80) }, []),
  autonomous: { ...draftOf({}, []), materials: [] },
  people: draftOf({}, [planOf('reshore-buy', { workshop: said('yes') }, 'BE')]),
};

it.each(enablers)('is told by what it touches, and by nothing else: $id', ({ id }) => {
  const presentation = enablers.map((one) => one.id).filter((one) => hasEnabler(id, told[one]));
  expect(presentation).toEqual([id]);
  expect(hasEnabler(id, draftOf({ 'carbon.price': { unknown: true } }, [planOf('reshore-buy', { workshop: said('no') }, 'BE')]))).toBe(
    false,
  );
});
