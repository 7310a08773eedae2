import { casesOf, casesTold as of, type PresentationInput } from '../names/presentation-input.ts';

interface Looked {
  readonly leader: string;
  /** Share of the cases in which the leader comes before its rival. */
  readonly share: number;
}

/** Who leads and in how many cases, of the pair that the answer speaks of. */
export function lookedAt({ assessment }: Pick<PresentationInput, 'assessment'>): Looked {
  const { leader, certainty } = assessment.weighed ?? assessment;
  return { leader, share: certainty.share };
}

/** What a change made of the answer since it was looked at before. `what`: the change, in words. */
export function tellSince(before: Looked, what: string, presentation: PresentationInput): string {
  const { words, names, assessment } = presentation;
  const now = lookedAt(presentation);
  if (now.leader !== before.leader) {
    const isThere = assessment.ranking.some(({ option }) => option === before.leader);
    return isThere ? words('answer.since.other', { what, before: names.inside(before.leader) }) : words('answer.since.gone', { what });
  }
  const [cases, earlier] = [casesOf(now.share), casesOf(before.share)];
  if (cases === earlier) return words('answer.since.same', { what });
  return words(now.share > before.share ? 'answer.since.firmer' : 'answer.since.softer', { what, cases, earlier, of });
}
