import { loadExample, type ExampleId } from '../../src/dossier/examples/load-example.ts';
import type { ModelInputs } from '../../src/engine/model/inputs.ts';
import { dossierTools } from '../../src/state/context/dossier-tools.ts';

/** An example dossier as the engine gets it. */
export async function exampleInputs(id: ExampleId): Promise<ModelInputs> {
  const figures = await dossierTools.loadFigures();
  const reading = dossierTools.readDossier(await loadExample(id), figures);
  if (!reading.ok) throw new Error(`example ${id} is not complete`);
  return dossierTools.toInputs(reading.dossier, figures);
}
