import { occupationsFor } from '../../dossier/support/occupations-for.ts';
import type { Firm } from '../../dossier/read/firm.ts';
import type { ReadPlan } from '../../dossier/read/dossier.ts';
import { contactsFor, type ContactPurpose } from '../../reference/contacts.ts';
import type { SupportPresentation } from './support-words.ts';

interface About {
  readonly plan: ReadPlan | undefined;
  readonly firm: Firm;
  readonly sector: string | undefined;
}

export interface ContactView {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly site: string;
  readonly phone: string | undefined;
  /** From general knowledge: open it before it is used. */
  readonly isUnchecked: boolean;
}

export interface PeopleView {
  /** `welder, often hard to find`, one per occupation; empty where the choice needs none here. */
  readonly needs: readonly string[];
  readonly hiring: string;
  readonly workshops: string;
}

export function peopleView({ plan, firm, sector }: About, { words, format }: SupportPresentation): PeopleView {
  const named = (purposes: readonly ContactPurpose[]) =>
    format.list(contactsFor(purposes, { region: firm.region, sector }).map(({ name, site }) => `${name} (${site})`));
  return {
    needs: occupationsFor(plan, sector).map(({ id, listedIn }) => {
      const years: readonly number[] = listedIn;
      const listed =
        years.length === 0
          ? words('support.learning.unlisted')
          : words('support.learning.listed', { years: format.list(years.map(String)) });
      return `${words(`policy.occupation.${id}`)}: ${listed}.`;
    }),
    hiring: named(['hiring']),
    workshops: named(['social-work']),
  };
}

const purposes: readonly ContactPurpose[] = [
  'front-office',
  'investment',
  'ecology',
  'finance',
  'makers-abroad',
  'partners',
  'hiring',
  'technology',
  'automation',
  'research',
  'cluster',
  'sector',
  'raw-materials',
  'tax',
];

/** Whom to call about support and what goes with it, in the order in which one would. */
export function contactViews({ firm, sector }: Pick<About, 'firm' | 'sector'>, { words }: SupportPresentation): readonly ContactView[] {
  return contactsFor(purposes, { region: firm.region, sector })
    .toSorted((a, b) => purposes.indexOf(a.purpose) - purposes.indexOf(b.purpose))
    .map(({ id, name, purpose, site, phone, status }) => ({
      id,
      name,
      what: words(`support.contactFor.${purpose}`),
      site,
      phone,
      isUnchecked: status === 'assumption',
    }));
}
