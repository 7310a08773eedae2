import type { groupsOf } from '../../content/task-fields.ts';
import type { FieldId } from '../../content/fields.ts';
import { isAskedIn } from '../../dossier/read/task-progress.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { AskField } from '../../parts/ask/ask-field.tsx';
import { ShipmentBy } from '../../parts/ask/shipment-by.tsx';
import { useWizard } from '../../state/wizard.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PlanPrices } from './plan-prices.tsx';
import styles from './task-page.module.css';

type Group = ReturnType<typeof groupsOf>[number];

/** Questions that belong together, under a heading; costs that count only when they are told are folded. */
export function FieldGroup({ group }: { readonly group: Group }) {
  const t = useTexts('tasks');
  const words = useTexts('fields');
  const { id, more = [] } = group;
  return (
    <section className={styles.group} aria-labelledby={`group-${id}`}>
      <header>
        <h2 id={`group-${id}`}>{t(`group.${id}.title`)}</h2>
        <p className={styles.soft}>{t(`group.${id}.text`)}</p>
      </header>
      {id === 'prices' && <PlanPrices />}
      <GroupQuestions group={group} />
      {more.length > 0 && (
        <Disclosure summary={id === 'product' ? words('code.offer') : t('page.more', { count: String(more.length) })}>
          <div className={styles.group}>
            {id !== 'product' && <p className={styles.soft}>{t('page.moreText')}</p>}
            {more.map((field) => (
              <AskField key={field} field={field} />
            ))}
          </div>
        </Disclosure>
      )}
    </section>
  );
}

/** Which questions are asked follows from other answers; the list changes seldom, so it is all that is listened to. */
function GroupQuestions({ group }: { readonly group: Group }) {
  const asked = useWizard(({ draft }) => draft && group.fields.filter((field) => isAskedIn(group.task, field, draft)).join(' '));
  if (asked === undefined) return null;
  return group.fields.filter((field) => asked.split(' ').includes(field)).map((field) => <Ask key={field} field={field} />);
}

/** Short answers stand beside each other. */
const inline: readonly FieldId[] = ['means.people', 'means.room', 'purchase.currency'];

/** Asked under the choice that opens them. */
const opened: readonly FieldId[] = ['shipment.kilogramsPerPiece', 'shipment.kilogramsPerYear', 'shipment.containers'];

function Ask({ field }: { readonly field: FieldId }) {
  if (field === 'shipment.by') return <ShipmentBy />;
  return opened.includes(field) ? null : <AskField field={field} inline={inline.includes(field)} />;
}
