import { writePackage, type PackageWords } from '../../dossier/cases/data-package.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { offerJson } from '../../ui/offer-file.ts';
import { useCaseNames } from './case-names.ts';

/** Hands over records as a data package, with its dictionary in the language of the screen. */
export function usePackage(): (of: Parameters<typeof writePackage>[0]) => void {
  const t = useTexts('cases');
  const names = useCaseNames();
  const words: PackageWords = {
    title: t('package.title'),
    description: t('package.description'),
    records: t('package.records'),
    counts: t('package.counts'),
    dictionary: t('package.dictionary'),
    fieldName: names.field,
    fieldNote: (id) => `${names.protection(id)}; ${names.origin(id)}`,
    valueName: names.value,
  };
  return (of) => {
    offerJson(writePackage(of, words));
  };
}
