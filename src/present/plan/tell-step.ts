import { firmOf } from '../../dossier/read/firm.ts';
import { estimateName } from '../../dossier/estimates/estimate-name.ts';
import type { EstimateId } from '../../engine/model/estimate.ts';
import { estimateLabel, estimateValue, judgementWords } from '../names/estimate-words.ts';
import { gateName } from '../names/gate-name.ts';
import type { PresentationInput } from '../names/presentation-input.ts';
import { whereFound } from '../names/where-found.ts';
import { tellFrontOffice } from './contacts.ts';
import type { Step } from '../../engine/advise/explain/steps.ts';

/** One step in one or two sentences: what to do, and who helps. */
export function tellStep(step: Step, presentation: PresentationInput): string {
  const { words, names } = presentation;
  switch (step.code) {
    case 'find-out':
      return tellFindOut(step.estimate, presentation);
    case 'ask-quote':
      return words('results.step.askQuote', { option: names.inside(step.option) });
    case 'pilot':
      return words('results.step.pilot', { option: names.inside(step.option) });
    case 'watch':
      return words(rises(step, presentation) ? 'results.step.watchRise' : 'results.step.watchFall', {
        figure: estimateLabel(step.estimate, presentation),
        value: estimateValue(step.value, step.estimate, presentation),
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
    case 'find-people':
      return words('results.step.findPeople', { service: words(`contacts.people.${firmOf(presentation.dossier).region ?? 'unknown'}`) });
    case 'call-front-office':
      return tellFrontOffice(presentation);
    case 'settle-gate':
      return words('results.step.settleGate', { option: names.inside(step.option), gate: gateName(step.gate, presentation) });
  }
}

/** An opinion is formed and not looked up. */
function tellFindOut(estimate: EstimateId, presentation: PresentationInput): string {
  const spoken = estimateName(estimate);
  if (spoken?.kind === 'judgement') return judgementWords(spoken, presentation, 'gain.judge');
  const line = presentation.words('results.step.findOut', { figure: estimateLabel(estimate, presentation) });
  return [line, whereFound(estimate, presentation)].join(' ').trim();
}

function rises({ estimate, value }: Extract<Step, { readonly code: 'watch' }>, { inputs }: PresentationInput): boolean {
  return value >= (inputs.estimates.find(({ id }) => id === estimate)?.likely ?? 0);
}
