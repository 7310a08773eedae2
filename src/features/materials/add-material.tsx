import { useState } from 'react';
import { materialWords } from '../../content/material-words.ts';
import { materials, type Material } from '../../reference/materials.ts';
import { languageOf } from '../../ui/search/roots.ts';
import { NamesBox } from '../../ui/fields/names-box.tsx';
import type { MaterialLine } from '../../dossier/materials/material-lines.ts';
import { useMaterialsInput } from './use-materials-input.ts';

interface AddMaterialProps {
  readonly lines: readonly MaterialLine[];
  readonly onAdd: (material: Material['id']) => void;
}

/** Adds one of the materials that Europe assessed, by its name or by what it serves for. */
export function AddMaterial({ lines, onAdd }: AddMaterialProps) {
  const { words, names, format } = useMaterialsInput();
  const [added, setAdded] = useState<string>();
  const present = new Set<string>(lines.map(({ material }) => material));
  const suggestions = materials
    .filter(({ id }) => !present.has(id))
    .map(({ id, symbol }) => ({
      value: id satisfies string,
      label: names(`material.${id}.name`),
      remark: symbol,
      words: [symbol ?? '', ...(materialWords[id] ?? '').split(' '), ...names(`material.${id}.uses`).split(', ')].filter(Boolean),
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, format.locale));
  const add = (value: string | undefined) => {
    const material = materials.find(({ id }) => id === value);
    if (material === undefined) return;
    onAdd(material.id);
    setAdded(words('list.added', { name: names(`material.${material.id}.name`) }));
  };
  return (
    <NamesBox
      id="scanner-add"
      label={words('list.add')}
      hint={words('list.addHint', { count: String(materials.length) })}
      placeholder={words('product.placeholder')}
      countWords={(count) => words('product.results', { count })}
      whichWords={(typed, count) => words('list.which', { typed, count })}
      suggestions={suggestions}
      language={languageOf(format.locale)}
      picked={undefined}
      onPick={add}
      under={<p role="status">{added}</p>}
    />
  );
}
