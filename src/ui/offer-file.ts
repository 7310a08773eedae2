/** Hands a file to the person, as a download. */
export function offerFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers start reading only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Hands a text to the person, as a file of JSON. */
export function offerJson({ fileName, text }: { readonly fileName: string; readonly text: string }): void {
  offerFile(new Blob([text], { type: 'application/json' }), fileName);
}
