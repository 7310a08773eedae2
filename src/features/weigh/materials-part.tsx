import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { tellMaterials } from '../../present/materials/tell-materials.ts';
import styles from './weigh.module.css';
import type { Weighing } from './use-weighing.ts';

/** What raw materials do to the criterion of independence, or that they do nothing yet. */
export function MaterialsPart({ weighing: { presentation } }: { readonly weighing: Weighing }) {
  const t = useTexts('weighed');
  const told = tellMaterials(presentation);
  if (told === undefined && presentation.dossier.materials.lines.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="weigh-materials">
      <h2 id="weigh-materials">{t('materials.title')}</h2>
      <p>{told === undefined ? t('materials.open') : told.join(' ')}</p>
      {told !== undefined && <p className={styles.range}>{t('materials.source')}</p>}
      <p>
        <a href={linkTo('materials')}>{t('materials.link')}</a>
      </p>
    </section>
  );
}
