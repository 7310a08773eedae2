import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { pickLanguage, usualLocale } from '../../src/i18n/pick-locale.ts';
import { languageKey } from '../../src/storage/browser-storage.ts';

/** Files by language and namespace. */
type TextFiles = Readonly<Record<string, Readonly<Record<string, string>>>>;

const text = /\/src\/content\/texts\/(\w+)\/(shell|scan)\.ts$/;

interface Given {
  readonly files: TextFiles;
  readonly languageKey: string;
  readonly usual: string;
  readonly pick: typeof pickLanguage;
}

/**
 * Runs in the page, on its own: asks for the texts with which the screen of the address begins. What is guessed wrong or fails is
 * asked for by the app.
 */
function askForTexts({ files, languageKey, usual, pick }: Given): void {
  const wanted = [...navigator.languages, usual];
  try {
    wanted.unshift(localStorage.getItem(languageKey) ?? '');
  } catch {
    // no storage here: the browser's languages remain
  }
  const texts = files[pick(wanted, Object.keys(files)) ?? ''];
  for (const name of location.hash.startsWith('#/scan/') ? ['shell', 'scan'] : ['shell']) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = new URL(texts?.[name] ?? '', document.baseURI).href;
    document.head.append(link);
  }
}

/** A small script of its own at the head of the page: the texts come together with the app, no longer after it. */
export function textsFirst(): Plugin {
  return {
    name: 'texts-first',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files: Record<string, Record<string, string>> = {};
        for (const file of Object.values(bundle)) {
          for (const id of file.type === 'chunk' ? file.moduleIds : []) {
            const [, language, name] = text.exec(id) ?? [];
            if (language !== undefined && name !== undefined) (files[language] ??= {})[name] = file.fileName;
          }
        }
        const told = JSON.stringify({ files, languageKey, usual: usualLocale });
        const source = `(${String(askForTexts)})({...${told},pick:${String(pickLanguage)}})`;
        const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
        const fileName = `assets/texts-first-${hash}.js`;
        this.emitFile({ type: 'asset', fileName, source });
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          file.source = String(file.source).replace('<script type="module"', `<script async src="./${fileName}"></script>\n    $&`);
        }
      },
    },
  };
}
