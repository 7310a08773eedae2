import { useTexts } from '../../i18n/provider.tsx';
import { baseViews, instrumentViews, investedWords, labelViews, type InstrumentView } from '../../present/support/instrument-views.ts';
import { classNames } from '../../ui/class-names.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import sections from '../../ui/sections.module.css';
import styles from './support.module.css';
import type { SupportOfPlan } from './use-support-case.ts';

/** The European rules that support rests on: amber once their last day has passed. */
export function BasesPart({ support: { presentation, today } }: { readonly support: SupportOfPlan }) {
  const t = useTexts('support');
  return (
    <section className={sections.part} aria-labelledby="support-bases">
      <h2 id="support-bases">{t('bases.title')}</h2>
      <p>{t('bases.text')}</p>
      <ul className={styles.plain}>
        {baseViews(today, presentation).map(({ id, name, text, isEnded }) => (
          <li key={id} className={classNames(isEnded && styles.ended)}>
            <strong>{name}</strong>: {text}
          </li>
        ))}
      </ul>
      <p className={sections.soft}>{t('bases.successor')}</p>
    </section>
  );
}

/** What may fit, by region and size, with its minimum beside the investment of the dossier. */
export function InstrumentsPart({ support: { presentation, instruments, plan } }: { readonly support: SupportOfPlan }) {
  const t = useTexts('support');
  const views = instrumentViews(instruments, presentation);
  const shown = views.filter(({ fit }) => fit !== 'no');
  const others = views.filter(({ fit }) => fit === 'no');
  return (
    <section className={sections.part} aria-labelledby="support-instruments">
      <h2 id="support-instruments">{t('instrument.title')}</h2>
      <p>{t('instrument.text', { invested: investedWords(plan, presentation) })}</p>
      <Instruments views={shown} />
      {others.length > 0 && (
        <Disclosure look="part" summary={`${t('instrument.fit.no')} (${others.length})`}>
          <Instruments views={others} />
        </Disclosure>
      )}
    </section>
  );
}

function Instruments({ views }: { readonly views: readonly InstrumentView[] }) {
  const t = useTexts('support');
  return (
    <ul className={styles.list}>
      {views.map(({ id, name, fit, fitWord, condition, lines, remarks, source, isEnded }) => (
        <li key={id} className={classNames(styles.item, isEnded && styles.ended)}>
          <p className={styles.head}>
            <strong>{name}</strong>
            <span className={classNames(styles.verdict, styles[fit])}>{fitWord}</span>
          </p>
          {remarks.length > 0 && <p>{remarks.join(' ')}</p>}
          <Disclosure summary={t('instrument.more')}>
            <p>{condition}</p>
            <p>{lines.join(' ')}</p>
            <p className={sections.soft}>{source}</p>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

/** What opens doors and gives no money. */
export function LabelsPart({ support: { presentation } }: { readonly support: SupportOfPlan }) {
  const t = useTexts('support');
  return (
    <section className={sections.part} aria-labelledby="support-labels">
      <h2 id="support-labels">{t('labels.title')}</h2>
      <p>{t('labels.text')}</p>
      <ul className={styles.plain}>
        {labelViews(presentation).map(({ id, name, text }) => (
          <li key={id}>
            <strong>{name}</strong>: {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
