import { firmOf } from '../../dossier/read/firm.ts';
import type { Step } from '../../engine/advise/explain/steps.ts';
import type { PresentationInput } from '../names/presentation-input.ts';

type ContactWords = Pick<PresentationInput, 'words' | 'dossier'>;

const ofRegion = ['cash', 'people', 'room'] as const;

/** Whom to call first for a step: where the region has a service for it, that one. */
export function firstCall(step: Step, { words, dossier }: ContactWords): string {
  const region = firmOf(dossier).region ?? 'unknown';
  if (step.code === 'find-people') return words(`contacts.people.${region}`);
  if (step.code === 'call-front-office') return words(`contacts.support.${region}`);
  if (step.code === 'ask-quote') return words(`contacts.makers.${region}`);
  const gate = step.code === 'settle-gate' ? ofRegion.find((one) => one === step.gate) : undefined;
  return gate === undefined ? words(`contacts.call.${step.code}`) : words(`contacts.${gate}.${region}`);
}

/** The services of the region that know support and suppliers, and what to say there of the size of the firm. */
export function tellFrontOffice({ words, dossier }: ContactWords): string {
  const { region = 'unknown', size } = firmOf(dossier);
  const call = words(`contacts.frontOffice.${region}`);
  return size === undefined ? call : `${call} ${words(`contacts.size.${size}`)}`;
}
