import { materialFacts, materialPapers } from '../../present/materials/materials-facts.ts';
import { supplyFigure } from '../../present/materials/materials-supply-figure.ts';
import { trendFigure } from '../../present/materials/materials-trend-figure.ts';
import type { Material } from '../../reference/materials.ts';
import { FigureFrame } from '../../ui/table/figure-frame.tsx';
import styles from './materials.module.css';
import { useMaterialsInput } from './use-materials-input.ts';

/** All that is known about a material, with small pictures. */
export function MaterialFacts({ material }: { readonly material: Material }) {
  const presentation = useMaterialsInput();
  const { words } = presentation;
  const figures = [
    supplyFigure(material, 'world', presentation),
    supplyFigure(material, 'europe', presentation),
    trendFigure(material, presentation),
  ];
  return (
    <div className={styles.known}>
      <div className={styles.stack}>
        <h3>{words('facts.title')}</h3>
        <dl className={styles.facts}>
          {materialFacts(material, presentation).map(({ id, label, value }) => (
            <div key={id} className={styles.fact}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.soft}>{materialPapers(material, presentation)}</p>
      </div>
      {figures.map((figure) => figure && <FigureFrame key={figure.id} figure={figure} tableLabel={words('tableLabel')} narrow />)}
    </div>
  );
}
