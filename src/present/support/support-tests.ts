import type { SupportTest, SupportVerdict } from '../../dossier/support/assess-support.ts';
import { asSentence, type SupportPresentation } from './support-words.ts';
import { isMissing, tellFact } from './tell-fact.ts';

/** A test as it is told: question, what the dossier says, what is missing, source, outcome. */
export interface TestView {
  readonly id: SupportTest['id'];
  readonly title: string;
  readonly question: string;
  readonly says: readonly string[];
  /** What the rest of the dossier leaves open. */
  readonly missing: readonly string[];
  /** Questions of the test itself that have no answer yet. */
  readonly unanswered: readonly string[];
  readonly source: string;
  readonly caution: string;
  readonly verdict: SupportVerdict;
  readonly verdictWord: string;
}

export function testViews(tests: readonly SupportTest[], told: SupportPresentation): readonly TestView[] {
  const { words } = told;
  return tests.map(({ id, verdict, findings }) => ({
    id,
    title: words(`support.test.${id}.title`),
    question: words(`support.test.${id}.question`),
    says: findings.filter((finding) => !isMissing(finding)).map(({ fact }) => asSentence(tellFact(fact, told))),
    missing: missingOf(findings, told, (code) => code !== 'answer'),
    unanswered: missingOf(findings, told, (code) => code === 'answer'),
    source: words(`support.test.${id}.source`),
    caution: words(`support.test.${id}.caution`),
    verdict,
    verdictWord: words(`support.verdict.${verdict}`),
  }));
}

function missingOf(
  findings: SupportTest['findings'],
  told: SupportPresentation,
  isWanted: (code: SupportTest['findings'][number]['fact']['code']) => boolean,
): readonly string[] {
  return findings
    .filter((finding) => isMissing(finding) && isWanted(finding.fact.code))
    .map(({ fact }) => asSentence(tellFact(fact, told)));
}

/** Whether something stops it, then which tests fit and which do not: never a sum of them. */
export function summaryOf(tests: readonly SupportTest[], told: SupportPresentation): readonly string[] {
  const { words, format } = told;
  const frame = tests.find(({ id }) => id === 'state-aid')?.findings ?? [];
  const stopping = frame.filter(({ effect }) => effect === 'stops');
  const open = frame.filter(({ effect }) => effect === 'open').length;
  const others = tests.filter(({ id }) => id !== 'state-aid');
  const first =
    stopping.length > 0
      ? words('support.summary.stops', { what: format.list(stopping.map(({ fact }) => tellFact(fact, told))) })
      : open > 0
        ? words('support.summary.open', { count: open })
        : words('support.summary.clear');
  const grouped = (['fits', 'unclear', 'does-not'] as const).flatMap((verdict) => {
    const names = others.filter((test) => test.verdict === verdict).map(({ id }) => words(`support.test.${id}.title`));
    return names.length === 0 ? [] : [words(`support.summary.${verdict}`, { tests: names.join(' · ') })];
  });
  return [first, ...grouped];
}
