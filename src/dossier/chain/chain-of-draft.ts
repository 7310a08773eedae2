import type { Site } from '../draft/chain-schema.ts';
import type { Draft } from '../draft/draft.ts';
import { farOfChain, type FarOfChain } from './far-of-chain.ts';
import { stopOf } from './site-stop.ts';

/** Weeks as an estimate: the mean over sites, each as wide as how it is known. */
export interface AnsweredWeeks {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** What the calculation takes from the table of sites. It tells how long a stop lasts and what comes from far, never how often a site stops. */
export interface ChainOfDraft {
  readonly far: FarOfChain;
  /** Of the makers who deliver to the owner: weeks to recover, and until another one delivers. */
  readonly recover: AnsweredWeeks | undefined;
  readonly qualify: AnsweredWeeks | undefined;
  /** Of every one of them it is told that nobody else can make it. */
  readonly isOnlyMaker: boolean;
  readonly upstream: Upstream;
}

/** The sites outside the European Union behind those makers. */
interface Upstream {
  /** Weeks until goods come again, from the site or from another maker. */
  readonly weeks: AnsweredWeeks | undefined;
  /** Share of the stops that outlast the stock which is kept against them. */
  readonly outlasting: number;
  /** One of them has no replacement, and its stop outlasts the stock or may do so. */
  readonly canStop: boolean;
}

interface ChainFigures {
  readonly findCountry: (code: string) => { readonly eu: boolean } | undefined;
  readonly outages: { readonly sourceWeeks: { readonly value: number } };
}

/** How far told weeks may be off, either way: as any answer that is about right, and as a guess. */
const spread = { told: 0.1, papers: 0.1, guess: 0.5, unknown: 0.5 } as const satisfies Record<NonNullable<Site['known']>, number>;

/** The table as the calculation takes it; undefined until the owner keeps it, so that a table that is being filled in changes nothing. */
export function chainOfDraft({ chain }: Pick<Draft, 'chain'>, figures: ChainFigures): ChainOfDraft | undefined {
  return chain?.kept === true ? chainOfSites(chain.sites, figures) : undefined;
}

export function chainOfSites(sites: readonly Site[], { findCountry, outages }: ChainFigures): ChainOfDraft {
  const isEuropean = (country: string) => findCountry(country)?.eu === true;
  const makers = sites.filter(({ tier }) => tier === 1);
  const replaceable = makers.filter(({ others }) => others === undefined || others > 0);
  const far = sites.filter(({ tier, country }) => tier > 1 && country !== undefined && !isEuropean(country));
  return {
    far: farOfChain(sites, isEuropean),
    recover: meanWeeks(makers, ({ recoverWeeks }) => recoverWeeks),
    qualify: meanWeeks(replaceable, ({ qualifyWeeks }) => qualifyWeeks),
    isOnlyMaker: makers.length > 0 && replaceable.length === 0,
    upstream: {
      weeks: meanWeeks(far, (site) => stopOf(site).recover),
      outlasting: outlastingOf(far, outages.sourceWeeks.value),
      canStop: far.some((site) => stopOf(site).isSingle && (stopOf(site).short ?? 1) > 0),
    },
  };
}

/** By their shares of the price; where none of them has one, each counts alike. */
function weightsOf(sites: readonly Site[]): readonly number[] {
  const isShared = sites.some(({ share }) => (share ?? 0) > 0);
  return sites.map(({ share }) => (isShared ? (share ?? 0) : 1));
}

function meanWeeks(sites: readonly Site[], weeksOf: (site: Site) => number | undefined): AnsweredWeeks | undefined {
  const told = sites.filter((site) => weeksOf(site) !== undefined);
  const weights = weightsOf(told);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return undefined;
  const meanOf = (times: (site: Site) => number) =>
    told.reduce((sum, site, at) => sum + (weights[at] ?? 0) * (weeksOf(site) ?? 0) * times(site), 0) / total;
  const off = ({ known }: Site) => spread[known ?? 'unknown'];
  return { low: meanOf((site) => 1 - off(site)), likely: meanOf(() => 1), high: meanOf((site) => 1 + off(site)) };
}

/**
 * Stops last as long as chance has it, with the told weeks as their mean; of an exponential length with mean m the share
 * e^(−stock ÷ m) outlasts the stock, and lasts m weeks longer on average. So stock makes such stops rarer, not shorter.
 */
function outlastingOf(sites: readonly Site[], usualWeeks: number): number {
  const weights = weightsOf(sites);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 1;
  const outlasts = (site: Site) => {
    const mean = stopOf(site).recover ?? usualWeeks;
    const stock = site.stockWeeks ?? 0;
    return mean === 0 ? 0 : Math.exp(-stock / mean);
  };
  return sites.reduce((sum, site, at) => sum + (weights[at] ?? 0) * outlasts(site), 0) / total;
}
