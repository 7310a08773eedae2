import { linkTo } from '../../content/screens.ts';
import { scoreProduct } from '../../dossier/materials/score-product.ts';
import { ProductBox } from '../../parts/ask/places-and-goods/product-box.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import { MaterialList } from './material-list.tsx';
import styles from './materials.module.css';
import { MeasuresPart } from './measures-part.tsx';
import { scannerFigures } from './scanner-figures.ts';
import { ScorePart } from './score-part.tsx';
import { useMaterialsInput } from './use-materials-input.ts';
import { useScanner } from './use-scanner.ts';
import { WhoseList } from './whose-list.tsx';

/** The scanner of raw materials: what a product leans on, who supplies it, and what would help. */
export function MaterialsPage() {
  const scanner = useScanner();
  const { words } = useMaterialsInput();
  const scored = scoreProduct(scanner.lines, scanner.measures, scannerFigures);
  return (
    <div className={styles.page}>
      <PageHead title={words('title')} lead={words('intro')} />
      <ProductBox
        id="scanner-product"
        label={words('product.label')}
        hint={words('product.hint')}
        picked={scanner.product}
        onPick={scanner.pick}
      />
      <WhoseList scanner={scanner} />
      {scanner.lines.length > 0 && <ScorePart scored={scored} />}
      <MaterialList scanner={scanner} scored={scored} />
      {scored !== undefined && <MeasuresPart scanner={scanner} scored={scored} />}
      <p>
        <a href={linkTo('sources')}>{words('sources')}</a>
      </p>
    </div>
  );
}
