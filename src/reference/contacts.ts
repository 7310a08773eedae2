import type { Papers } from './papers.ts';

type ContactRegion = 'flanders' | 'wallonia' | 'brussels' | 'belgium' | 'eu';

/** What somebody is called for. */
export type ContactPurpose =
  | 'front-office'
  | 'ecology'
  | 'finance'
  | 'makers-abroad'
  | 'hiring'
  | 'technology'
  | 'automation'
  | 'materials'
  | 'logistics'
  | 'cluster'
  | 'social-work'
  | 'repair'
  | 'peers'
  | 'sector'
  | 'trade-rules'
  | 'customs'
  | 'tax'
  | 'carbon-border'
  | 'raw-materials'
  | 'insurance'
  | 'contributions'
  | 'policy'
  | 'investment'
  | 'advice'
  | 'research'
  | 'partners'
  | 'duty';

interface Contact extends Omit<Papers, 'unit'> {
  readonly id: string;
  /** As it calls itself, not translated. */
  readonly name: string;
  readonly region: ContactRegion;
  readonly purpose: ContactPurpose;
  /** Divisions or classes of NACE; without them everyone. */
  readonly sectors?: readonly string[];
  readonly site: string;
  readonly phone?: string;
}

const dated = { asOf: '2026-11', reviewBy: '2027-06-30' } as const;
/** The site was seen in a stored copy. */
const seen = { ...dated, source: 'contact-sites-2026', status: 'secondary' } as const;
/** The name of the site is from general knowledge: open it before it is printed. */
const known = { ...dated, source: 'general-knowledge', status: 'assumption' } as const;

/** Whom to call, by region. What for is a text under the purpose. */
export const contacts = [
  { id: 'vlaio', name: 'VLAIO', region: 'flanders', purpose: 'front-office', site: 'vlaio.be', phone: '0800 20 555', ...seen },
  { id: 'vlaio-ecology', name: 'VLAIO, ecologiesteun', region: 'flanders', purpose: 'ecology', site: 'vlaio.be', ...seen },
  { id: 'pmv', name: 'PMV', region: 'flanders', purpose: 'finance', site: 'pmv.eu', ...seen },
  {
    id: 'fit',
    name: 'Flanders Investment & Trade (FIT)',
    region: 'flanders',
    purpose: 'makers-abroad',
    site: 'flandersinvestmentandtrade.com',
    ...seen,
  },
  { id: 'vdab', name: 'VDAB', region: 'flanders', purpose: 'hiring', site: 'vdab.be', ...seen },
  {
    id: 'sirris',
    name: 'Sirris',
    region: 'belgium',
    purpose: 'technology',
    sectors: ['C24', 'C25', 'C26', 'C27', 'C28', 'C29', 'C30'],
    site: 'sirris.be',
    ...known,
  },
  {
    id: 'flanders-make',
    name: 'Flanders Make',
    region: 'flanders',
    purpose: 'automation',
    sectors: ['C25', 'C28', 'C29', 'C30'],
    site: 'flandersmake.be',
    ...known,
  },
  {
    id: 'centexbel',
    name: 'Centexbel-VKC',
    region: 'flanders',
    purpose: 'technology',
    sectors: ['C13', 'C14', 'C22'],
    site: 'centexbel.be',
    ...known,
  },
  { id: 'vito', name: 'VITO', region: 'flanders', purpose: 'materials', site: 'vito.be', ...known },
  { id: 'vil', name: 'VIL', region: 'flanders', purpose: 'logistics', site: 'vil.be', ...known },
  { id: 'sim', name: 'SIM Flanders', region: 'flanders', purpose: 'materials', site: 'sim-flanders.be', ...known },
  {
    id: 'catalisti',
    name: 'Catalisti',
    region: 'flanders',
    purpose: 'cluster',
    sectors: ['C19', 'C20', 'C22'],
    site: 'catalisti.be',
    ...known,
  },
  {
    id: 'flanders-food',
    name: "Flanders' FOOD",
    region: 'flanders',
    purpose: 'cluster',
    sectors: ['C10', 'C11'],
    site: 'flandersfood.com',
    ...known,
  },
  { id: 'flux50', name: 'Flux50', region: 'flanders', purpose: 'cluster', sectors: ['C27'], site: 'flux50.com', ...known },
  { id: 'medvia', name: 'MEDVIA', region: 'flanders', purpose: 'cluster', sectors: ['C21', 'C32'], site: 'medvia.be', ...known },
  {
    id: 'blauwe-cluster',
    name: 'Blauwe Cluster',
    region: 'flanders',
    purpose: 'cluster',
    sectors: ['C30'],
    site: 'blauwecluster.be',
    ...known,
  },
  { id: 'imec', name: 'imec', region: 'flanders', purpose: 'research', sectors: ['C26'], site: 'imec.be', ...known },
  { id: 'groep-maatwerk', name: 'Groep Maatwerk', region: 'flanders', purpose: 'social-work', site: 'groepmaatwerk.be', ...known },
  { id: 'herwin', name: 'Herwin', region: 'flanders', purpose: 'repair', site: 'herwin.be', ...seen },
  { id: 'voka', name: 'Voka', region: 'flanders', purpose: 'peers', site: 'voka.be', ...seen },
  { id: 'unizo', name: 'UNIZO', region: 'flanders', purpose: 'peers', site: 'unizo.be', ...known },
  {
    id: 'agoria',
    name: 'Agoria',
    region: 'belgium',
    purpose: 'sector',
    sectors: ['C24', 'C25', 'C26', 'C27', 'C28', 'C29', 'C30'],
    site: 'agoria.be',
    ...seen,
  },
  {
    id: 'fedustria',
    name: 'Fedustria',
    region: 'belgium',
    purpose: 'sector',
    sectors: ['C13', 'C16', 'C31'],
    site: 'fedustria.be',
    ...known,
  },
  { id: 'creamoda', name: 'Creamoda', region: 'belgium', purpose: 'sector', sectors: ['C14'], site: 'creamoda.be', ...known },
  {
    id: 'essenscia',
    name: 'essenscia',
    region: 'belgium',
    purpose: 'sector',
    sectors: ['C20', 'C21', 'C22'],
    site: 'essenscia.be',
    ...known,
  },
  { id: 'fevia', name: 'Fevia', region: 'belgium', purpose: 'sector', sectors: ['C10', 'C11'], site: 'fevia.be', ...known },
  { id: 'vbo-feb', name: 'VBO-FEB', region: 'belgium', purpose: 'trade-rules', site: 'vbo-feb.be', ...seen },
  { id: 'customs', name: 'FOD Financiën / SPF Finances', region: 'belgium', purpose: 'customs', site: 'financien.belgium.be', ...known },
  { id: 'ruling', name: 'FOD Financiën, ruling', region: 'belgium', purpose: 'tax', site: 'ruling.be', ...known },
  {
    id: 'climate-service',
    name: 'FOD Volksgezondheid / SPF Santé publique',
    region: 'belgium',
    purpose: 'carbon-border',
    site: 'health.belgium.be',
    ...known,
  },
  {
    id: 'fps-economy',
    name: 'FOD Economie / SPF Economie',
    region: 'belgium',
    purpose: 'raw-materials',
    site: 'economie.fgov.be',
    ...known,
  },
  { id: 'credendo', name: 'Credendo', region: 'belgium', purpose: 'insurance', site: 'credendo.com', ...known },
  { id: 'social-security', name: 'RSZ / ONSS', region: 'belgium', purpose: 'contributions', site: 'rsz.be', ...known },
  { id: 'serv', name: 'SERV', region: 'flanders', purpose: 'policy', site: 'serv.be', ...seen },
  { id: 'spw', name: 'SPW Économie', region: 'wallonia', purpose: 'investment', site: 'wallonie.be', ...seen },
  { id: 'cheques', name: 'Chèques-entreprises', region: 'wallonia', purpose: 'advice', site: 'cheques-entreprises.be', ...seen },
  { id: 'awex', name: 'AWEX', region: 'wallonia', purpose: 'makers-abroad', site: 'awex.be', ...known },
  {
    id: 'wallonie-entreprendre',
    name: 'Wallonie Entreprendre',
    region: 'wallonia',
    purpose: 'finance',
    site: 'wallonie-entreprendre.be',
    ...known,
  },
  { id: '1890', name: '1890', region: 'wallonia', purpose: 'front-office', site: '1890.be', ...known },
  { id: 'forem', name: 'Forem', region: 'wallonia', purpose: 'hiring', site: 'leforem.be', ...known },
  { id: 'akt', name: 'AKT for Wallonia', region: 'wallonia', purpose: 'peers', site: 'akt.be', ...seen },
  { id: '1819', name: '1819', region: 'brussels', purpose: 'front-office', site: '1819.brussels', ...known },
  { id: 'hub', name: 'hub.brussels', region: 'brussels', purpose: 'makers-abroad', site: 'hub.brussels', ...seen },
  {
    id: 'brussels-economy',
    name: 'Brussel Economie en Werkgelegenheid',
    region: 'brussels',
    purpose: 'investment',
    site: 'economy-employment.brussels',
    ...known,
  },
  { id: 'brussels-finance', name: 'finance&invest.brussels', region: 'brussels', purpose: 'finance', site: 'finance.brussels', ...known },
  { id: 'innoviris', name: 'Innoviris', region: 'brussels', purpose: 'research', site: 'innoviris.brussels', ...known },
  { id: 'actiris', name: 'Actiris', region: 'brussels', purpose: 'hiring', site: 'actiris.brussels', ...known },
  { id: 'een', name: 'Enterprise Europe Network', region: 'belgium', purpose: 'partners', site: 'een.ec.europa.eu', ...known },
  { id: 'access2markets', name: 'Access2Markets', region: 'eu', purpose: 'duty', site: 'trade.ec.europa.eu', ...known },
  {
    id: 'raw-materials-platform',
    name: 'EU Raw Materials Platform',
    region: 'eu',
    purpose: 'raw-materials',
    site: 'single-market-economy.ec.europa.eu',
    ...known,
  },
] as const satisfies readonly Contact[];

/** Whom a firm of a region and a sector calls for this; those of its own region first. */
export function contactsFor(
  purposes: readonly ContactPurpose[],
  { region, sector }: { readonly region: 'flanders' | 'wallonia' | 'brussels' | undefined; readonly sector: string | undefined },
): readonly Contact[] {
  const all: readonly Contact[] = contacts;
  const isNear = (contact: Contact) =>
    contact.region === 'belgium' || contact.region === 'eu' || region === undefined || contact.region === region;
  const isOfSector = ({ sectors }: Contact) => sectors === undefined || (sector !== undefined && sectors.includes(sector));
  return all.filter((contact) => purposes.includes(contact.purpose) && isNear(contact) && isOfSector(contact));
}
