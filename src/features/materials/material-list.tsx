import { useRef, useState } from 'react';
import { addLine, changeLine, removeLine } from '../../dossier/materials/material-lines.ts';
import type { ScoredProduct } from '../../dossier/materials/score-product.ts';
import { findMaterial, materials, type Material } from '../../reference/materials.ts';
import { Button } from '../../ui/button.tsx';
import { AddMaterial } from './add-material.tsx';
import { MaterialEntry } from './material-entry.tsx';

import styles from './materials.module.css';
import { useMaterialsInput } from './use-materials-input.ts';
import type { Scanner } from './use-scanner.ts';

interface MaterialListProps {
  readonly scanner: Scanner;
  readonly scored: ScoredProduct | undefined;
}

/** The materials of the product, to change. */
export function MaterialList({ scanner: { product, lines, isEdited, edit, reset }, scored }: MaterialListProps) {
  const { words, names } = useMaterialsInput();
  const heading = useRef<HTMLHeadingElement>(null);
  const [removed, setRemoved] = useState<string>();
  const known = lines.flatMap((line) => {
    const material = findMaterial(line.material);
    return material === undefined ? [] : [{ line, material }];
  });
  const remove = (id: Material['id']) => {
    edit((now) => removeLine(now, id));
    setRemoved(words('list.removed', { name: names(`material.${id}.name`) }));
    heading.current?.focus();
  };
  return (
    <section className={styles.part}>
      <h2 ref={heading} tabIndex={-1}>
        {words('list.title')}
      </h2>
      <div className={styles.stack}>
        <MaterialCounts materials={known.map(({ material }) => material)} isChosen={product !== undefined} />
        <p className={styles.soft}>
          {words('list.judged')} {words('list.outside', { count: String(materials.length) })}
        </p>
        <p role="status" className="only-heard">
          {removed}
        </p>
        <div className={styles.lines}>
          {known.map(({ line, material }) => (
            <MaterialEntry
              key={`${product ?? ''} ${material.id}`}
              line={line}
              material={material}
              counts={scored?.parts.find(({ id }) => id === material.id)?.share}
              onChange={(change) => edit((now) => changeLine(now, material.id, change))}
              onRemove={() => remove(material.id)}
            />
          ))}
        </div>
        <AddMaterial lines={lines} onAdd={(id) => edit((now) => addLine(now, id))} />
        {isEdited && (
          <p>
            <Button look="quiet" onClick={reset}>
              {words('list.reset')}
            </Button>
          </p>
        )}
      </div>
    </section>
  );
}

/** How many materials there are, and how many of them Europe watches. */
function MaterialCounts({ materials: told, isChosen }: { readonly materials: readonly Material[]; readonly isChosen: boolean }) {
  const { words } = useMaterialsInput();
  if (told.length === 0) return <p>{words(isChosen ? 'list.nothing' : 'list.empty')}</p>;
  const count = (holds: (material: Material) => boolean) => String(told.filter(holds).length);
  return (
    <p>
      {words('list.count', {
        count: told.length,
        critical: count(({ critical }) => critical),
        strategic: count(({ strategic }) => strategic),
      })}
    </p>
  );
}
