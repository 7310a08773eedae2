import { SaveButton } from '../../parts/saving/save-button.tsx';
import { useSaving } from '../../parts/saving/use-saving.ts';

/** What the bar of the dossier says of its last file, with one press to make another. */
export function BarSave() {
  const { lastFile } = useSaving();
  return (
    <>
      <span aria-hidden="true">{lastFile}</span>
      <SaveButton />
    </>
  );
}
