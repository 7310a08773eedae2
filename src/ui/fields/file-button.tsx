import { useRef, type ComponentProps } from 'react';
import { Button } from '../button.tsx';

interface FileButtonProps {
  readonly label: string;
  /** Said instead of the label where that alone does not tell what for. */
  readonly named?: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly look?: ComponentProps<typeof Button>['look'];
  readonly disabled?: boolean;
}

/** A button with which a file is picked; the same file can be picked again. */
export function FileButton({ label, named, accept, onFile, look, disabled = false }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...(look && { look })} disabled={disabled} aria-label={named} onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <input
        ref={picker}
        type="file"
        accept={accept}
        hidden
        aria-label={named ?? label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
