import { caseField, valuesOf } from '../../dossier/cases/case-record.ts';
import { mostInList } from '../../dossier/draft/limits.ts';
import type { CaseEntry } from '../../dossier/cases/record-of.ts';
import { useTexts } from '../../i18n/provider.tsx';
import type { CaseFieldId } from '../../reference/case-codebook.ts';
import { useWizard, useWizardStore } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useCaseNames } from './case-names.ts';
import selectBox from '../../ui/fields/select-box.module.css';
import styles from './cases.module.css';

/** What a record cannot do without: its number and the codebook it follows. */
const needed: readonly CaseFieldId[] = ['record_id', 'schema'];

/** Fills a field of the record in, or leaves it out. */
function useRecordField(id: CaseFieldId) {
  const wizard = useWizardStore();
  const say = (values: readonly string[]) => {
    const { draft, tellRecord } = wizard.getState();
    tellRecord({ told: { ...draft?.record?.told, [id]: [...values] } });
  };
  const leave = (isLeft: boolean) => {
    const { draft, tellRecord } = wizard.getState();
    const others = (draft?.record?.left ?? []).filter((one) => one !== id);
    tellRecord({ left: isLeft ? [...others, id] : others });
  };
  return { say, leave };
}

/** One field of the record: what it says, the person's word where it counts, and a way to leave it out. */
export function FieldRow({ entry: { id, values, isLeft } }: { readonly entry: CaseEntry }) {
  const t = useTexts('cases');
  const names = useCaseNames();
  const readOnly = useWizard(({ saveState }) => saveState === 'read-only');
  const { leave } = useRecordField(id);
  const field = names.field(id);
  const isAsked = caseField(id).by === 'person' && !isLeft;
  const told = values.length === 0 ? t('record.notTold') : names.values(id, values);
  return (
    <li className={styles.field}>
      <span className={styles.name}>{field}</span>
      {isAsked ? (
        <div className={classNames(styles.value, styles.chosen)}>
          <Ask id={id} values={values} disabled={readOnly} />
        </div>
      ) : (
        <span className={styles.value}>{isLeft ? <LeftOut words={told} /> : told}</span>
      )}
      {!needed.includes(id) && (
        <Button
          look="quiet"
          disabled={readOnly}
          aria-label={t(isLeft ? 'record.backNamed' : 'record.leaveNamed', { field })}
          onClick={() => leave(!isLeft)}
        >
          {t(isLeft ? 'record.back' : 'record.leave')}
        </Button>
      )}
    </li>
  );
}

function LeftOut({ words }: { readonly words: string }) {
  const t = useTexts('cases');
  return (
    <>
      <del className={styles.gone}>{words}</del> ({t('record.out')})
    </>
  );
}

interface AskProps {
  readonly id: CaseFieldId;
  readonly values: readonly string[];
  readonly disabled: boolean;
}

function Ask({ id, values, disabled }: AskProps) {
  const t = useTexts('cases');
  const names = useCaseNames();
  const { say } = useRecordField(id);
  const field = caseField(id);
  const choices = valuesOf(field) ?? [];
  if (field.kind === 'list')
    return (
      <fieldset className={styles.several} disabled={disabled}>
        <legend className="only-heard">{names.field(id)}</legend>
        {choices.map((value) => (
          <label key={value} className={styles.tick}>
            <input
              type="checkbox"
              checked={values.includes(value)}
              disabled={values.length >= mostInList && !values.includes(value)}
              onChange={({ currentTarget }) => say(currentTarget.checked ? [...values, value] : values.filter((one) => one !== value))}
            />
            {names.value(id, value)}
          </label>
        ))}
      </fieldset>
    );
  return (
    <select
      className={selectBox.select}
      aria-label={names.field(id)}
      disabled={disabled}
      value={values[0] ?? ''}
      onChange={({ currentTarget }) => say(currentTarget.value === '' ? [] : [currentTarget.value])}
    >
      <option value="">{t('record.choose')}</option>
      {choices.map((value) => (
        <option key={value} value={value}>
          {names.value(id, value)}
        </option>
      ))}
    </select>
  );
}
