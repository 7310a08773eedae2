import type { HeldSession } from '../../dossier/draft/session-schema.ts';

/** What the adviser's own window shows. Words only, made in the window that holds the dossier: this one opens none. */
export interface AdviserView {
  readonly at: number;
  readonly slide: HeldSession['slide'];
  readonly next: HeldSession['slide'] | undefined;
  readonly masked: boolean;
  /** Name and value, unmasked. */
  readonly amounts: readonly (readonly [string, string])[];
  readonly notes: readonly AdviserNote[];
}

export interface AdviserNote {
  readonly id: string;
  readonly text: string;
  readonly about: string;
  readonly shared: boolean;
}

/** A note goes, may stand in the report, or is the adviser's own again. */
export type NoteChange = 'remove' | 'share' | 'keep';

type Message =
  | { readonly kind: 'hello' }
  | { readonly kind: 'view'; readonly view: AdviserView }
  | { readonly kind: 'left' }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'change'; readonly note: string; readonly how: NoteChange };

interface Heard {
  /** Another window asks what to show. */
  readonly onHello?: () => void;
  readonly onView?: (view: AdviserView) => void;
  /** The slides were left. */
  readonly onLeft?: () => void;
  readonly onNote?: (text: string) => void;
  readonly onChange?: (note: string, how: NoteChange) => void;
}

export interface AdviserChannel {
  tell(message: Message): void;
  close(): void;
}

const silent: AdviserChannel = { tell: () => undefined, close: () => undefined };

/** Between the slides and the adviser's own window; where the browser has no such channel that window stays empty. */
export function openAdviserChannel({ onHello, onView, onLeft, onNote, onChange }: Heard): AdviserChannel {
  if (!('BroadcastChannel' in globalThis)) return silent;
  const channel = new BroadcastChannel('keerpunt.hour');
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data)) return;
    if (data.kind === 'hello') onHello?.();
    else if (data.kind === 'left') onLeft?.();
    else if (data.kind === 'note') onNote?.(data.text);
    else if (data.kind === 'change') onChange?.(data.note, data.how);
    else onView?.(data.view);
  });
  return { tell: (message) => channel.postMessage(message), close: () => channel.close() };
}

/** Another version of the app may be open in the other window: what has another shape is not heard. */
function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  switch (data.kind) {
    case 'hello':
    case 'left':
      return true;
    case 'note':
      return 'text' in data && typeof data.text === 'string';
    case 'change':
      return (
        'note' in data && typeof data.note === 'string' && 'how' in data && ['remove', 'share', 'keep'].some((how) => how === data.how)
      );
    case 'view':
      return 'view' in data && isView(data.view);
    default:
      return false;
  }
}

function isView(view: unknown): view is AdviserView {
  if (typeof view !== 'object' || view === null || !('at' in view && 'slide' in view && 'amounts' in view && 'notes' in view)) return false;
  return typeof view.at === 'number' && typeof view.slide === 'string' && Array.isArray(view.amounts) && Array.isArray(view.notes);
}
