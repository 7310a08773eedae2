import { SaveButton } from '../../parts/saving/save-button.tsx';

/** What the bar of the dossier says of its last file, with one press to make another. */
export function BarSave() {
  return <SaveButton isTold />;
}
