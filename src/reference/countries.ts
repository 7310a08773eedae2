import { countryCodes, type CountryCode } from './countries/country-codes.ts';
import { distance, type DistanceRow, type TravelMode } from './countries/distance.ts';
import { dutyRulesOf } from './countries/duty-rules.ts';
import { dutySteps } from './countries/duty-steps.ts';
import { energy, type EnergyRow } from './countries/energy.ts';
import { freightRates, type FreightRow } from './countries/freight-rates.ts';
import { governance, type GovernanceRow } from './countries/governance.ts';
import { labourGrowth2025 } from './countries/labour-growth.ts';
import { labour, type LabourRow } from './countries/labour.ts';
import { readDistance, type Distances } from './countries/read-distance.ts';
import { readEnergy, type Energy } from './countries/read-energy.ts';
import { readFreight, type FreightRates } from './countries/read-freight.ts';
import { readGovernance, type Governance } from './countries/read-governance.ts';
import { readLabour, type Labour } from './countries/read-labour.ts';
import { readTrade } from './countries/read-trade.ts';
import { readTransit, type Transit } from './countries/read-transit.ts';
import { trade, type FriendTier, type TradeRegime, type TradeRow, type Zone } from './countries/trade.ts';
import { transit, type TransitRow } from './countries/transit.ts';
import type { DutyRule, DutyStep } from './duty-rule.ts';

/** What is known of a place. `undefined` is honestly unknown. */
export interface Country extends Labour, Governance, Energy {
  readonly iso2: CountryCode;
  readonly zone: Zone;
  readonly eu: boolean;
  readonly friendTier: FriendTier;
  readonly tradeRegime: TradeRegime;
  /** What is due of the ordinary duty (MFN) on goods with that origin, and the changes that are already known. */
  readonly dutyRules: readonly DutyRule[];
  readonly dutySteps: readonly DutyStep[];
  /** The usual way; in a dossier the way that is chosen. */
  readonly defaultMode: TravelMode;
  readonly hub: { readonly latitude: number; readonly longitude: number };
  readonly port: string | undefined;
  readonly distances: Distances;
  readonly transit: Transit;
  readonly freight: FreightRates;
}

interface Rows {
  readonly trade: TradeRow;
  readonly labour: LabourRow;
  readonly distance: DistanceRow;
  readonly transit: TransitRow;
  readonly governance: GovernanceRow;
  readonly energy: EnergyRow;
  readonly freight: FreightRow;
}

function readCountry(iso2: CountryCode, rows: Rows): Country {
  const [usual, latitude, longitude, , port] = rows.distance;
  return {
    iso2,
    ...readTrade(rows.trade),
    dutyRules: dutyRulesOf(iso2, rows.trade[2]),
    dutySteps: dutySteps[iso2] ?? [],
    defaultMode: usual,
    hub: { latitude, longitude },
    port,
    distances: readDistance(rows.distance),
    transit: readTransit(rows.transit),
    freight: readFreight(rows.freight),
    ...readLabour(rows.labour, labourGrowth2025[iso2]),
    ...readGovernance(rows.governance),
    ...readEnergy(rows.energy),
  };
}

export const countries: readonly Country[] = countryCodes.map((iso2) =>
  readCountry(iso2, {
    trade: trade[iso2],
    labour: labour[iso2],
    distance: distance[iso2],
    transit: transit[iso2],
    governance: governance[iso2],
    energy: energy[iso2],
    freight: freightRates[iso2],
  }),
);

const byCode: ReadonlyMap<string, Country> = new Map(countries.map((country) => [country.iso2, country]));

export function findCountry(iso2: string): Country | undefined {
  return byCode.get(iso2);
}
