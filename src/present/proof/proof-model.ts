import { baseCase } from '../../engine/run/base-case.ts';
import type { FuturesTable } from '../../engine/run/table/futures-table.ts';
import { dSolarCase, greenThumbCase, identitiesCase } from '../../reference/published-cases/model.ts';
import { inGroup, numbered, one, type ProofExample, type ProofFigure } from './proof-figure.ts';
import { bearingInputs, identityInputs, panelInputs } from './proof-model-inputs.ts';
import { figureIn, partIn, yearIn } from './proof-table.ts';

const model = inGroup('model');

function panels(table: FuturesTable, place: 'onshore' | 'offshore'): readonly ProofFigure[] {
  const { expected, tolerance } = dSolarCase;
  const { profit, yearly } = expected[place];
  return [
    one(place, { published: profit, found: -figureIn(table, place, 'pvCost'), tolerance }),
    ...yearly.map((published, i) =>
      numbered(place === 'onshore' ? 'onshoreYear' : 'offshoreYear', i + 1, {
        published,
        found: -yearIn(table, place, i + 1),
        tolerance,
      }),
    ),
  ];
}

const bearingParts = {
  local: { total: 'nearby', material: 'nearbyMaterial', cycle: 'nearbyCycle', safety: 'nearbySafety' },
  far: { total: 'far', material: 'farMaterial', cycle: 'farCycle', safety: 'farSafety' },
} as const;

function bearings(table: FuturesTable, supplier: 'local' | 'far'): readonly ProofFigure[] {
  const { expected, tolerance, partTolerance } = greenThumbCase;
  const published = expected[supplier];
  const names = bearingParts[supplier];
  const part = (name: ProofFigureName, value: number, element: string) =>
    one(name, { published: value, found: partIn(table, supplier, element), tolerance: partTolerance });
  return [
    one(names.total, { published: published.total, found: figureIn(table, supplier, 'pvCost'), tolerance }),
    part(names.material, published.material, 'price'),
    part(names.cycle, published.cycle, 'stock-cycle'),
    part(names.safety, published.safety, 'stock-safety'),
  ];
}

type ProofFigureName = Parameters<typeof one>[0];

/** By the same steps as the answers of an owner: from inputs through the base case to the table. */
export const modelExamples: readonly ProofExample[] = [
  model('dSolarModel', [dSolarCase], () => {
    const table = baseCase(panelInputs(dSolarCase.inputs));
    return [...panels(table, 'onshore'), ...panels(table, 'offshore')];
  }),
  model('greenThumbModel', [greenThumbCase], () => {
    const table = baseCase(bearingInputs(greenThumbCase.inputs));
    return [...bearings(table, 'local'), ...bearings(table, 'far')];
  }),
  model('identities', [identitiesCase], () => {
    const { inputs, expected, tolerance } = identitiesCase;
    const table = baseCase(identityInputs(inputs));
    const cost = (option: string) => figureIn(table, option, 'pvCost');
    return [
      one('twins', { published: expected.differenceOfTwins, found: cost('twin') - cost('place'), tolerance }),
      one('duty', { published: expected.duty, found: partIn(table, 'place', 'duty'), tolerance }),
      one('transit', { published: expected.transitOnArrival, found: partIn(table, 'place', 'stock-transit'), tolerance }),
      one('wholeShare', { published: expected.differenceOfWhole, found: cost('whole') - cost('place'), tolerance }),
    ];
  }),
];
