import { linkTo } from '../../content/screens.ts';
import { useState } from 'react';
import type { ScoredProduct } from '../../dossier/materials/score-product.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import styles from './materials.module.css';
import type { Scanner } from './use-scanner.ts';

type Measure = 'stockpile' | 'circular' | 'substitute';

interface MeasureOptionProps extends Pick<Scanner, 'measures' | 'whose'> {
  readonly measure: Measure;
  readonly scored: ScoredProduct;
}

/** Adds what was slid as an option of the open dossier, with the measure filled in. */
export function MeasureOption({ measure, measures, whose, scored }: MeasureOptionProps) {
  const t = useTexts('scanner');
  const add = useWizard((wizard) => wizard.addMaterialPlan);
  const [said, setSaid] = useState<'added' | 'full'>();
  const filled = filledIn(measure, { measures, scored });
  if (whose === 'nobody' || whose === 'other') return null;
  const press = () => filled !== undefined && setSaid(add(measure, filled) === undefined ? 'full' : 'added');
  return (
    <div className={styles.option}>
      <Button onClick={press} disabled={filled === undefined}>
        {t(`option.${measure}`)}
      </Button>
      <p role="status" className={styles.soft}>
        {said === 'full' && t('option.full')}
        {said === 'added' && (
          <>
            {t(`option.${measure === 'stockpile' ? 'added' : 'addedWithoutPrice'}`)}{' '}
            <a href={measure === 'stockpile' ? linkTo('result') : linkTo('scan/check')}>
              {t(measure === 'stockpile' ? 'option.toResult' : 'option.toCheck')}
            </a>
          </>
        )}
      </p>
    </div>
  );
}

/** What goes into the option; undefined while nothing was slid. Such a choice is exact. */
function filledIn(measure: Measure, { measures, scored }: Pick<MeasureOptionProps, 'measures' | 'scored'>) {
  const exact = (value: number) => ({ value, sure: 'exact' }) as const;
  const { coverWeeks, circular, replaced } = measures;
  switch (measure) {
    case 'stockpile':
      return coverWeeks > 0 ? { answers: { rawCover: exact(coverWeeks), extraCover: exact(0) } } : undefined;
    case 'circular':
      return circular > 0 ? { answers: { share: exact(circular) } } : undefined;
    case 'substitute': {
      const material = scored.parts.find(({ id }) => id === replaced.material)?.material.id;
      return material !== undefined && replaced.share > 0 ? { answers: {}, replaces: { material, share: replaced.share } } : undefined;
    }
  }
}
