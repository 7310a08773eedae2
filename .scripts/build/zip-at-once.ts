import type { Plugin } from 'vite';

const zipping = /\/write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/;

/**
 * The workbook's library packs any part of more than 160 kB in workers that it makes of text, and waits for their answer for ever. The
 * page's policy refuses such workers, and the workbook is written in a worker of its own already: it packs there, in one go.
 */
export function zipAtOnce(): Plugin {
  return {
    name: 'zip-at-once',
    apply: 'build',
    transform: {
      filter: { id: zipping },
      handler: () => ({
        code: "import { zipSync } from 'fflate';\nexport default async (files) => zipSync(files).buffer;\n",
        map: null,
      }),
    },
  };
}
