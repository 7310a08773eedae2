import { useRef, useState, type DragEvent } from 'react';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import type { ParsedSeries } from '../../../i18n/series/parsed-series.ts';
import type { SheetRefusal, SheetText } from '../../../i18n/sheets/sheet-file.ts';

type Reading =
  | { readonly is: 'none' | 'busy' }
  | { readonly is: 'refused'; readonly reason: SheetRefusal | 'unreadable'; readonly columns: number }
  | { readonly is: 'sheets'; readonly sheets: readonly SheetText[] };

interface SalesFileOptions {
  readonly parse: (text: string) => ParsedSeries;
  /** Takes the text of a sheet, as if it were pasted. */
  readonly onText: (text: string) => void;
  readonly disabled: boolean;
}

const none = { is: 'none' } as const;
const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** Sales from a file that is dropped on a field or picked: its text as if it were pasted; of several sheets that can be read, one is asked. */
export function useSalesFile({ parse, onText, disabled }: SalesFileOptions) {
  const t = useTexts('salesFile');
  const { locale } = useFormat();
  const [reading, setReading] = useState<Reading>(none);
  const [isOver, setOver] = useState(false);
  const newest = useRef<File>(undefined);

  const forget = () => {
    newest.current = undefined;
    setReading(none);
  };
  const show = (sheets: readonly SheetText[]) => {
    const readable = sheets.filter(({ text }) => ['series', 'asks'].includes(parse(text).is));
    if (readable.length > 1) setReading({ is: 'sheets', sheets: readable });
    else onText((readable[0] ?? sheets[0])?.text ?? '');
  };
  const take = async (file: File) => {
    newest.current = file;
    setReading({ is: 'busy' });
    try {
      const { readSheetFile } = await import('../../../i18n/sheets/read-sheet-file.ts');
      const read = await readSheetFile(file, locale);
      if (newest.current !== file) return; // another was picked, or something was typed
      if (read.ok) show(read.sheets);
      else setReading({ is: 'refused', reason: read.reason, columns: read.columns ?? 0 });
    } catch {
      // Taken away while it was read, a folder, or a part of the app that did not arrive.
      if (newest.current === file) setReading({ is: 'refused', reason: 'unreadable', columns: 0 });
    }
  };
  const over = (event: DragEvent) => {
    if (disabled || !holdsFiles(event)) return false;
    event.preventDefault();
    event.stopPropagation(); // elsewhere a file is opened as a dossier
    return true;
  };
  return {
    busy: reading.is === 'busy',
    sheets: reading.is === 'sheets' ? reading.sheets : [],
    error: reading.is === 'refused' ? t(`refused.${reading.reason}`, { columns: String(reading.columns) }) : undefined,
    isOver,
    forget,
    take: (file: File) => void take(file),
    pickSheet: ({ text }: SheetText) => onText(text),
    dropping: {
      onDragOver: (event: DragEvent) => setOver(over(event)),
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (over(event) && file !== undefined) void take(file);
      },
    },
  };
}
