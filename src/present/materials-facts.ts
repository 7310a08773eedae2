import { criticalityBorder } from '../reference/materials/criticality-border.ts';
import type { Figure } from '../reference/figure.ts';
import type { Material } from '../reference/materials.ts';
import { sources } from '../reference/sources.ts';
import type { MaterialsTelling } from './materials-telling.ts';

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
export function replaceWords(index: number, { words }: MaterialsTelling): string {
  return words(index >= hardFrom ? 'facts.hard' : index >= someFrom ? 'facts.some' : 'facts.easy');
}

/** What is known about a material, a line each; what is not known says so. */
export function materialFacts(material: Material, telling: MaterialsTelling): readonly MaterialFact[] {
  const { words } = telling;
  const fact = (id: FactId, value: string | undefined) => ({
    id,
    label: words(`facts.${id}`),
    value: value ?? words('facts.unknown'),
  });
  return [
    fact('critical', criticalWords(material, telling)),
    fact('strategic', words(material.strategic ? 'facts.yes' : 'facts.no')),
    fact('risk', assessedWords(material, 'supplyRisk', telling)),
    fact('importance', assessedWords(material, 'economicImportance', telling)),
    fact('reliance', withYears([material.importReliance, material.importRelianceLater], telling)),
    fact('domestic', withYears([material.europe.domestic], telling)),
    fact('recycled', withYears([material.recycled, material.recycledLater], telling)),
    fact('substitution', substitutionWords(material, telling)),
    ...rareFacts(material, telling).map(([id, value]) => fact(id, value)),
    ...(material.technologies.length === 0 ? [] : [technologyFact(material, telling)]),
  ];
}

function rareFacts(
  { imports, byProductOf, exportControl }: Material,
  { words, names, format }: MaterialsTelling,
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

function technologyFact({ technologies }: Material, { words, names, format }: MaterialsTelling): MaterialFact {
  return {
    id: 'technologies',
    label: words('facts.technologies'),
    value: format.list(technologies.map((technology) => names(`technology.${technology}`))),
  };
}

function criticalWords({ critical, criticalIn }: Material, { words, format }: MaterialsTelling): string {
  if (criticalIn.length === 0) return words('facts.criticalNo');
  return words(critical ? 'facts.criticalYes' : 'facts.criticalBefore', { years: format.list(criticalIn.map(String)) });
}

function assessedWords(
  { history }: Material,
  what: 'supplyRisk' | 'economicImportance',
  { words, format }: MaterialsTelling,
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

function withYears(figures: readonly (Figure | undefined)[], { words, format }: MaterialsTelling): string | undefined {
  const known = figures.flatMap((figure) => figure ?? []);
  if (known.length === 0) return undefined;
  return known.map(({ value, asOf }) => words('facts.inYear', { value: format.share(value, { most: 0 }), year: asOf })).join(', ');
}

function substitutionWords({ substitution: { risk } }: Material, telling: MaterialsTelling): string | undefined {
  const { words, format } = telling;
  return (
    risk && words('facts.substitutionValue', { value: format.number(risk.value, { most: 2 }), words: replaceWords(risk.value, telling) })
  );
}

/** Where the facts were read, and how sure they are, in one line. */
export function materialPapers(material: Material, { words, format }: MaterialsTelling): string {
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
  const titles = [...new Set(used.map(({ source }) => source))].map((source) => `${sources[source].publisher} ${sources[source].year}`);
  const statuses = [...new Set(used.map(({ status }) => status))].map((status) => words(`status.${status}`));
  const told = [...new Set(titles)];
  return words(told.length === 1 ? 'facts.papersOne' : 'facts.papers', { sources: format.list(told), statuses: format.list(statuses) });
}
