import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../src/dossier/draft/draft.ts';
import { loadExample } from '../../../src/dossier/examples/load-example.ts';
import { readDossier } from '../../../src/dossier/read/read-dossier.ts';
import { publishedDecisions } from '../../../src/reference/published-decisions.ts';
import { foundAnswers } from '../../../src/reference/published-decisions/found-answers.ts';
import type { PublishedDecision } from '../../../src/reference/published-decisions/published-decision.ts';
import { answerTo } from '../../support/decision-answers.ts';
import { figures } from '../../support/draft-of.ts';

const decisions = publishedDecisions.map((decision) => [decision.id, decision] as const);
const factsOf = ({ known, plans }: PublishedDecision) => [known, ...plans.map((plan) => plan.known)].flatMap((one) => Object.values(one));

describe('the dossiers of published decisions', () => {
  it('are twelve or more, each with reports from before today', () => {
    expect(publishedDecisions.length).toBeGreaterThanOrEqual(12);
    expect(new Set(publishedDecisions.map(({ id }) => id)).size).toBe(publishedDecisions.length);
    for (const { reports } of publishedDecisions) {
      expect(reports.length).toBeGreaterThan(0);
      for (const { publisher, year, site } of reports) {
        expect(publisher).not.toBe('');
        expect(year).toBeGreaterThan(2000);
        expect(year).toBeLessThanOrEqual(2026);
        expect(['http:', 'https:']).toContain(new URL(site).protocol);
      }
    }
  });

  it.each(decisions)('%s names the report of every answer, or says that there is none', (_, decision) => {
    const places: readonly unknown[] = [...decision.reports.keys(), 'general-knowledge', 'project'];
    for (const { told } of factsOf(decision)) expect(places).toContain(told);
  });

  it.each(decisions)('%s opens as a sound draft with every fact in it and all else open', async (id, decision) => {
    const draft = await loadExample(id);
    expect(draftSchema.parse(draft)).toEqual(draft);
    const answers = [draft.answers, ...draft.plans.map((plan) => plan.answers)].flatMap((one) => Object.values(one));
    expect(answers).toHaveLength(factsOf(decision).length);
    const reading = readDossier(draft, figures);
    expect(reading.ok ? [] : reading.problems).toEqual([]);
    if (!reading.ok) return;
    const { remarks, plans, goods } = reading.dossier;
    expect(goods).toBeDefined();
    expect(remarks.filter(({ outcome }) => outcome !== 'note')).toEqual([]);
    expect(plans.filter(({ unfit }) => unfit !== undefined)).toEqual([]);
  });

  it('are not opened under a name that nobody has', async () => {
    await expect(loadExample('b-fourteen')).rejects.toThrow('b-fourteen');
  });

  // After a change of the model or of a figure: npm run decisions, and look at what changed.
  it.each(decisions)('%s has the answer that is stored', (id) => {
    const { share, ...found } = answerTo(id);
    const { share: stored, ...kept } = foundAnswers[id];
    expect(found).toEqual(kept);
    expect(Math.abs(share - stored)).toBeLessThan(0.015);
  });
});
