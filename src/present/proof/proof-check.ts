import { isWithin, type ProofExample, type ProofFigure } from './proof-figure.ts';

/** An example that was calculated again. */
export interface CheckedExample {
  readonly example: ProofExample;
  /** Empty when the calculation stopped. */
  readonly figures: readonly ProofFigure[];
  readonly within: boolean;
}

/** Calculates an example again. One that stops counts as outside its tolerance, and says so on the page. */
export function checkExample(example: ProofExample): CheckedExample {
  const figures = figuresOf(example);
  return { example, figures, within: figures.length > 0 && figures.every(isWithin) };
}

function figuresOf(example: ProofExample): readonly ProofFigure[] {
  try {
    return example.run();
  } catch {
    return [];
  }
}
