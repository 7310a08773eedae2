import type { SourceId } from './sources.ts';
import type { Status } from './figure.ts';

type ClusterKind = 'spearhead' | 'strategic-research' | 'collective-research' | 'network';

/** A cluster or research centre to knock at. `sectors` are divisions or classes of NACE, some outside manufacturing. */
interface Cluster {
  readonly id: string;
  readonly name: string;
  readonly kind: ClusterKind;
  readonly sectors: readonly string[];
  readonly source: SourceId;
  readonly asOf: string;
  readonly reviewBy: string;
  readonly status: Status;
}

const official = { source: 'vlaio-clusters', asOf: '2024', reviewBy: '2027-06-30', status: 'secondary' } as const;
const known = { source: 'project', asOf: '2026', reviewBy: '2027-06-30', status: 'assumption' } as const;

/** Proper names; what each does is a text under its id. */
export const clusters = [
  { id: 'blauwe-cluster', name: 'Blauwe Cluster', kind: 'spearhead', sectors: ['C30', 'H50', 'D35'], ...official },
  { id: 'catalisti', name: 'Catalisti', kind: 'spearhead', sectors: ['C19', 'C20', 'C22'], ...official },
  { id: 'flanders-food', name: "Flanders' FOOD", kind: 'spearhead', sectors: ['C10', 'C11'], ...official },
  { id: 'flux50', name: 'Flux50', kind: 'spearhead', sectors: ['C27', 'D35'], ...official },
  { id: 'medvia', name: 'MEDVIA', kind: 'spearhead', sectors: ['C21', 'C26.6', 'C32.5'], ...official },
  { id: 'sim', name: 'SIM', kind: 'spearhead', sectors: ['C13', 'C23', 'C24', 'C25'], ...official },
  { id: 'vil', name: 'VIL', kind: 'spearhead', sectors: ['H49', 'H50', 'H51', 'H52', 'H53'], ...official },
  { id: 'imec', name: 'imec', kind: 'strategic-research', sectors: ['C26'], ...known },
  { id: 'vib', name: 'VIB', kind: 'strategic-research', sectors: ['C21'], ...known },
  { id: 'vito', name: 'VITO', kind: 'strategic-research', sectors: ['C20', 'C24', 'E38'], ...known },
  { id: 'flanders-make', name: 'Flanders Make', kind: 'strategic-research', sectors: ['C25', 'C28', 'C29', 'C30'], ...known },
  { id: 'centexbel', name: 'Centexbel-VKC', kind: 'collective-research', sectors: ['C13', 'C14', 'C22'], ...known },
  { id: 'sirris', name: 'Sirris', kind: 'collective-research', sectors: ['C24', 'C25', 'C26', 'C27', 'C28', 'C29', 'C30'], ...known },
  { id: 'dsp-valley', name: 'DSP Valley', kind: 'network', sectors: ['C26'], ...known },
] as const satisfies readonly Cluster[];

export type ClusterId = (typeof clusters)[number]['id'];
