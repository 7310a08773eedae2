import { useState } from 'react';
import type { ProductMeasures } from '../../present/materials-product.ts';
import { productIds, type ProductId } from '../../reference/products.ts';
import { useWizard } from '../../state/wizard.ts';
import { linesOf, type MaterialLine } from './material-lines.ts';

const noMeasures: ProductMeasures = { coverWeeks: 0, circular: 0, replaced: { material: undefined, share: 0.2 } };

interface Edited {
  readonly product: ProductId | undefined;
  readonly lines: readonly MaterialLine[];
}

/** What the person does on this page. It starts from the product of the open dossier and changes nothing there. */
export function useScanner() {
  const answer = useWizard((wizard) => wizard.draft?.answers.product);
  const [picked, setPicked] = useState<ProductId>();
  const [edited, setEdited] = useState<Edited>();
  const [measures, setMeasures] = useState(noMeasures);
  const product = picked ?? productIds.find((id) => id === answer?.value);
  const isEdited = edited !== undefined && edited.product === product;
  const lines = isEdited ? edited.lines : product === undefined ? [] : linesOf(product);
  return {
    product,
    lines,
    measures,
    isEdited,
    pick: (id: string | undefined) => {
      const found = productIds.find((candidate) => candidate === id);
      if (found !== undefined) setPicked(found);
    },
    edit: (change: (lines: readonly MaterialLine[]) => readonly MaterialLine[]) => setEdited({ product, lines: change(lines) }),
    reset: () => setEdited(undefined),
    measure: (change: Partial<ProductMeasures>) => setMeasures({ ...measures, ...change }),
  };
}

export type Scanner = ReturnType<typeof useScanner>;
