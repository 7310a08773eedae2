import { linkTo } from '../../content/screens.ts';
import { noMeasures, scoreProduct } from '../../dossier/materials/score-product.ts';
import type { Site } from '../../dossier/draft/chain-schema.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { flowFigure } from '../../present/chain/flow-figure.ts';
import { mapFigure } from '../../present/chain/map-figure.ts';
import { tellFar, tellMaterials } from '../../present/chain/tell-far.ts';
import { useWizard } from '../../state/wizard.ts';
import { FigureFrame } from '../../ui/table/figure-frame.tsx';
import { SceneView } from '../../ui/scene-view.tsx';
import sections from '../../ui/sections.module.css';
import styles from './chain.module.css';
import { useChainInput } from './use-chain-input.ts';

interface OfSites {
  readonly sites: readonly Site[];
}

/** From where to where, on a map and as a stream. */
export function PicturesPart({ sites }: OfSites) {
  const input = useChainInput();
  const { words } = input;
  const figures = useWizard((wizard) => wizard.figures);
  const map = figures && mapFigure(sites, figures.countries, input);
  const flow = flowFigure(sites, input);
  return (
    <section className={sections.part} aria-labelledby="chain-pictures">
      <h2 id="chain-pictures">{words('pictures.title')}</h2>
      {map === undefined && flow === undefined && <p>{words('pictures.none')}</p>}
      {map && (
        <FigureFrame figure={map} tableLabel={words('pictures.table')}>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a frame that scrolls must be reachable by keyboard */}
          <div className={styles.map} tabIndex={0} role="group" aria-label={map.title}>
            <SceneView scene={map.scene} title={map.title} takeaway={map.takeaway} />
          </div>
        </FigureFrame>
      )}
      {flow && <FigureFrame figure={flow} tableLabel={words('pictures.table')} />}
      {flow && <p className={sections.soft}>{words('flow.note')}</p>}
    </section>
  );
}

/** What stays far away whatever is chosen, and what the scanner adds behind it. */
export function FarPart({ sites }: OfSites) {
  const input = useChainInput();
  const { words } = input;
  const names = useTexts('materials');
  const figures = useWizard((wizard) => wizard.figures);
  const lines = useWizard(({ reading }) => (reading?.ok === true ? reading.dossier.materials.lines : undefined));
  if (figures === undefined) return null;
  const far = tellFar(sites, figures, input);
  const materials = tellMaterials(lines && scoreProduct(lines, noMeasures, figures), names, input);
  return (
    <section className={sections.part} aria-labelledby="chain-far">
      <h2 id="chain-far">{words('far.title')}</h2>
      {far.sentences.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Lines lines={far.lines} />
      <h3>{words('upstream.title')}</h3>
      {materials.length === 0 ? <p>{words('upstream.none')}</p> : <p>{words('upstream.some')}</p>}
      <Lines lines={materials} />
      <p>
        <a href={linkTo('materials')}>{words('upstream.link')}</a>
      </p>
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line, at) => (
        <li key={`${at}-${line}`}>{line}</li>
      ))}
    </ul>
  );
}
