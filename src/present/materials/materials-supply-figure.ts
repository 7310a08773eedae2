import type { Material } from '../../reference/materials.ts';
import { drawBars } from './materials-bars.ts';
import type { MaterialsInput } from './materials-input.ts';
import type { Figure } from '../../scene/scene.ts';

type Stage = 'mining' | 'processing';
type Whom = 'world' | 'europe';
type Supplier = Material['world']['mining'][number];

const stages = ['mining', 'processing'] as const satisfies readonly Stage[];
const stageWord = { mining: 'stageMining', processing: 'stageProcessing' } as const;

/** Who supplies the world, or Europe, at each stage that was assessed. Nothing when none was. */
export function supplyFigure(material: Material, whom: Whom, presentation: MaterialsInput): Figure | undefined {
  const { words, names, format } = presentation;
  const groups = stages.flatMap((stage) => {
    const suppliers = material[whom][stage];
    return suppliers.length === 0 ? [] : [{ stage, suppliers }];
  });
  const largest = largestOf(groups);
  if (largest === undefined) return undefined;
  const name = names(`material.${material.id}.name`);
  const shareOf = ({ share }: Supplier) => format.share(share.value, { most: 0 });
  const takeaway = words('supply.takeaway', {
    country: format.country(largest.supplier.iso2),
    share: shareOf(largest.supplier),
    stage: words(`supply.${stageWord[largest.stage]}`),
  });
  const isMean = largest.supplier.share.status === 'assumption';
  return {
    id: `supply-${whom}-${material.id}`,
    title: words(whom === 'world' ? 'supply.titleWorld' : 'supply.titleEurope', { name }),
    takeaway: [takeaway, words('supply.rest'), ...(isMean ? [words('supply.elements')] : [])].join(' '),
    scene: drawBars(
      groups.map(({ stage, suppliers }) => ({
        heading: words(`supply.${stage}`),
        bars: suppliers.map((supplier) => ({
          label: format.country(supplier.iso2),
          figure: shareOf(supplier),
          value: supplier.share.value,
        })),
      })),
      1,
    ),
    table: {
      head: [words('supply.head.stage'), words('supply.head.country'), words('supply.head.share')],
      rows: groups.flatMap(({ stage, suppliers }) =>
        suppliers.map((supplier) => [words(`supply.${stage}`), format.country(supplier.iso2), format.share(supplier.share.value)]),
      ),
      numeric: [2],
    },
  };
}

function largestOf(groups: readonly { readonly stage: Stage; readonly suppliers: readonly Supplier[] }[]) {
  const [largest] = groups
    .flatMap(({ stage, suppliers }) => suppliers.map((supplier) => ({ stage, supplier })))
    .toSorted((a, b) => b.supplier.share.value - a.supplier.share.value);
  return largest;
}
