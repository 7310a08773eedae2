import { findCountry } from '../../reference/countries.ts';
import type { Material } from '../../reference/materials.ts';
import type { MaterialsInput } from './materials-input.ts';

const stages = [
  ['mining', 'line.stageMining'],
  ['processing', 'line.stageProcessing'],
] as const;

/** What buying a material from one country means: its weight in the world, and whether it controls exports. */
export function originRemarks(material: Material, origin: string, { words, format }: MaterialsInput): readonly string[] {
  const country = format.country(origin);
  const inWorld = stages.flatMap(([stage, verb]) => {
    const supplier = material.world[stage].find(({ iso2 }) => iso2 === origin);
    return supplier === undefined ? [] : [{ share: supplier.share.value, verb }];
  });
  const [main] = inWorld.toSorted((a, b) => b.share - a.share);
  const isEuropean = findCountry(origin)?.eu === true;
  const control = material.exportControl?.by === origin ? material.exportControl : undefined;
  return [
    ...(isEuropean ? [words('line.originEurope')] : []),
    ...(main === undefined
      ? []
      : [words('line.originMain', { country, share: format.share(main.share, { most: 0 }), stage: words(main.verb) })]),
    ...(main === undefined && !isEuropean ? [words('line.originSmall', { country })] : []),
    ...(control === undefined ? [] : [words('line.originControl', { country, since: control.since })]),
  ];
}
