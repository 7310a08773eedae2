import { originRemarks } from '../../present/materials/materials-origin.ts';
import { countries } from '../../reference/countries.ts';
import type { Material } from '../../reference/materials.ts';
import { CountryBox } from '../../parts/ask/places-and-goods/country-box.tsx';
import styles from './materials.module.css';
import { useMaterialsInput } from './use-materials-input.ts';

interface OriginBoxProps {
  readonly material: Material;
  readonly origin: string | undefined;
  readonly onOrigin: (origin: string | undefined) => void;
}

/** Asks where the material comes from; the main suppliers of the world come first. */
export function OriginBox({ material, origin, onOrigin }: OriginBoxProps) {
  const presentation = useMaterialsInput();
  const { words, format } = presentation;
  const suppliers = [...material.world.mining, ...material.world.processing]
    .toSorted((a, b) => b.share.value - a.share.value)
    .map(({ iso2 }) => iso2);
  const others = countries
    .map(({ iso2 }) => iso2 satisfies string)
    .toSorted((a, b) => format.country(a).localeCompare(format.country(b), format.locale));
  const codes = [...new Set([...suppliers, ...others])];
  return (
    <CountryBox
      id={`origin-${material.id}`}
      label={words('line.origin')}
      hint={words('line.originHint')}
      codes={codes}
      picked={origin}
      onPick={(code) => onOrigin(code)}
      under={
        origin !== undefined && (
          <ul className={styles.remarks}>
            {originRemarks(material, origin, presentation).map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        )
      }
    />
  );
}
