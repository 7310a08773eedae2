import type { Plugin } from 'vite';

const library = /\/write-excel-file\/modules\//;
const zipping = /\/write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/;

/**
 * The workbook's library packs any part of more than 160 kB in workers that it makes of text, and waits for their answer for ever. The
 * page's policy refuses such workers, and the workbook is written in a worker of its own already: it packs there, in one go.
 * The build fails where the library is in it and its packing is not found.
 */
export function zipAtOnce(): Plugin {
  let isReplaced = false;
  return {
    name: 'zip-at-once',
    apply: 'build',
    transform: {
      filter: { id: zipping },
      handler: () => {
        isReplaced = true;
        return { code: "import { zipSync } from 'fflate';\nexport default async (files) => zipSync(files).buffer;\n", map: null };
      },
    },
    buildEnd(failure) {
      if (failure !== undefined || isReplaced || ![...this.getModuleIds()].some((id) => library.test(id))) return;
      this.error('write-excel-file packs its parts in another file than the one that is replaced');
    },
  };
}
