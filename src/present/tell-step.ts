import { estimateName } from '../dossier/estimate-name.ts';
import type { EstimateId } from '../engine/model/estimate.ts';
import { estimateLabel, estimateValue, judgementWords } from './estimate-words.ts';
import { gateName } from './gate-name.ts';
import type { Telling } from './telling.ts';
import { whereFound } from './where-found.ts';
import type { Step } from '../engine/advise/explain/steps.ts';

/** One step in one or two sentences: what to do, and who helps. */
export function tellStep(step: Step, telling: Telling): string {
  const { words, names } = telling;
  switch (step.code) {
    case 'find-out':
      return tellFindOut(step.estimate, telling);
    case 'ask-quote':
      return words('results.step.askQuote', { option: names.inside(step.option) });
    case 'pilot':
      return words('results.step.pilot', { option: names.inside(step.option) });
    case 'watch':
      return words(rises(step, telling) ? 'results.step.watchRise' : 'results.step.watchFall', {
        figure: estimateLabel(step.estimate, telling),
        value: estimateValue(step.value, step.estimate, telling),
        option: names.inside(step.becomes),
      });
    case 'check-origin':
      return words('results.step.checkOrigin');
    case 'check-duty':
      return words('results.step.checkDuty');
    case 'agree-terms':
      return words('results.step.agreeTerms');
    case 'raise-cover':
      return words('results.step.raiseCover');
    case 'watch-duty':
      return words('results.step.watchDuty');
    case 'watch-tenders':
      return words('results.step.watchTenders');
    case 'call-front-office':
      return words('results.step.callFrontOffice');
    case 'settle-gate':
      return words('results.step.settleGate', { option: names.inside(step.option), gate: gateName(step.gate, telling) });
  }
}

/** An opinion is formed and not looked up. */
function tellFindOut(estimate: EstimateId, telling: Telling): string {
  const spoken = estimateName(estimate);
  if (spoken?.kind === 'judgement') return judgementWords(spoken, telling, 'gain.judge');
  const line = telling.words('results.step.findOut', { figure: estimateLabel(estimate, telling) });
  return [line, whereFound(estimate, telling)].join(' ').trim();
}

function rises({ estimate, value }: Extract<Step, { readonly code: 'watch' }>, { inputs }: Telling): boolean {
  return value >= (inputs.estimates.find(({ id }) => id === estimate)?.likely ?? 0);
}
