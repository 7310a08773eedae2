import type { Plugin } from 'vite';

interface Form {
  readonly isChecked: boolean;
}

export function writeInline(code: string, form: Form): string;
export function flatArrays(form: Form): Plugin;
