import type { SupportFact, SupportFinding } from '../../dossier/support/assess-support.ts';
import { clusters } from '../../reference/clusters.ts';
import { isArea } from '../../reference/strategic-dependencies.ts';
import { materialIds } from '../../reference/materials/material-ids.ts';
import { sectorIds } from '../../reference/sectors.ts';
import { legalBase } from '../../reference/support-terms.ts';
import type { SupportPresentation } from './support-words.ts';

/** What is still to be told; everything else is something the dossier says. */
export function isMissing({ fact }: SupportFinding): boolean {
  switch (fact.code) {
    case 'answer':
      return fact.answer === undefined;
    case 'region':
    case 'size':
      return fact.told === undefined;
    case 'received':
      return fact.room === undefined;
    default:
      return fact.code === 'no-materials';
  }
}

/** One thing that bears on a test, as a part of a sentence. */
export function tellFact(fact: SupportFact, told: SupportPresentation): string {
  const { words, format } = told;
  switch (fact.code) {
    case 'answer':
      return words(`support.question.${fact.question}.${fact.answer ?? 'ask'}`);
    case 'region':
      return regionFact(fact.told, told);
    case 'size':
      return sizeFact(fact.told, told);
    case 'received':
      return receivedFact(fact.room, told);
    case 'base-ended':
      return words('support.fact.base-ended', { base: legalBase(fact.base).name, date: format.date(fact.on) });
    case 'own-plant-nearby':
      return words('support.fact.own-plant-nearby', { country: format.country(fact.country) });
    case 'carbon':
      return words(fact.share < 0 ? 'support.fact.carbonLess' : 'support.fact.carbonMore', {
        share: format.share(Math.abs(fact.share), { most: 0 }),
      });
    case 'critical':
      return fact.isTold
        ? words('support.fact.critical', {
            share: format.share(fact.share, { most: 0 }),
            strategic: format.share(fact.strategic, { most: 0 }),
          })
        : words('support.fact.criticalUsual');
    case 'concentrated':
      return words('support.fact.concentrated', {
        material: materialName(fact.material, told),
        share: format.share(fact.share, { most: 0 }),
        country: format.country(fact.country),
      });
    case 'areas':
      return words('support.fact.areas', {
        areas: format.list(fact.areas.filter(isArea).map((area) => words(`policy.area.${area}`))),
      });
    case 'intensity':
      return intensityFact(fact, told);
    case 'cluster':
      return words('support.fact.cluster', { cluster: clusterName(fact.cluster, told) });
    case 'automated':
    case 'workshop':
    case 'circular-plan':
    case 'no-critical':
    case 'no-materials':
      return words(`support.fact.${fact.code}`);
  }
}

export function regionName(told: string | undefined, { words }: SupportPresentation): string | undefined {
  const region = (['flanders', 'brussels', 'wallonia'] as const).find((one) => one === told);
  return region && words(`fields.choice.${region}`);
}

export function sizeName(told: string | undefined, { words }: SupportPresentation): string | undefined {
  const size = (['small', 'medium', 'large'] as const).find((one) => one === told);
  return size && words(`support.size.${size}`);
}

function regionFact(region: string | undefined, told: SupportPresentation): string {
  const name = regionName(region, told);
  return name === undefined ? told.words('support.fact.regionOpen') : told.words('support.fact.region', { region: name });
}

function sizeFact(size: string | undefined, told: SupportPresentation): string {
  const name = sizeName(size, told);
  return name === undefined ? told.words('support.fact.sizeOpen') : told.words('support.fact.size', { size: name });
}

function receivedFact(room: number | undefined, { words, format }: SupportPresentation): string {
  if (room === undefined) return words('support.fact.receivedOpen');
  const ceiling = legalBase('de-minimis').amounts['ceilingThreeYears']?.value ?? 0;
  return words('support.fact.received', {
    room: format.money(room, { style: 'whole' }),
    ceiling: format.money(ceiling, { style: 'whole' }),
  });
}

function materialName(id: string, { words }: SupportPresentation): string {
  const material = materialIds.find((one) => one === id);
  return material === undefined ? id : words(`materials.material.${material}.name`);
}

function intensityFact({ intensity, sector }: Extract<SupportFact, { code: 'intensity' }>, { words }: SupportPresentation): string {
  const id = sectorIds.find((one) => one === sector);
  const name = id === undefined ? sector : words(`products.sector.${id}`);
  const isHigh = intensity === 'high' || intensity === 'medium-high';
  return words(isHigh ? 'support.fact.intensityHigh' : 'support.fact.intensityLow', { sector: name });
}

function clusterName(id: string, { words }: SupportPresentation): string {
  const cluster = clusters.find((one) => one.id === id);
  return cluster === undefined ? id : `${cluster.name} (${words(`policy.cluster.${cluster.id}`)})`;
}
