import { useEffect } from 'react';
import { useWizardStore } from '../state/wizard.ts';

const withoutOwnText = new Set(['range', 'checkbox', 'radio', 'button', 'submit', 'file', 'color']);

/** A field that people type in undoes its own letters first. */
function hasOwnUndo(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !withoutOwnText.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

/** Ctrl or Cmd with Z undoes, with Y or Shift and Z does it again. */
export function useUndoKeys(): void {
  const wizard = useWizardStore();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      if (event.defaultPrevented || hasOwnUndo(event.target)) return;
      const { undo, redo } = wizard.getState();
      event.preventDefault();
      if (key === 'z' && !event.shiftKey) undo();
      else redo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [wizard]);
}
