import { useMemo, useState } from 'react';
import { archetypes, type ArchetypeId } from '../../../content/archetypes.ts';
import type { ReadPlan } from '../../../dossier/read/dossier.ts';
import { newPlan } from '../../../dossier/draft/new-draft.ts';
import { readDossier } from '../../../dossier/read/read-dossier.ts';
import { useTexts } from '../../../i18n/provider.tsx';
import { useWizard } from '../../../state/wizard.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { FitLines } from './fit-lines.tsx';
import styles from './options.module.css';

const offered: readonly ArchetypeId[] = archetypes.map(({ id }) => id).filter((id) => id !== 'stay');

interface AddOptionProps {
  readonly onAdded: (id: string | undefined) => void;
}

/** Every kind of way, with what speaks for and against it here, to add. */
export function AddOption({ onAdded }: AddOptionProps) {
  const t = useTexts('ways');
  const [open, setOpen] = useState(false);
  return (
    <Disclosure look="part" summary={t('page.add')} open={open} onToggle={setOpen}>
      {open && <Kinds onAdded={onAdded} />}
    </Disclosure>
  );
}

function Kinds({ onAdded }: AddOptionProps) {
  const t = useTexts('ways');
  const options = useTexts('options');
  const addPlan = useWizard((wizard) => wizard.addPlan);
  const locked = useWizard((wizard) => wizard.saveState === 'read-only');
  const [added, setAdded] = useState<string>();
  const kinds = useKinds();
  return (
    <>
      <p className={styles.soft}>{t('page.addText')}</p>
      <p role="status">{added !== undefined && t('page.added', { name: added })}</p>
      <ul className={styles.rows}>
        {offered.map((archetype) => {
          const name = options(`archetype.${archetype}.name`);
          const read = kinds.find((one) => one.archetype === archetype);
          return (
            <li key={archetype} className={styles.row}>
              <div className={styles.head}>
                <h3>{name}</h3>
                <Button
                  disabled={locked}
                  aria-label={t('page.addNamed', { name })}
                  onClick={() => {
                    onAdded(addPlan(archetype));
                    setAdded(name);
                  }}
                >
                  {t('page.addAction')}
                </Button>
              </div>
              {read !== undefined && archetype !== 'mix' && <FitLines plan={read} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Every kind as it would be in this dossier, with nothing said of it yet. */
function useKinds(): readonly ReadPlan[] {
  const draft = useWizard((wizard) => wizard.draft);
  const figures = useWizard((wizard) => wizard.figures);
  return useMemo(() => {
    if (draft === undefined || figures === undefined) return [];
    const reading = readDossier({ ...draft, plans: offered.map((archetype) => newPlan(archetype, [])) }, figures);
    return reading.ok ? reading.dossier.plans : [];
  }, [draft, figures]);
}
