import { use, useDeferredValue, useMemo, useState } from 'react';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useLocale, useTexts } from '../../i18n/provider.tsx';
import { countRows, figureRows, sourceRows, type FigureRow, type Topic } from '../../present/sources/sources-rows.ts';
import { allFigures, sourcesInUse } from '../../reference/all-figures.ts';
import { edition } from '../../reference/edition.ts';
import { PageHead } from '../../ui/page/page-head.tsx';
import { FigureFilter } from './figure-filter.tsx';
import { FigureList } from './figure-list.tsx';
import { filterRows, isFiltering, noFilter, searchable } from './filter-rows.ts';
import { loadSourceNames } from './load-source-names.ts';
import { SourceList } from './source-list.tsx';
import styles from './sources.module.css';
import { TopicPart } from './topic-part.tsx';

interface SourcesPageProps {
  /** `2026-11-24`: figures whose review date is before it get a badge. */
  readonly today: string;
}

/** Every figure of the world that the app knows, with its papers. */
export function SourcesPage({ today }: SourcesPageProps) {
  const t = useTexts('sources');
  const names = use(loadSourceNames(useLocale()));
  const format = useFormat();
  const [figures] = useState(allFigures);
  const [sources] = useState(() => sourceRows(figures, sourcesInUse()));
  const rows = useMemo(() => figureRows(figures, { names, format, today }), [figures, names, format, today]);
  const all = useMemo(() => searchable(rows), [rows]);
  const byTopic = useMemo(() => groupByTopic(rows), [rows]);
  const [filter, setFilter] = useState(noFilter);
  const asked = useDeferredValue(filter);
  const found = useMemo(() => (isFiltering(asked) ? filterRows(all, asked) : undefined), [all, asked]);
  return (
    <div className={styles.page}>
      <PageHead title={t('title')} lead={t('intro')}>
        <p className={styles.soft}>
          {t('edition', { edition })} {t('list.language')}
        </p>
      </PageHead>
      <Counts rows={rows} sources={sources.length} />
      <FigureFilter filter={filter} topics={[...byTopic.keys()]} found={found?.length ?? rows.length} onFilter={setFilter} />
      {found === undefined ? (
        <div className={styles.topics}>
          {[...byTopic].map(([topic, ofTopic]) => (
            <TopicPart key={topic} topic={topic} rows={ofTopic} />
          ))}
        </div>
      ) : found.length === 0 ? (
        <p>{t('filter.nothing')}</p>
      ) : (
        <FigureList key={JSON.stringify(asked)} rows={found} label={t('filter.foundLabel')} />
      )}
      <SourceList sources={sources} />
    </div>
  );
}

function Counts({ rows, sources }: { readonly rows: readonly FigureRow[]; readonly sources: number }) {
  const t = useTexts('sources');
  const format = useFormat();
  const { all, statistic, secondary, assumption, due } = useMemo(() => countRows(rows), [rows]);
  const say = (count: number) => format.number(count);
  return (
    <section className={styles.stack}>
      <h2>{t('counts.title')}</h2>
      <p>{t('counts.all', { count: say(all), sources: say(sources) })}</p>
      <ul>
        <li>{t('counts.statistic', { count: say(statistic) })}</li>
        <li>{t('counts.secondary', { count: say(secondary) })}</li>
        <li>{t('counts.assumption', { count: say(assumption) })}</li>
      </ul>
      <p>{t('counts.due', { count: due })}</p>
    </section>
  );
}

function groupByTopic(rows: readonly FigureRow[]): ReadonlyMap<Topic, readonly FigureRow[]> {
  const groups = new Map<Topic, FigureRow[]>();
  for (const row of rows) {
    const group = groups.get(row.topic);
    if (group === undefined) groups.set(row.topic, [row]);
    else group.push(row);
  }
  return groups;
}
