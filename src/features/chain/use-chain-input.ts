import { useMemo } from 'react';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import type { ChainInput } from '../../present/chain/chain-input.ts';

export function useChainInput(): ChainInput {
  const words = useTexts('chain');
  const format = useFormat();
  return useMemo(() => ({ words, format }), [words, format]);
}
