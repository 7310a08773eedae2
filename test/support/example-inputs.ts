import type { ExampleId } from '../../src/dossier/examples/load-example.ts';
import type { ModelInputs } from '../../src/engine/model/inputs.ts';
import { workshop } from '../../src/state/workshop.ts';

/** An example dossier as the engine gets it. */
export async function exampleInputs(id: ExampleId): Promise<ModelInputs> {
  const figures = await workshop.loadFigures();
  const reading = workshop.readDossier(await workshop.loadExample(id), figures);
  if (!reading.ok) throw new Error(`example ${id} is not complete`);
  return workshop.toInputs(reading.dossier, figures);
}
