import selectBox from '../../ui/fields/select-box.module.css';
import styles from './pick-plan.module.css';

interface PickPlanProps {
  readonly id: string;
  readonly label: string;
  readonly picked: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onPick: (option: string) => void;
}

/** Which way is looked at. */
export function PickPlan({ id, label, picked, options, onPick }: PickPlanProps) {
  return (
    <div className={styles.pick}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className={selectBox.line} value={picked} onChange={(event) => onPick(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
