import { materialFacts, materialPapers } from '../../present/materials-facts.ts';
import { supplyFigure } from '../../present/materials-supply-figure.ts';
import { trendFigure } from '../../present/materials-trend-figure.ts';
import type { Material } from '../../reference/materials.ts';
import { FigureFrame } from '../../ui/figure-frame.tsx';
import styles from './materials.module.css';
import { useMaterialsTelling } from './use-materials-telling.ts';

/** All that is known about a material, with small pictures. */
export function MaterialFacts({ material }: { readonly material: Material }) {
  const telling = useMaterialsTelling();
  const { words } = telling;
  const figures = [supplyFigure(material, 'world', telling), supplyFigure(material, 'europe', telling), trendFigure(material, telling)];
  return (
    <div className={styles.known}>
      <div className={styles.stack}>
        <h3>{words('facts.title')}</h3>
        <dl className={styles.facts}>
          {materialFacts(material, telling).map(({ id, label, value }) => (
            <div key={id} className={styles.fact}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.soft}>{materialPapers(material, telling)}</p>
      </div>
      {figures.map((figure) => figure && <FigureFrame key={figure.id} figure={figure} tableLabel={words('tableLabel')} narrow />)}
    </div>
  );
}
