import { criteriaOf } from '../../dossier/read/criteria-of.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { criterionName } from '../../present/names/criterion-words.ts';
import { elementName } from '../../present/names/element-name.ts';
import styles from './weigh.module.css';
import type { Weighing } from './use-weighing.ts';

/** What is not weighed here, and why: counted in euro already, or one too many. */
export function LeftPart({ weighing: { presentation } }: { readonly weighing: Weighing }) {
  const t = useTexts('weigh');
  const format = useFormat();
  const { left } = criteriaOf(presentation.dossier, presentation.inputs);
  if (left.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="weigh-left">
      <h2 id="weigh-left">{t('left.title')}</h2>
      <ul>
        {left.map(({ id, why, by }) => {
          const criterion = criterionName(id, presentation);
          const elements = format.list(by.map((element) => elementName(element, presentation)));
          return <li key={id}>{why === 'in-euro' ? t('left.inEuro', { criterion, elements }) : t('left.tooMany', { criterion })}</li>;
        })}
      </ul>
    </section>
  );
}
