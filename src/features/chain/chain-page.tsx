import { useDeferredValue, useMemo } from 'react';
import { firstSite } from '../../dossier/read/first-site.ts';
import type { Site } from '../../dossier/draft/chain-schema.ts';
import { useWizard } from '../../state/wizard.ts';
import { PageHead } from '../../ui/page/page-head.tsx';
import sections from '../../ui/sections.module.css';
import { FilePart } from './file-part.tsx';
import { KeepPart } from './keep-part.tsx';
import { StopsPart, TiersPart } from './known-part.tsx';
import { LetterPart } from './letter-part.tsx';
import { FarPart, PicturesPart } from './pictures-part.tsx';
import { SitesPart } from './sites-part.tsx';
import { useChainInput } from './use-chain-input.ts';
import { useSitesForm } from './use-sites-form.ts';

const unread: readonly Site[] = [{ tier: 1, share: 1 }];

/** The chain from end to end: who delivers to whom, what is known of it, and what happens when a site stops. */
export function ChainPage() {
  const { words } = useChainInput();
  const chain = useWizard((wizard) => wizard.draft?.chain);
  const reading = useWizard((wizard) => wizard.reading);
  const disabled = useWizard((wizard) => wizard.saveState === 'read-only');
  const setSites = useWizard((wizard) => wizard.setSites);
  const first = useMemo(() => (reading?.ok === true ? [firstSite(reading.dossier)] : unread), [reading]);
  const sites = chain?.sites ?? first;
  const form = useSitesForm({ sites, onSettled: setSites });
  const shown = useDeferredValue(sites); // a key that is pressed goes before what follows from the one before
  return (
    <article className={sections.page}>
      <PageHead title={words('title')} lead={words('lead')} />
      <SitesPart form={form} disabled={disabled} />
      <FilePart sites={sites} disabled={disabled} onSites={setSites} />
      <TiersPart sites={shown} />
      <PicturesPart sites={shown} />
      <StopsPart sites={shown} />
      <FarPart sites={shown} />
      <KeepPart sites={sites} disabled={disabled} />
      <LetterPart sites={shown} />
    </article>
  );
}
