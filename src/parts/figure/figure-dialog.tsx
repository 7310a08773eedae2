import type { LeverOf } from '../../dossier/explore/lever.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useFigureName } from '../use-figure-name.ts';
import { AskFigure } from './ask-figure.tsx';

interface FigureDialogProps {
  /** The figure that is asked; undefined while none is. */
  readonly of: LeverOf | undefined;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** What takes the focus afterwards: what opened it goes once the answer is there in which the figure is known. */
  readonly nextFocus: () => HTMLElement | null;
}

/** Asks one figure over a page whose list follows the answers: it stays until it is closed. */
export function FigureDialog({ of, closeLabel, onClose, nextFocus }: FigureDialogProps) {
  const nameOf = useFigureName();
  const close = () => {
    onClose();
    nextFocus()?.focus();
  };
  return (
    <Dialog title={of === undefined ? '' : nameOf(of)} open={of !== undefined} onClose={close} closeLabel={closeLabel}>
      {of !== undefined && <AskFigure of={of} namesPlan={false} />}
    </Dialog>
  );
}
