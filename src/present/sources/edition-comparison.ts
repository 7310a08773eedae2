import { editionChanges, type EditionChange } from '../../dossier/explore/edition-changes.ts';
import { estimateLabel, estimateValue } from '../names/estimate-words.ts';
import { answerText, isOtherAnswer, type AnswerText } from '../answer/answer-text.ts';
import { toPresentationInput } from '../names/to-presentation-input.ts';
import type { OwnerPageInput, PresentationInput } from '../names/presentation-input.ts';

interface ChangeRow {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

interface EditionText extends AnswerText {
  readonly edition: string;
}

export interface EditionComparison {
  readonly rows: readonly ChangeRow[];
  readonly before: EditionText;
  readonly after: EditionText;
  /** Another sentence, another word or another order. */
  readonly isOtherAnswer: boolean;
}

/** The open dossier with its own figures and with the newest: which numbers change, and whether the answer does. */
export function compareEditions(before: OwnerPageInput, after: OwnerPageInput): EditionComparison {
  const presentation = toPresentationInput(before);
  const [was, is] = [told(before), told(after)];
  return {
    rows: editionChanges(before, after).map((change) => rowOf(change, presentation)),
    before: was,
    after: is,
    isOtherAnswer: isOtherAnswer(was, is),
  };
}

function told(input: OwnerPageInput): EditionText {
  return { edition: input.figures.edition, ...answerText(input) };
}

function rowOf(change: EditionChange, presentation: PresentationInput): ChangeRow {
  const { names, format } = presentation;
  if (change.kind === 'place')
    return { what: names.name(change.plan), before: format.country(change.before), after: format.country(change.after) };
  const { estimate } = change;
  const say = ({ low, likely, high }: typeof change.before) => {
    const value = (number: number) => estimateValue(number, estimate, presentation);
    return low === high ? value(likely) : `${value(likely)} (${format.range(value(low), value(high))})`;
  };
  return { what: estimateLabel(estimate, presentation), before: say(change.before), after: say(change.after) };
}
