import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import { loadFigures } from '../../src/dossier/defaults/load-figures.ts';
import { decisionDraft } from '../../src/dossier/examples/decision-draft.ts';
import { toInputs } from '../../src/dossier/to-inputs.ts';
import { assess } from '../../src/engine/advise/assess.ts';
import { publishedDecisions } from '../../src/reference/published-decisions.ts';
import type { FoundAnswer, Way } from '../../src/reference/published-decisions/published-decision.ts';
import { growTable } from '../../src/worker/grow-table.ts';

const figures = await loadFigures();

/** What Keerpunt answers to the dossier of a published decision: the table grows until it is settled, as on the screen. */
export function answerTo(id: string): FoundAnswer {
  const draft = decisionDraft(id);
  if (draft === undefined) throw new RangeError(`${id} is no decision`);
  const reading = readDossier(draft, figures);
  if (!reading.ok) throw new RangeError(`${id}: ${reading.problems.map(({ code }) => code).join(', ')}`);
  const inputs = toInputs(reading.dossier, figures);
  const steps = growTable(inputs);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const { leader, ranking, certainty } = assess({ table: step.value.table, inputs, tipping: [] });
  const wayOf = (option: string | undefined): Way => {
    const found = ranking.find((one) => one.option === option);
    if (found === undefined) throw new RangeError(`${id}: ${option} is not ranked`);
    return found.direction;
  };
  return {
    word: certainty.word,
    ...(certainty.cappedBy === undefined ? {} : { cappedBy: certainty.cappedBy }),
    leader: wayOf(leader),
    rival: wayOf(certainty.rival),
    share: Math.round(certainty.share * 100) / 100,
  };
}

/** The file that holds the answers to all of them. */
export function answersFile(): string {
  const lines = publishedDecisions.map(({ id }) => {
    const { word, cappedBy, leader, rival, share } = answerTo(id);
    const cap = cappedBy === undefined ? '' : ` cappedBy: '${cappedBy}',`;
    const key = /^[a-z]+$/.test(id) ? id : `'${id}'`;
    return `  ${key}: { word: '${word}',${cap} leader: '${leader}', rival: '${rival}', share: ${share} },`;
  });
  return `import type { PublishedDecisionId } from '../published-decisions.ts';
import type { FoundAnswer } from './published-decision.ts';

/** What Keerpunt answers to the dossiers of the published decisions. Written by \`npm run decisions\`; a test calculates them again. */
export const foundAnswers = {
${lines.join('\n')}
} as const satisfies Record<PublishedDecisionId, FoundAnswer>;
`;
}
