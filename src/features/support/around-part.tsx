import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { Button } from '../../ui/button.tsx';
import sections from '../../ui/sections.module.css';
import styles from './support.module.css';

const elsewhere = [
  { id: 'climate', href: linkTo('world') },
  { id: 'bank', href: linkTo('evidence') },
  { id: 'calculator', href: linkTo('result') },
  { id: 'scanner', href: linkTo('materials') },
  { id: 'chain', href: linkTo('chain') },
] as const;
const onThisPage = [
  { id: 'procurement', at: 'support-procurement' },
  { id: 'learning', at: 'support-learning' },
] as const;

/** The seven measures around direct support, each with where it is met. */
export function AroundPart() {
  const t = useTexts('support');
  const goTo = (id: string) => document.getElementById(id)?.focus();
  return (
    <section className={sections.part} aria-labelledby="support-flanking">
      <h2 id="support-flanking">{t('flanking.title')}</h2>
      <ul className={styles.list}>
        {elsewhere.map(({ id, href }) => (
          <li key={id} className={styles.item}>
            <h3>{t(`flanking.${id}.title`)}</h3>
            <p>
              {t(`flanking.${id}.text`)} <a href={href}>{t(`flanking.${id}.link`)}</a>
            </p>
          </li>
        ))}
        {onThisPage.map(({ id, at }) => (
          <li key={id} className={styles.item}>
            <h3>{t(`flanking.${id}.title`)}</h3>
            <p>{t(`flanking.${id}.text`)}</p>
            <Button look="quiet" onClick={() => goTo(at)}>
              {t(`flanking.${id}.link`)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
