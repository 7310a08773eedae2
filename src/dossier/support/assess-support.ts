import { supportQuestions, supportTests, type SupportQuestionId, type SupportTestId } from '../../content/support-questions.ts';
import type { Sector } from '../../reference/sectors.ts';
import { dependencyAreas } from '../../reference/strategic-dependencies.ts';
import { legalBase, legalBaseIds, type LegalBaseId } from '../../reference/support-terms.ts';
import type { Draft } from '../draft/draft.ts';
import type { ScoredProduct } from '../materials/score-product.ts';
import type { Dossier, ReadPlan } from '../read/dossier.ts';
import { firmOf } from '../read/firm.ts';
import { concentratedIn } from './concentrated-in.ts';

export type SupportVerdict = 'fits' | 'unclear' | 'does-not';
/** `stops`: with this no support can be had. */
export type Effect = 'for' | 'against' | 'open' | 'stops';

/** What bears on a test: an answer, or what the rest of the dossier says. */
export type SupportFact =
  | { readonly code: 'answer'; readonly question: SupportQuestionId; readonly answer: 'yes' | 'no' | undefined }
  | { readonly code: 'region' | 'size'; readonly told: string | undefined }
  | { readonly code: 'received'; readonly room: number | undefined }
  | { readonly code: 'base-ended'; readonly base: LegalBaseId; readonly on: string }
  | { readonly code: 'own-plant-nearby'; readonly country: string }
  | { readonly code: 'automated' | 'workshop' | 'circular-plan' }
  | { readonly code: 'carbon'; readonly share: number }
  | { readonly code: 'critical'; readonly share: number; readonly strategic: number; readonly isTold: boolean }
  | { readonly code: 'no-critical' | 'no-materials' }
  | { readonly code: 'concentrated'; readonly material: string; readonly country: string; readonly share: number }
  | { readonly code: 'areas'; readonly areas: readonly string[] }
  | { readonly code: 'intensity'; readonly intensity: Sector['intensity']; readonly sector: string }
  | { readonly code: 'cluster'; readonly cluster: string };

export interface SupportFinding {
  readonly effect: Effect;
  readonly fact: SupportFact;
}

export interface SupportTest {
  readonly id: SupportTestId;
  readonly verdict: SupportVerdict;
  readonly findings: readonly SupportFinding[];
}

export interface SupportCase {
  readonly dossier: Dossier;
  /** What support would be asked for. */
  readonly plan: ReadPlan | undefined;
  readonly told: NonNullable<Draft['support']>;
  readonly sector: Sector | undefined;
  readonly scored: ScoredProduct | undefined;
  /** Greenhouse gases of the plan and of staying, kg a year. */
  readonly carbon?: { readonly plan: number; readonly today: number };
  /** Day of the check, `2026-11-29`. */
  readonly today: string;
}

/** Small aid that one group may get in three years, EUR. */
export const smallAidCeiling = legalBase('de-minimis').amounts['ceilingThreeYears']?.value ?? 0;
/** Less change of emissions than this is no change. */
const leastCarbonChange = 0.05;

/** Every test with what bears on it. Nothing is counted or added up: a test fits, does not, or is not clear yet. */
export function assessSupport(asked: SupportCase): readonly SupportTest[] {
  return supportTests.map((id) => {
    const findings = [...ofDossier[id](asked), ...answersOn(id, asked)];
    return { id, findings, verdict: id === 'state-aid' ? ofKnockOuts(findings) : ofTest(findings) };
  });
}

/** One thing that stops it is enough; it fits once all is told. */
function ofKnockOuts(findings: readonly SupportFinding[]): SupportVerdict {
  if (findings.some(({ effect }) => effect === 'stops')) return 'does-not';
  return findings.some(({ effect }) => effect === 'open') ? 'unclear' : 'fits';
}

/** One thing that speaks for it is enough; without any it does not fit once all is told. */
function ofTest(findings: readonly SupportFinding[]): SupportVerdict {
  if (findings.some(({ effect }) => effect === 'for')) return 'fits';
  return findings.some(({ effect }) => effect === 'open') ? 'unclear' : 'does-not';
}

function answersOn(test: SupportTestId, { told }: SupportCase): readonly SupportFinding[] {
  return supportQuestions
    .filter((question) => question.test === test)
    .map((question) => {
      const answer = told.answers?.[question.id];
      return { effect: effectOf(answer, 'stopsOn' in question), fact: { code: 'answer', question: question.id, answer } };
    });
}

function effectOf(answer: 'yes' | 'no' | undefined, stopsOnYes: boolean): Effect {
  if (answer === undefined) return 'open';
  if (stopsOnYes) return answer === 'yes' ? 'stops' : 'for';
  return answer === 'yes' ? 'for' : 'against';
}

const ofDossier: Readonly<Record<SupportTestId, (asked: SupportCase) => readonly SupportFinding[]>> = {
  'state-aid': stateAid,
  frames,
  strategic,
  circular: ({ dossier }) =>
    dossier.plans.some(({ archetype, unfit }) => unfit === undefined && (archetype === 'circular' || archetype === 'substitute'))
      ? [{ effect: 'for', fact: { code: 'circular-plan' } }]
      : [],
  spearheads,
  challenges: ({ plan }) => (plan?.fields.workshop.value === 'yes' ? [{ effect: 'for', fact: { code: 'workshop' } }] : []),
};

function stateAid({ dossier, told, today }: SupportCase): readonly SupportFinding[] {
  const { region, size } = firmOf(dossier);
  const room = told.received === undefined ? undefined : Math.max(0, smallAidCeiling - told.received);
  const isOwnPlant = dossier.origin.country.eu && !dossier.alreadyHere && dossier.fields['origin.maker'].value === 'own-plant';
  const ended = legalBaseIds.flatMap((base): readonly SupportFinding[] => {
    const { validUntil } = legalBase(base);
    return validUntil === undefined || validUntil >= today ? [] : [{ effect: 'open', fact: { code: 'base-ended', base, on: validUntil } }];
  });
  return [
    { effect: region === undefined ? 'open' : 'for', fact: { code: 'region', told: region } },
    { effect: size === undefined ? 'open' : 'for', fact: { code: 'size', told: size } },
    { effect: room === undefined ? 'open' : room > 0 ? 'for' : 'against', fact: { code: 'received', room } },
    // What is made in one's own plant in another member state and moves here is what the rule on moving speaks of.
    ...(isOwnPlant ? [{ effect: 'open', fact: { code: 'own-plant-nearby', country: dossier.origin.code } } as const] : []),
    ...ended,
  ];
}

function frames({ plan, carbon }: SupportCase): readonly SupportFinding[] {
  const change = carbon === undefined || carbon.today <= 0 ? undefined : carbon.plan / carbon.today - 1;
  return [
    ...(plan?.archetype === 'reshore-automated' ? [{ effect: 'for', fact: { code: 'automated' } } as const] : []),
    ...(change === undefined || Math.abs(change) < leastCarbonChange
      ? []
      : [{ effect: change < 0 ? 'for' : 'against', fact: { code: 'carbon', share: change } } as const]),
  ];
}

function strategic({ dossier, scored, sector }: SupportCase): readonly SupportFinding[] {
  const areas = [...new Set(dependencyAreas.filter(({ sectors }) => sectors.some((one) => one === sector?.id)).map(({ id }) => id))];
  // A sector in a list is not a product in it: it speaks for nothing by itself.
  const near: readonly SupportFinding[] = areas.length === 0 ? [] : [{ effect: 'open', fact: { code: 'areas', areas } }];
  return [...ofMaterials(scored, dossier.materials.isTold), ...near];
}

function ofMaterials(scored: ScoredProduct | undefined, isTold: boolean): readonly SupportFinding[] {
  if (scored === undefined) return [{ effect: 'open', fact: { code: 'no-materials' } }];
  if (scored.critical === 0 && scored.strategic === 0) return [{ effect: isTold ? 'against' : 'open', fact: { code: 'no-critical' } }];
  const { critical: share, strategic } = scored;
  // What such products often contain is not what this one contains.
  const effect = isTold ? 'for' : 'open';
  const concentrated = scored.parts.flatMap(({ material }) => concentratedIn(material));
  return [
    { effect, fact: { code: 'critical', share, strategic, isTold } },
    ...concentrated.map((fact): SupportFinding => ({ effect, fact: { code: 'concentrated', ...fact } })),
  ];
}

function spearheads({ sector }: SupportCase): readonly SupportFinding[] {
  if (sector === undefined) return [];
  const { intensity, id, cluster } = sector;
  const isHigh = intensity === 'high' || intensity === 'medium-high';
  return [
    { effect: isHigh ? 'for' : 'against', fact: { code: 'intensity', intensity, sector: id } },
    ...(cluster === undefined ? [] : [{ effect: 'open', fact: { code: 'cluster', cluster } } as const]),
  ];
}
