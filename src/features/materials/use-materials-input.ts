import { useMemo } from 'react';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import type { MaterialsInput } from '../../present/materials/materials-input.ts';

export function useMaterialsInput(): MaterialsInput {
  const words = useTexts('scanner');
  const names = useTexts('materials');
  const format = useFormat();
  return useMemo(() => ({ words, names, format }), [words, names, format]);
}
