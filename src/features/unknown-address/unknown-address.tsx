import { linkTo, screens, type ScreenName } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page/page-title.tsx';
import { nearestAddress } from './nearest-address.ts';
import styles from './unknown-address.module.css';

const shownLetters = 60;

/** Says that an address leads nowhere, and offers the screen that it looks most like. */
export function UnknownAddress({ address }: { readonly address: string }) {
  const t = useTexts('unknownAddress');
  const names = Object.entries(screens).map(([name, { address: of }]) => ({ address: of, name: isNamed(name) ? t(`screen.${name}`) : '' }));
  const nearest = nearestAddress(address, names);
  const isNearest = nearest !== undefined && nearest !== '';
  return (
    <div className={styles.page}>
      <PageTitle>{t('title')}</PageTitle>
      <p className={styles.address}>{t('text', { address: `#${address}`.slice(0, shownLetters) })}</p>
      {isNearest && <p>{t('nearest')}</p>}
      <div className={styles.ways}>
        {isNearest && (
          <ButtonLink look="main" href={`#/${nearest}`}>
            {names.find((one) => one.address === nearest)?.name ?? nameOfPart(nearest, t)}
          </ButtonLink>
        )}
        <ButtonLink href={linkTo('')}>{t('screen.start')}</ButtonLink>
        {nearest !== 'dossiers' && <ButtonLink href={linkTo('dossiers')}>{t('screen.dossiers')}</ButtonLink>}
      </div>
    </div>
  );
}

type Named = Exclude<ScreenName, 'question' | 'task' | 'view' | 'slide'>;
const inParts: readonly string[] = ['question', 'task', 'view', 'slide'];
const isNamed = (name: string): name is Named => name in screens && !inParts.includes(name);

/** A question by its number; a task of the dossier, a view for the accountant or a slide of an hour, by what it is part of. */
function nameOfPart(address: string, t: ReturnType<typeof useTexts<'unknownAddress'>>): string {
  const [, number] = /^scan\/(\d+)$/.exec(address) ?? [];
  if (address.startsWith(screens.accountant.address)) return t('screen.accountant');
  if (address.startsWith(screens.session.address)) return t('screen.session');
  return number === undefined ? t('screen.dossier') : t('question', { number });
}
