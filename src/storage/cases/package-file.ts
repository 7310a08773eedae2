import { packageNames, packageOf, type PackageWords } from '../../dossier/cases/data-package.ts';
import type { DraftFile } from '../draft-file.ts';

type Packaged = Parameters<typeof packageOf>[0];

/** A case book as one file that other tools read: `datapackage.json` with its rows in it. */
export function writePackage(of: Packaged, words: PackageWords): DraftFile {
  return {
    fileName: `${packageNames[of.use]}-${of.madeOn.toLowerCase()}.datapackage.json`,
    text: `${JSON.stringify(packageOf(of, words), undefined, 1)}\n`,
  };
}
