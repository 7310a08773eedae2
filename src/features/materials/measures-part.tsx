import type { ScoredProduct } from '../../dossier/materials/score-product.ts';
import { replaceWords } from '../../present/materials/materials-facts.ts';
import { materials } from '../../reference/materials.ts';
import { outages } from '../../reference/outages.ts';
import selectBox from '../../ui/fields/select-box.module.css';
import styles from './materials.module.css';
import { MeasureOption } from './measure-option.tsx';
import { RangeBox } from './range-box.tsx';
import { useMaterialsInput } from './use-materials-input.ts';
import type { Scanner } from './use-scanner.ts';

/** Half a year of stock. */
const mostWeeks = 26;

interface MeasuresPartProps {
  readonly scanner: Scanner;
  readonly scored: ScoredProduct;
}

/** What stock, circularity or another material would do to the score. */
export function MeasuresPart({ scanner: { measures, measure, whose }, scored }: MeasuresPartProps) {
  const { words, format } = useMaterialsInput();
  const say = (score: number) => format.number(score, { least: 1, most: 2 });
  const share = (value: number) => format.share(value, { most: 0 });
  return (
    <section className={styles.part}>
      <h2>{words('measures.title')}</h2>
      <div className={styles.stack}>
        <p className={styles.soft}>{words('measures.intro')}</p>
        <RangeBox
          label={words('measures.stock')}
          value={measures.coverWeeks}
          most={mostWeeks}
          step={1}
          said={format.weeks(measures.coverWeeks)}
          onChange={(coverWeeks) => measure({ coverWeeks })}
          note={words('measures.stockNote', { weeks: format.weeks(outages.sourceWeeks.value), share: share(scored.uncovered) })}
        />
        <MeasureOption measure="stockpile" {...{ measures, whose, scored }} />
        <RangeBox
          label={words('measures.circular')}
          value={measures.circular}
          most={1}
          step={0.05}
          said={share(measures.circular)}
          onChange={(circular) => measure({ circular })}
          note={words('measures.circularNote')}
        />
        <MeasureOption measure="circular" {...{ measures, whose, scored }} />
        <Replacing measures={measures} measure={measure} scored={scored} />
        <MeasureOption measure="substitute" {...{ measures, whose, scored }} />
        <p className={styles.result} role="status">
          {scored.score < scored.before
            ? words('measures.result', { before: say(scored.before), after: say(scored.score) })
            : words('measures.same', { score: say(scored.before) })}
        </p>
        <p className={styles.soft}>{words('measures.assumption')}</p>
      </div>
    </section>
  );
}

interface ReplacingProps extends Pick<Scanner, 'measures' | 'measure'> {
  readonly scored: ScoredProduct;
}

function Replacing({ measures: { replaced }, measure, scored }: ReplacingProps) {
  const presentation = useMaterialsInput();
  const { words, names, format } = presentation;
  const chosen = scored.parts.find(({ id }) => id === replaced.material)?.material;
  const index = chosen?.substitution.risk?.value;
  const pick = (value: string) => measure({ replaced: { ...replaced, material: materials.find(({ id }) => id === value)?.id } });
  return (
    <>
      <div className={styles.choice}>
        <label htmlFor="scanner-replaced">{words('measures.substitute')}</label>
        <select
          id="scanner-replaced"
          className={selectBox.line}
          value={chosen?.id ?? ''}
          onChange={(event) => pick(event.currentTarget.value)}
        >
          <option value="">{words('measures.substituteNone')}</option>
          {scored.parts.map(({ material: { id } }) => (
            <option key={id} value={id}>
              {names(`material.${id}.name`)}
            </option>
          ))}
        </select>
        {chosen !== undefined && index !== undefined && (
          <p className={styles.soft}>
            {words('measures.substituteHard', {
              name: names(`material.${chosen.id}.name`),
              value: format.number(index, { most: 2 }),
              words: replaceWords(index, presentation),
            })}
          </p>
        )}
      </div>
      {chosen !== undefined && (
        <RangeBox
          label={words('measures.substituteShare')}
          value={replaced.share}
          most={1}
          step={0.05}
          said={format.share(replaced.share, { most: 0 })}
          onChange={(share) => measure({ replaced: { ...replaced, share } })}
          note={words('measures.substituteNote')}
        />
      )}
    </>
  );
}
