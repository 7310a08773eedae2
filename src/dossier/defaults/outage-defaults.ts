import { assumed, fromFigure, open, workedOut, type Default } from './default.ts';
import { rateOf, updatedRate } from './gamma.ts';
import type { Situation } from './situation.ts';

/** Question 8 asks for the past five years. */
const yearsAsked = 5;
/** The default rate weighs as much as one event that was seen. */
const priorShape = 1;
/** "Three or more" is read as a little more than three. */
const countOf: Readonly<Record<string, number>> = { '0': 0, '1': 1, '2': 2, '3+': 3.5 };

export function outageCount(): Default {
  return open;
}

/**
 * Stoppages of more than three weeks a year: once in four years times the factor of the country, updated by what the owner
 * saw in five years (gamma–Poisson: (1 + count) ÷ (1 ÷ default rate + 5)). One answer sharpens the default, it does not replace it.
 */
export function outagesPerYear({ origin, figures, choice }: Situation): Default {
  const figure = figures.sourceOutages(origin.country);
  const count = countOf[choice('outage.count')];
  if (count === undefined) return fromFigure(figure);
  const { low, mean, high } = rateOf(updatedRate({ shape: priorShape, time: priorShape / figure.value }, { count, years: yearsAsked }));
  return workedOut(assumed(mean, low, high), [figure]);
}

/** As long as the makers of the kept chain need to recover, else as such stops usually last. */
export function outageWeeks({ origin, figures, chain }: Situation): Default {
  if (chain?.recover !== undefined) return { ...assumed(chain.recover.likely, chain.recover.low, chain.recover.high), status: 'own' };
  return fromFigure(figures.sourceOutageWeeks(origin.country));
}
