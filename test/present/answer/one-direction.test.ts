import { describe, expect, it } from 'vitest';
import { decisionDraft } from '../../../src/dossier/examples/decision-draft.ts';
import { exampleIds, loadExample } from '../../../src/dossier/examples/load-example.ts';
import type { Draft } from '../../../src/dossier/draft/draft.ts';
import { readDossier } from '../../../src/dossier/read/read-dossier.ts';
import { takeSteps } from '../../../src/engine/textbook/take-steps.ts';
import { mixSearch } from '../../../src/dossier/mixes/mix-search.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { meanTailFront } from '../../../src/engine/advise/compare/mean-tail-front.ts';
import { assess } from '../../../src/engine/advise/assess.ts';
import { startRun } from '../../../src/engine/run/run.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { presentOwnerPage } from '../../../src/present/answer/present-owner-page.ts';
import nlLedger from '../../../src/content/texts/nl/ledger.ts';
import { createNamespaceWords } from '../../../src/i18n/words.ts';
import { bridgeTable, differenceTable } from '../../../src/present/accountant/ledger-tables.ts';
import { mixesPart } from '../../../src/present/accountant/mixes-figure.ts';
import { weighsFigure } from '../../../src/present/certainty/weighs-figure.ts';
import { toPresentationInput } from '../../../src/present/names/to-presentation-input.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { figures, pageWords } from '../../support/owner-page-case.ts';

const futures = 256;
const decisions = ['nobi', 'ridley', 'van-de-velde', 'capi', 'trunki', 'geospring', 'philips'];
const drafts: readonly (readonly [string, Draft | undefined])[] = [
  ...(await Promise.all(exampleIds.map(async (id) => [id, await loadExample(id)] as const))),
  ...decisions.map((id) => [id, decisionDraft(id)] as const),
];

function answerTo(draft: Draft | undefined) {
  const reading = draft && readDossier(draft, figures);
  if (reading?.ok !== true) throw new RangeError('the dossier cannot be read');
  const inputs = toInputs(reading.dossier, figures);
  const run = startRun(inputs, { futures, histories: 16 });
  run.advance(futures);
  const table = run.table();
  const assessment = assess({ table, inputs, tipping: [] });
  return {
    dossier: reading.dossier,
    inputs,
    table,
    tipping: [],
    assessment,
    figures,
    words: pageWords('nl-BE'),
    format: createFormat('nl-BE'),
  };
}

/** Each way in which a sentence says what costs less: the cheaper and the dearer of two, or which of them is which by a word. */
const claims = [
  /^(?<one>.+?) kost (?:gemiddeld )?ongeveer .+? (?<word>minder|meer) dan (?<other>.+?)(?:, en dat|\.)/u,
  /^(?<one>.+?) is (?:duidelijk|waarschijnlijk) het goedkoopst: ongeveer .+? (?<word>goedkoper) dan (?<other>blijven zoals nu)/u,
  /De goedkoopste vorm is (?<one>.+?): ongeveer .+? (?<word>goedkoper) dan (?<other>blijven zoals nu)/u,
] as const;

/** Where the dots stand from the line of staying, from top to bottom: to the right, to the left or on it. */
function sidesIn({ marks }: Scene) {
  const zero = marks.find((mark) => mark.mark === 'line' && mark.x1 === mark.x2 && mark.dash !== undefined);
  const at = zero?.mark === 'line' ? zero.x1 : Number.NaN;
  return marks.flatMap((mark) => (mark.mark === 'circle' ? [{ side: Math.sign(Math.round((mark.x - at) * 10)), ink: mark.stroke }] : []));
}

const plain = (text: string) => text.replace(/\s+/gu, ' ');

let claimsRead = 0;
let weighsRead = 0;
let mixesRead = 0;

describe.each(drafts)('the answer to %s', (_, draft) => {
  const input = answerTo(draft);
  const page = presentOwnerPage(input);
  const { names } = toPresentationInput(input);
  const { ranking, reference } = input.assessment;
  const costOf = (said: string) => {
    const found = ranking.find(({ option }) =>
      [names.name(option), names.inside(option)].some((name) => plain(name).toLowerCase() === said.toLowerCase()),
    );
    if (found === undefined) throw new RangeError(`no choice is called ${said}`);
    return found.pvCost;
  };

  it('says in each row, its picture and its table the same of who is cheaper than staying', () => {
    expect(page.ranking.length).toBeGreaterThan(1);
    for (const { option, npvPerYear } of ranking) {
      const row = page.ranking.find((one) => one.option === option);
      const side = option === reference ? 'reference' : npvPerYear > 0 ? 'cheaper' : 'dearer';
      expect(row?.side).toBe(side);
      const word = { cheaper: 'goedkoper', dearer: 'duurder', reference: 'vergeleken' }[side];
      for (const text of [row?.short, row?.difference]) expect(text).toContain(word);
      const { mean = Number.NaN, zero = Number.NaN, low = Number.NaN, high = Number.NaN } = row?.bar ?? {};
      expect(Math.sign(mean - zero)).toBe({ cheaper: 1, dearer: -1, reference: 0 }[side]);
      expect(low).toBeLessThanOrEqual(high);
      const [, said] = page.rankingFigure.table.rows.find(([name]) => name === row?.name) ?? [];
      expect(said).toContain({ cheaper: 'goedkoper', dearer: 'duurder', reference: 'evenveel' }[side]);
    }
  });

  it('says in the table of differences who is cheaper than staying, and by how much, as the bridge does', () => {
    const presentation = { ...toPresentationInput(input), ledger: createNamespaceWords<'ledger'>('nl-BE', nlLedger) };
    const others = ranking.map(({ option }) => option).filter((option) => option !== reference);
    const total = differenceTable(others, presentation).rows.find(({ isTotal }) => isTotal)?.cells ?? [];
    expect(total).toHaveLength(others.length);
    others.forEach((option, at) => {
      const found = ranking.find((one) => one.option === option);
      const perYear = found?.npvPerYear ?? Number.NaN;
      expect(total[at]?.text).toContain(perYear > 0 ? 'goedkoper' : 'duurder');
      const shown = Number(
        plain(total[at]?.text ?? '')
          .replace(/[^\d,]/g, '')
          .replace(',', '.'),
      );
      expect(Math.abs(shown - Math.abs(perYear))).toBeLessThan(input.dossier.scale === 'per-100' ? 0.011 : 1.1);
    });
    const { bridges } = input.assessment;
    const [today, leader] = bridges;
    const cells =
      bridgeTable(presentation)
        .rows.find(({ isTotal }) => isTotal)
        ?.cells.map(({ text }) => text) ?? [];
    expect(cells).toEqual(bridges.map((bridge) => presentation.amounts.plain(bridge.total)));
    expect(page.bridge.table.rows[0]?.slice(1)).toEqual(
      bridges.map(() => presentation.amounts.plain(input.dossier.fields['purchase.amount'].likely)),
    );
    const less = (today?.total ?? 0) - (leader?.total ?? today?.total ?? 0);
    expect(Math.sign(less)).toBe(
      Math.sign(leader === undefined ? 0 : (ranking.find(({ option }) => option === leader.option)?.npvPerYear ?? 0)),
    );
  });

  it('draws cheaper to the right in green and dearer to the left in red, on the paper too', () => {
    const wanted = ranking.map(({ option, npvPerYear }) => (option === reference ? 0 : Math.sign(npvPerYear)));
    const inks = { '1': 'better', '-1': 'worse', '0': 'ink' } as const;
    for (const scene of [page.rankingFigure.scene, page.rankingFigure.narrow ?? page.rankingFigure.scene]) {
      const drawn = sidesIn(scene);
      expect(drawn.map(({ ink }) => ink)).toEqual(wanted.map((side) => (side === 1 ? inks['1'] : side === -1 ? inks['-1'] : inks['0'])));
      drawn.forEach(({ side }, at) => expect([0, wanted[at]]).toContain(side)); // a difference of less than a tenth of a point is on the line
    }
  });

  it('says and draws in what weighs most that its leader is cheaper where it costs less than its rival, to the right and in green', () => {
    const figure = weighsFigure(toPresentationInput(input));
    const weights = input.assessment.weighs?.weights ?? [];
    expect(figure === undefined).toBe(weights.length === 0);
    weighsRead += weights.length;
    for (const [at, { atLow, atHigh }] of weights.slice(0, 20).entries()) {
      const words = (figure?.table.rows[at] ?? []).slice(3);
      expect(words.map((text) => /goedkoper|duurder/u.exec(text)?.[0])).toEqual(
        [atLow, atHigh].map((more) => (more < 0 ? 'goedkoper' : 'duurder')),
      );
    }
    for (const { marks } of [figure?.scene, figure?.narrow].filter((scene) => scene !== undefined)) {
      const zero = marks.find((mark) => mark.mark === 'line' && mark.stroke === 'turn');
      const zeroAt = zero?.mark === 'line' ? zero.x1 : Number.NaN;
      const dots = marks.flatMap((mark) => (mark.mark === 'circle' ? [mark] : []));
      expect(dots.map(({ x, stroke }) => [Math.abs(x - zeroAt) < 0.1 || x > zeroAt === (stroke === 'better'), stroke])).toEqual(
        weights.slice(0, 8).flatMap(({ atLow, atHigh }) => [atLow, atHigh].map((more) => [true, more <= 0 ? 'better' : 'worse'])),
      );
    }
  });

  it('compares two choices in sentences as their costs do, and counts the same cases in sentence and dots', () => {
    const lines = [
      page.sentence,
      ...page.qualifiers,
      ...page.reasons,
      ...page.against,
      ...page.ranking.flatMap(({ whyNot }) => whyNot),
    ].map(plain);
    const read = lines.flatMap((line) => claims.map((claim) => claim.exec(line)?.groups).filter((groups) => groups !== undefined));
    claimsRead += read.length;
    for (const groups of read) {
      const [one = '', word = '', other = ''] = [groups['one'], groups['word'], groups['other']];
      expect([one, word, other, costOf(one) < costOf(other)]).toEqual([one, word, other, word !== 'meer']);
    }
    const anyCheaper = ranking.some(({ npv }) => npv > 0);
    expect(plain(page.rankingFigure.takeaway).startsWith('Geen keuze is gemiddeld goedkoper')).toBe(!anyCheaper);
    const cases = /in (\d+) van de (?:\d+) (?:berekende )?gevallen (?:minder|goedkoper) dan/u.exec(plain(page.sentence))?.[1];
    const dots = page.dots && plain(page.dots.takeaway);
    expect(cases === undefined || dots === undefined || dots.includes(`In ${cases} van de`)).toBe(true);
  });
});

describe.each(drafts.slice(0, 3))('combinations of the choices of %s', (_, draft) => {
  it('lie further right where they cost less on average, higher where they cost less in bad cases, and are called so', () => {
    const input = answerTo(draft);
    const parts = input.assessment.ranking.map(({ option }) => option).filter((option) => option !== input.assessment.reference);
    const search = draft && takeSteps(mixSearch(draft, figures, parts.slice(0, 2)));
    if (search === undefined) throw new RangeError('nothing to mix');
    const run = startRun(search.inputs, { futures: 16, histories: 8 });
    while (!run.advance(16));
    const table = run.table();
    const part = mixesPart(table, search, toPresentationInput(input));
    const points = meanTailFront(table);
    const stay = points.find(({ option }) => option === search.inputs.frame.reference);
    if (part === undefined || stay === undefined) throw new RangeError('no combinations');
    const wordOf = (less: number) => (less === 0 ? 'evenveel' : less > 0 ? 'goedkoper' : 'duurder');
    const said = part.figure.table.rows.map((row) => row.slice(1, 3).map((text) => /goedkoper|duurder|evenveel/u.exec(text)?.[0]));
    expect(said).toEqual(points.map(({ mean, tail }) => [wordOf(stay.mean - mean), wordOf(stay.tail - tail)]));
    mixesRead += said.length;
    const dots = part.figure.scene.marks.flatMap((mark) => (mark.mark === 'circle' ? [mark] : []));
    const ofMixes = points.filter(({ option }) => search.candidates.some(({ id }) => id === option));
    const small = dots.filter(({ r }) => r < 5);
    expect(small).toHaveLength(ofMixes.length);
    const stand = small.flatMap(({ x, y }, at) => {
      const { mean = Number.NaN, tail = Number.NaN } = ofMixes[at] ?? {};
      return [{ x, y, mean, tail }];
    });
    const wrong = stand.filter((one) =>
      stand.some((other) => (one.mean < other.mean && one.x < other.x) || (one.tail < other.tail && one.y > other.y)),
    );
    expect(wrong).toEqual([]);
  });
});

it('read enough sentences to find one that disagrees', () => {
  expect(claimsRead).toBeGreaterThan(20);
  expect(weighsRead).toBeGreaterThan(20);
  expect(mixesRead).toBeGreaterThan(10);
});

describe('what is ruled out', () => {
  it('does not stretch the axis, in rows or in the picture', () => {
    const input = answerTo(drafts[0]?.[1]);
    const [first] = input.assessment.ranking;
    const far = { npv: -1e9, npvPerYear: -1e8, npvLow: -1.2e9, npvHigh: -9e8 };
    const shut = (assessment: typeof input.assessment, change: object) => ({
      ...assessment,
      ranking: assessment.ranking.map((ranked, at) =>
        at === assessment.ranking.length - 1 ? { ...ranked, status: 'excluded' as const, ...change } : ranked,
      ),
    });
    const near = presentOwnerPage({ ...input, assessment: shut(input.assessment, {}) });
    const stretched = presentOwnerPage({ ...input, assessment: shut(input.assessment, far) });
    const barOf = ({ ranking }: typeof near) => ranking.find(({ option }) => option === first?.option)?.bar;
    expect(barOf(stretched)).toEqual(barOf(near));
    /** From the first to the last of those that are possible; the words beside them may take room from all alike. */
    const room = ({ rankingFigure }: typeof near) => {
      const at = rankingFigure.scene.marks.flatMap((mark) => (mark.mark === 'circle' ? [mark.x] : [])).slice(0, -1);
      return Math.max(...at) - Math.min(...at);
    };
    expect(room(stretched)).toBeGreaterThan(0.6 * room(near));
  });
});
