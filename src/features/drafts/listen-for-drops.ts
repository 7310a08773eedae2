/** A file that is dropped anywhere is opened as a dossier: the browser would leave the app for it. */
export function listenForDrops(onDropped: (files: readonly File[]) => void): () => void {
  const over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    over(event);
    const files = [...(event.dataTransfer?.files ?? [])];
    // Where a question is open that waits for an answer, nothing else happens behind it.
    if (files.length === 0 || document.querySelector('dialog[open]') !== null) return;
    onDropped(files);
  };
  window.addEventListener('dragover', over);
  window.addEventListener('drop', drop);
  return () => {
    window.removeEventListener('dragover', over);
    window.removeEventListener('drop', drop);
  };
}
