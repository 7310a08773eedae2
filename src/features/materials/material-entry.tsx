import { useState } from 'react';
import type { Material } from '../../reference/materials.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { MaterialFacts } from './material-facts.tsx';
import type { MaterialLine } from '../../dossier/materials/material-lines.ts';
import styles from './materials.module.css';
import { OriginBox } from './origin-box.tsx';
import { ShareBox } from './share-box.tsx';
import { useMaterialsInput } from './use-materials-input.ts';

interface MaterialEntryProps {
  readonly line: MaterialLine;
  readonly material: Material;
  /** Share once all are divided by their sum. */
  readonly counts: number | undefined;
  readonly onChange: (change: { readonly share?: number; readonly origin?: string | undefined }) => void;
  readonly onRemove: () => void;
}

/** A material of the product: closed a line, open all that can be changed and all that is known. */
export function MaterialEntry({ line, material, counts, onChange, onRemove }: MaterialEntryProps) {
  const { words, names, format } = useMaterialsInput();
  const [opened, setOpened] = useState(false);
  const name = names(`material.${material.id}.name`);
  const tags = [
    ...(material.critical ? [words('tag.critical')] : []),
    ...(material.strategic ? [words('tag.strategic')] : []),
    ...(material.exportControl === undefined ? [] : [words('tag.control')]),
  ];
  return (
    <Disclosure
      look="part"
      onToggle={setOpened}
      summary={
        <span className={styles.summary}>
          <span className={styles.name}>{name}</span>{' '}
          <span className={styles.tags}>
            {tags.map((tag) => (
              <span key={tag} className={styles.tag}>
                {tag}
              </span>
            ))}
          </span>{' '}
          <span className={styles.figure}>
            {words(`likelihood.${line.likelihood}`)}
            {counts !== undefined && ` · ${format.share(counts, { most: 0 })}`}
          </span>
        </span>
      }
    >
      {opened && (
        <div className={styles.entry}>
          <p className={styles.soft}>
            {words('line.note', { uses: names(`material.${material.id}.uses`) })}{' '}
            {line.likelihood !== 'own' && words(line.named ? 'named' : 'unnamed')}
          </p>
          <div className={styles.asked}>
            <ShareBox material={material.id} share={line.share} counts={counts} onShare={(share) => onChange({ share })} />
            <OriginBox material={material} origin={line.origin} onOrigin={(origin) => onChange({ origin })} />
          </div>
          <MaterialFacts material={material} />
          <p>
            <Button look="quiet" onClick={onRemove}>
              {words('line.remove', { name })}
            </Button>
          </p>
        </div>
      )}
    </Disclosure>
  );
}
