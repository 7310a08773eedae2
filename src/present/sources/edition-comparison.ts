import { editionChanges, type EditionChange } from '../../dossier/explore/edition-changes.ts';
import { estimateLabel, estimateValue } from '../names/estimate-words.ts';
import { presentOwnerPage } from '../answer/present-owner-page.ts';
import { toPresentationInput } from '../names/to-presentation-input.ts';
import type { OwnerPageInput, PresentationInput } from '../names/presentation-input.ts';

interface ChangeRow {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

interface AnswerText {
  readonly edition: string;
  readonly sentence: string;
  readonly word: string;
  /** The first three options. */
  readonly first: readonly string[];
}

export interface EditionComparison {
  readonly rows: readonly ChangeRow[];
  readonly before: AnswerText;
  readonly after: AnswerText;
  /** Another sentence, another word or another order. */
  readonly isOtherAnswer: boolean;
}

const mostOptions = 3;

/** The open dossier with its own figures and with the newest: which numbers change, and whether the answer does. */
export function compareEditions(before: OwnerPageInput, after: OwnerPageInput): EditionComparison {
  const presentation = toPresentationInput(before);
  const [was, is] = [told(before), told(after)];
  return {
    rows: editionChanges(before, after).map((change) => rowOf(change, presentation)),
    before: was,
    after: is,
    isOtherAnswer: was.sentence !== is.sentence || was.word !== is.word || was.first.join() !== is.first.join(),
  };
}

function told(input: OwnerPageInput): AnswerText {
  const page = presentOwnerPage(input);
  return {
    edition: input.figures.edition,
    sentence: page.sentence,
    word: page.certaintyWord,
    first: page.ranking.slice(0, mostOptions).map(({ name }) => name),
  };
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
