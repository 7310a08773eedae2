import { archetypes, type ArchetypeId } from '../../content/archetypes.ts';
import type { ReadPlan } from '../../dossier/read/dossier.ts';
import type { OptionId } from '../../engine/model/inputs.ts';
import type { Words } from '../../i18n/words.ts';
import { withRest } from './mix-parts.ts';
import type { Ink } from '../../scene/scene.ts';
import type { OptionNames, OwnerPageInput } from './presentation-input.ts';

const inks = [
  'option-0',
  'option-1',
  'option-2',
  'option-3',
  'option-4',
  'option-5',
  'option-6',
  'option-7',
  'option-8',
  'option-9',
  'option-10',
  'option-11',
] as const satisfies readonly Ink[];

/** Kinds whose name tells the place already. */
const placeIsSaid: readonly ArchetypeId[] = [
  'stay',
  'better-terms',
  'stockpile',
  'circular',
  'substitute',
  'monitor',
  'reshore-buy',
  'reshore-make',
  'reshore-automated',
  'mix',
];

type NamesInput = Pick<OwnerPageInput, 'dossier' | 'inputs' | 'format'> & { readonly words: Words<'options'> };

/** An option is called what its owner called it, else by its kind, country and stock of raw material; two of the same name are numbered. */
export function createOptionNames(input: NamesInput): OptionNames {
  const { dossier, inputs } = input;
  const ids = [...new Set([inputs.frame.reference, ...dossier.plans.map(({ id }) => id), ...inputs.options.map(({ id }) => id)])];
  const told = numbered(
    ids.map((id) => ({ id, ...namesOf(id, input) })),
    input,
  );
  const colour = (option: OptionId) => Math.max(0, ids.indexOf(option)) % inks.length;
  return {
    name: (option) => told.get(option)?.name ?? option,
    inside: (option) => told.get(option)?.inside ?? option,
    colour,
    ink: (option) => inks[colour(option)] ?? 'ink',
  };
}

interface Names {
  readonly name: string;
  readonly inside: string;
}

function namesOf(id: OptionId, input: NamesInput): Names {
  const { dossier, inputs, words } = input;
  const plan = dossier.plans.find((candidate) => candidate.id === id);
  if (plan !== undefined) return namesOfPlan(plan, input);
  const archetype = id === inputs.frame.reference ? 'stay' : archetypes.find((candidate) => candidate.id === id)?.id;
  if (archetype === undefined) return { name: id, inside: id };
  return { name: words(`options.archetype.${archetype}.name`), inside: words(`options.archetype.${archetype}.inside`) };
}

function namesOfPlan(plan: ReadPlan, { words, format }: NamesInput): Names {
  const { name, archetype, place, fields } = plan;
  if (name !== undefined && name.trim() !== '') return { name, inside: words('options.quoted', { name }) };
  if (plan.parts.length > 0) return withCover(namesOfMix(plan, { words, format }), plan, { words, format });
  const raw = fields.rawCover.likely;
  const weeks = format.weeks(raw);
  if (isRawStock(plan)) return { name: words('options.rawStock.name', { weeks }), inside: words('options.rawStock.inside', { weeks }) };
  const { name: told, inside } = namesOfKind({ archetype, place }, { words, format });
  if (raw <= 0) return { name: told, inside };
  return { name: words('options.withRaw', { name: told, weeks }), inside: words('options.withRaw', { name: inside, weeks }) };
}

/** More stock, of nothing but raw material. */
function isRawStock({ archetype, fields }: ReadPlan): boolean {
  return archetype === 'stockpile' && fields.rawCover.likely > 0 && fields.extraCover.likely === 0;
}

/** 70% nu + 30% Portugal: the rest as it is now comes first, then the parts in their order. */
function namesOfMix({ parts }: ReadPlan, { words, format }: Pick<NamesInput, 'words' | 'format'>): Names {
  const told = parts.map(({ plan, share }) => ({ share, part: partName(plan, { words, format }) }));
  const shares = withRest(told, words('options.part.stay')).map(({ share, part }) =>
    words('options.shareOf', { share: format.share(share), part }),
  );
  return { name: shares.join(' + '), inside: format.list(shares) };
}

/** Stock that the mix tells of itself. */
function withCover(told: Names, { fields }: ReadPlan, { words, format }: Pick<NamesInput, 'words' | 'format'>): Names {
  const { from, likely } = fields.extraCover;
  if (from !== 'answer' || likely <= 0) return told;
  const weeks = format.weeks(likely);
  return { name: words('options.withCover', { name: told.name, weeks }), inside: words('options.withCover', { name: told.inside, weeks }) };
}

/** As short as it is told beside other parts. */
function partName(plan: ReadPlan, { words, format }: Pick<NamesInput, 'words' | 'format'>): string {
  const { name, archetype, place, fields } = plan;
  if (name !== undefined && name.trim() !== '') return name;
  const weeks = format.weeks(fields.rawCover.likely);
  if (isRawStock(plan)) return words('options.rawStock.inside', { weeks });
  const part = placeIsSaid.includes(archetype) || place.code === '' ? words(`options.part.${archetype}`) : format.country(place.code);
  return fields.rawCover.likely > 0 ? words('options.withRaw', { name: part, weeks }) : part;
}

function namesOfKind(
  { archetype, place }: Pick<ReadPlan, 'archetype' | 'place'>,
  { words, format }: Pick<NamesInput, 'words' | 'format'>,
): Names {
  const plain = { name: words(`options.archetype.${archetype}.name`), inside: words(`options.archetype.${archetype}.inside`) };
  if (place.code === '' || placeIsSaid.includes(archetype)) return plain;
  const country = format.country(place.code);
  return {
    name: words('options.inCountry', { name: plain.name, country }),
    inside: words('options.inCountry', { name: plain.inside, country }),
  };
}

function numbered(all: readonly (Names & { readonly id: OptionId })[], { words }: NamesInput): ReadonlyMap<OptionId, Names> {
  return new Map(
    all.map(({ id, name, inside }, at) => {
      const number = all.slice(0, at).filter((earlier) => earlier.name === name).length + 1;
      if (number === 1) return [id, { name, inside }];
      const told = (text: string) => words('options.numbered', { name: text, number: String(number) });
      return [id, { name: told(name), inside: told(inside) }];
    }),
  );
}

/** Where there is little room: the part name of an option, or the whole name of what is not in the dossier. */
export function shortName(option: OptionId, input: NamesInput): string {
  const { dossier, inputs, words } = input;
  if (option === inputs.frame.reference) return words('options.part.stay');
  const plan = dossier.plans.find(({ id }) => id === option);
  if (plan === undefined) return option;
  if (plan.parts.length > 0) return namesOfPlan(plan, input).name;
  // A second supplier may stand in the country of another option.
  return plan.archetype === 'diversify' && plan.name === undefined ? words('options.part.diversify') : partName(plan, input);
}
