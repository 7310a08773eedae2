import { useTexts } from '../../i18n/provider.tsx';
import type { Topic } from '../../present/sources/sources-rows.ts';
import type { Status } from '../../reference/figure.ts';
import { Button } from '../../ui/button.tsx';
import { TextBox } from '../../ui/fields/text-box.tsx';
import { isFiltering, noFilter, type RowFilter } from './filter-rows.ts';
import selectBox from '../../ui/fields/select-box.module.css';
import styles from './sources.module.css';

const statuses = ['statistic', 'secondary', 'assumption'] as const satisfies readonly Status[];

interface FigureFilterProps {
  readonly filter: RowFilter;
  readonly topics: readonly Topic[];
  readonly found: number;
  readonly onFilter: (filter: RowFilter) => void;
}

/** What to look for among the figures. */
export function FigureFilter({ filter, topics, found, onFilter }: FigureFilterProps) {
  const t = useTexts('sources');
  const change = (part: Partial<RowFilter>) => onFilter({ ...filter, ...part });
  return (
    <div role="search" className={styles.filter} aria-label={t('filter.label')}>
      <TextBox
        id="sources-text"
        label={t('filter.text')}
        hint={t('filter.hint')}
        value={filter.text}
        maxLength={80}
        spellCheck={false}
        onChange={(text) => change({ text })}
      />
      <div className={styles.picks}>
        <Pick
          id="sources-topic"
          label={t('filter.topic')}
          all={t('filter.all')}
          picked={filter.topic}
          choices={topics.map((topic) => ({ value: topic, label: t(`topic.${topic}`) }))}
          onPick={(topic) => change({ topic })}
        />
        <Pick
          id="sources-status"
          label={t('filter.status')}
          all={t('filter.all')}
          picked={filter.status}
          choices={statuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
          onPick={(status) => change({ status })}
        />
        <label className={styles.check}>
          <input type="checkbox" checked={filter.dueOnly} onChange={(event) => change({ dueOnly: event.currentTarget.checked })} />
          {t('filter.due')}
        </label>
      </div>
      <p className={styles.more}>
        <span role="status">{isFiltering(filter) && t('filter.found', { count: found })}</span>
        {isFiltering(filter) && (
          <Button look="quiet" onClick={() => onFilter(noFilter)}>
            {t('filter.clear')}
          </Button>
        )}
      </p>
    </div>
  );
}

interface PickProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly all: string;
  readonly picked: Value | undefined;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onPick: (value: Value | undefined) => void;
}

function Pick<Value extends string>({ id, label, all, picked, choices, onPick }: PickProps<Value>) {
  return (
    <div className={styles.pick}>
      <label htmlFor={id}>{label}</label>
      <select
        className={selectBox.line}
        id={id}
        value={picked ?? ''}
        onChange={(event) => onPick(choices.find(({ value }) => value === event.currentTarget.value)?.value)}
      >
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
