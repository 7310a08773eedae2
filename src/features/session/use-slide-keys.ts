import { useEffect, useRef } from 'react';

interface Keys {
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onMask: () => void;
  readonly onNote: () => void;
  /** The single letters do nothing. */
  readonly withoutLetters: boolean;
}

/** What takes letters, arrows or Page keys for itself. */
function usesKeys(target: EventTarget | null): { readonly letters: boolean; readonly arrows: boolean } {
  if (target instanceof HTMLInputElement) {
    const isPressed = ['checkbox', 'button', 'submit', 'file'].includes(target.type);
    return { letters: !isPressed && target.type !== 'radio' && target.type !== 'range', arrows: !isPressed };
  }
  const isTyped = target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
  return { letters: isTyped, arrows: isTyped };
}

/** Arrow and Page keys turn the slides, M hides amounts, N takes a note. Not in a field that needs the key, nor in a dialog. */
export function useSlideKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null)
        return;
      const used = usesKeys(event.target);
      const { onPrevious, onNext, onMask, onNote, withoutLetters } = latest.current;
      const act = () => {
        if (!used.arrows && (event.key === 'ArrowRight' || event.key === 'PageDown')) return onNext;
        if (!used.arrows && (event.key === 'ArrowLeft' || event.key === 'PageUp')) return onPrevious;
        if (used.letters || withoutLetters || event.repeat) return undefined;
        if (event.key.toLowerCase() === 'm') return onMask;
        return event.key.toLowerCase() === 'n' ? onNote : undefined;
      };
      const found = act();
      if (found === undefined) return;
      event.preventDefault();
      found();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
