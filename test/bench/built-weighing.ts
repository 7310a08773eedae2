/** What the bench of weighing measures, to be built as the app is. */
export { acceptability } from '../../src/engine/textbook/decisions/acceptability.ts';
export { assessInMoney, assessSettled, assessWeighed, conditionalSteps, inMoneySteps } from '../../src/engine/advise/assess.ts';
export { candidateSteps } from '../../src/engine/advise/compare/tipping-candidates.ts';
export { toPresentationInput } from '../../src/present/names/to-presentation-input.ts';
export { moneyComparedSentence, tellWeighed } from '../../src/present/answer/tell-weighed.ts';
