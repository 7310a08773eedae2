import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import { tellFitBorders } from '../../../present/why/tell-fit-borders.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';

/** The borders behind "fits because", for who wants to know why it is said. */
export function FitBorders() {
  const t = useTexts('ways');
  const format = useFormat();
  return (
    <Disclosure summary={t('border.title')}>
      <p>{t('border.text')}</p>
      <ul>
        {tellFitBorders(t, format).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
