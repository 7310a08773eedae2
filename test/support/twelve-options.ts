import type { ModelInputs } from '../../src/engine/model/inputs.ts';

/** A dossier with copies of its options, up to twelve. */
export function twelveOptions(inputs: ModelInputs): ModelInputs {
  const copies = ['again', 'once-more'].flatMap((name) => inputs.options.map((option) => ({ ...option, id: `${option.id}-${name}` })));
  return { ...inputs, options: [...inputs.options, ...copies].slice(0, 12) };
}
