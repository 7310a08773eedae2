import { useState } from 'react';
import { keptLines, linesOf, linesOfDraft, type MaterialLine } from '../../dossier/materials/material-lines.ts';
import type { ProductMeasures } from '../../dossier/materials/score-product.ts';
import { productIds, type ProductId } from '../../reference/products.ts';
import { useWizard } from '../../state/wizard.ts';
import { scannerFigures } from './scanner-figures.ts';

const startingMeasures: ProductMeasures = { coverWeeks: 0, circular: 0, replaced: { material: undefined, share: 0.2 } };

interface Edited {
  readonly product: ProductId | undefined;
  readonly lines: readonly MaterialLine[];
}

/**
 * Whose list this is: `kept` in the dossier, `usual` for the product of the dossier and not kept yet, `other` than the
 * product of the dossier, or there is no dossier open.
 */
export type Whose = 'kept' | 'usual' | 'other' | 'nobody';

/** What the person does on this page: with the materials of the open dossier, else on the page alone. */
export function useScanner() {
  const draft = useWizard((wizard) => wizard.draft);
  const answer = useWizard((wizard) => wizard.answer);
  const setMaterials = useWizard((wizard) => wizard.setMaterials);
  const [picked, setPicked] = useState<ProductId>();
  const [edited, setEdited] = useState<Edited>();
  const [measures, setMeasures] = useState(startingMeasures);
  const own = productIds.find((id) => id === draft?.answers.product?.value);
  const product = picked ?? own;
  const whose = whoseList();
  const isOfDossier = whose === 'kept' || whose === 'usual';
  const isEditedHere = edited !== undefined && edited.product === product;
  const lines = linesNow();

  function whoseList(): Whose {
    if (draft === undefined) return 'nobody';
    if (picked !== undefined && picked !== own) return 'other';
    return draft.materials === undefined ? 'usual' : 'kept';
  }

  function linesNow(): readonly MaterialLine[] {
    if (draft !== undefined && isOfDossier) return linesOfDraft(draft, scannerFigures);
    if (isEditedHere) return edited.lines;
    return product === undefined ? [] : linesOf(product, scannerFigures);
  }

  return {
    product,
    lines,
    measures,
    whose,
    isEdited: isOfDossier ? whose === 'kept' : isEditedHere,
    /** In a dossier that names no product yet, this is its answer. */
    pick: (id: string | undefined, ownName?: string) => {
      const found = productIds.find((candidate) => candidate === id);
      if (found === undefined) return;
      const known = draft?.answers.product;
      const text = ownName ?? known?.text;
      if (draft !== undefined && known?.value === undefined && known?.unknown !== true) {
        answer('product', { ...(text !== undefined && { text }), value: found });
      } else setPicked(found);
    },
    edit: (change: (lines: readonly MaterialLine[]) => readonly MaterialLine[]) => {
      if (isOfDossier) setMaterials(keptLines(change(lines)));
      else setEdited({ product, lines: change(lines) });
    },
    keep: () => setMaterials(keptLines(lines)),
    backToOwn: () => setPicked(undefined),
    reset: () => {
      if (isOfDossier) setMaterials(undefined);
      else setEdited(undefined);
    },
    measure: (change: Partial<ProductMeasures>) => setMeasures({ ...measures, ...change }),
  };
}

export type Scanner = ReturnType<typeof useScanner>;
