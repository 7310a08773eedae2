import { partsFigure } from '../../present/materials/materials-parts-figure.ts';
import type { ScoredProduct } from '../../dossier/materials/score-product.ts';
import { criticalityBorder } from '../../reference/materials/criticality-border.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FigureFrame } from '../../ui/table/figure-frame.tsx';
import styles from './materials.module.css';
import { useMaterialsInput } from './use-materials-input.ts';

/** The score of the product with its parts, and what lies behind it. */
export function ScorePart({ scored }: { readonly scored: ScoredProduct | undefined }) {
  const presentation = useMaterialsInput();
  const { words, names, format } = presentation;
  if (scored === undefined) {
    return (
      <section className={styles.part}>
        <h2>{words('score.title')}</h2>
        <p>{words('score.noShares')}</p>
      </section>
    );
  }
  const say = (value: number) => format.number(value, { least: 1, most: 1 });
  const { value: border } = criticalityBorder.supplyRisk;
  return (
    <section className={styles.part}>
      <h2>{words('score.title')}</h2>
      <div className={styles.stack}>
        <p className={styles.score}>{words('score.value', { score: say(scored.before) })}</p>
        <p>
          {words(scored.before >= border ? 'score.above' : 'score.below', { threshold: say(border) })}{' '}
          {words('score.weakest', {
            name: names(`material.${scored.weakest.material.id}.name`),
            risk: say(scored.weakest.supplyRisk),
          })}
        </p>
        <p>{words('score.about')}</p>
        <FigureFrame figure={partsFigure(scored, presentation)} tableLabel={words('tableLabel')} narrow />
        <Behind scored={scored} />
        <Disclosure summary={words('score.how')}>
          <div className={styles.stack}>
            <p>{words('score.formula')}</p>
            <p>{words('score.shares')}</p>
            <p>{words('score.own')}</p>
          </div>
        </Disclosure>
      </div>
    </section>
  );
}

function Behind({ scored: { critical, strategic, outside, recycled } }: { readonly scored: ScoredProduct }) {
  const { words, format } = useMaterialsInput();
  const share = (value: number) => format.share(value, { most: 0 });
  const told = (known: ScoredProduct['outside']) =>
    known === undefined
      ? words('behind.unknown')
      : known.known < 0.995
        ? `${share(known.value)}. ${words('behind.known', { share: share(known.known) })}`
        : share(known.value);
  const rows = [
    { label: words('behind.critical'), value: share(critical) },
    { label: words('behind.strategic'), value: share(strategic) },
    { label: words('behind.outside'), value: told(outside), note: words('behind.outsideNote') },
    { label: words('behind.recycled'), value: told(recycled), note: words('behind.recycledNote') },
  ] as const;
  return (
    <>
      <h3>{words('behind.title')}</h3>
      <dl className={styles.facts}>
        {rows.map((row) => (
          <div key={row.label} className={styles.fact}>
            <dt>{row.label}</dt>
            <dd>
              {row.value} {'note' in row && <span className={styles.soft}>{row.note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
