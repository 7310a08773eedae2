import { criticalityBorder } from '../../reference/materials/criticality-border.ts';
import type { Figure } from '../../reference/figure.ts';
import type { Material } from '../../reference/materials.ts';
import { publisherOf, sources } from '../../reference/sources.ts';
import type { MaterialsInput } from './materials-input.ts';

interface MaterialFact {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

type FactId =
  | 'critical'
  | 'strategic'
  | 'risk'
  | 'importance'
  | 'reliance'
  | 'domestic'
  | 'recycled'
  | 'substitution'
  | 'partner'
  | 'byProduct'
  | 'control';

const hardFrom = 0.95;
const someFrom = 0.7;

/** How hard a material is to replace, from 0 (easy) to 1 (not at all), in words. */
export function replaceWords(index: number, { words }: MaterialsInput): string {
  return words(index >= hardFrom ? 'facts.hard' : index >= someFrom ? 'facts.some' : 'facts.easy');
}

/** What is known about a material, a line each; what is not known says so. */
export function materialFacts(material: Material, presentation: MaterialsInput): readonly MaterialFact[] {
  const { words } = presentation;
  const fact = (id: FactId, value: string | undefined) => ({
    id,
    label: words(`facts.${id}`),
    value: value ?? words('facts.unknown'),
  });
  return [
    fact('critical', criticalWords(material, presentation)),
    fact('strategic', words(material.strategic ? 'facts.yes' : 'facts.no')),
    fact('risk', assessedWords(material, 'supplyRisk', presentation)),
    fact('importance', assessedWords(material, 'economicImportance', presentation)),
    fact('reliance', withYears([material.importReliance, material.importRelianceLater], presentation)),
    fact('domestic', withYears([material.europe.domestic], presentation)),
    fact('recycled', withYears([material.recycled, material.recycledLater], presentation)),
    fact('substitution', substitutionWords(material, presentation)),
    ...rareFacts(material, presentation).map(([id, value]) => fact(id, value)),
    ...(material.technologies.length === 0 ? [] : [technologyFact(material, presentation)]),
  ];
}

function rareFacts(
  { imports, byProductOf, exportControl }: Material,
  { words, names, format }: MaterialsInput,
): readonly (readonly ['partner' | 'byProduct' | 'control', string])[] {
  const partner =
    imports &&
    words('facts.partnerValue', {
      country: format.country(imports.partner),
      share: format.share(imports.share.value, { most: 0 }),
      heading: imports.heading,
    });
  const byProduct =
    byProductOf &&
    (byProductOf.length === 0 ? words('facts.byProductOther') : format.list(byProductOf.map((id) => names(`material.${id}.name`))));
  const control = exportControl && words('facts.controlValue', { country: format.country(exportControl.by), since: exportControl.since });
  return [
    ...(partner === undefined ? [] : [['partner', partner] as const]),
    ...(byProduct === undefined ? [] : [['byProduct', byProduct] as const]),
    ...(control === undefined ? [] : [['control', control] as const]),
  ];
}

function technologyFact({ technologies }: Material, { words, names, format }: MaterialsInput): MaterialFact {
  return {
    id: 'technologies',
    label: words('facts.technologies'),
    value: format.list(technologies.map((technology) => names(`technology.${technology}`))),
  };
}

function criticalWords({ critical, criticalIn }: Material, { words, format }: MaterialsInput): string {
  if (criticalIn.length === 0) return words('facts.criticalNo');
  return words(critical ? 'facts.criticalYes' : 'facts.criticalBefore', { years: format.list(criticalIn.map(String)) });
}

function assessedWords(
  { history }: Material,
  what: 'supplyRisk' | 'economicImportance',
  { words, format }: MaterialsInput,
): string | undefined {
  const newest = history.at(-1);
  return (
    newest &&
    words(what === 'supplyRisk' ? 'facts.riskValue' : 'facts.importanceValue', {
      value: format.number(newest[what].value, { least: 1, most: 1 }),
      threshold: format.number(criticalityBorder[what].value, { least: 1, most: 1 }),
    })
  );
}

function withYears(figures: readonly (Figure | undefined)[], { words, format }: MaterialsInput): string | undefined {
  const known = figures.flatMap((figure) => figure ?? []);
  if (known.length === 0) return undefined;
  return known.map(({ value, asOf }) => words('facts.inYear', { value: format.share(value, { most: 0 }), year: asOf })).join(', ');
}

function substitutionWords({ substitution: { risk } }: Material, presentation: MaterialsInput): string | undefined {
  const { words, format } = presentation;
  return (
    risk &&
    words('facts.substitutionValue', { value: format.number(risk.value, { most: 2 }), words: replaceWords(risk.value, presentation) })
  );
}

/** Where the facts were read, and how sure they are, in one line. */
export function materialPapers(material: Material, { words, format }: MaterialsInput): string {
  const used = [
    material.history.at(-1)?.supplyRisk,
    material.world.mining[0]?.share,
    material.world.processing[0]?.share,
    material.europe.domestic,
    material.importReliance,
    material.importRelianceLater,
    material.recycled,
    material.recycledLater,
    material.substitution.risk,
    material.imports?.share,
  ].flatMap((figure) => figure ?? []);
  const titles = [...new Set(used.map(({ source }) => source))].flatMap((source) => {
    const publisher = publisherOf(source);
    return publisher === undefined ? [] : [`${publisher} ${sources[source].year}`];
  });
  const statuses = [...new Set(used.map(({ status }) => status))].map((status) => words(`status.${status}`));
  const told = [...new Set(titles)];
  return words(told.length === 1 ? 'facts.papersOne' : 'facts.papers', { sources: format.list(told), statuses: format.list(statuses) });
}
