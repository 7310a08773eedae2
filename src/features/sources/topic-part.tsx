import { useState } from 'react';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import type { FigureRow, Topic } from '../../present/sources/sources-rows.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FigureList } from './figure-list.tsx';

/** All figures of a topic; drawn only once it is opened. */
export function TopicPart({ topic, rows }: { readonly topic: Topic; readonly rows: readonly FigureRow[] }) {
  const t = useTexts('sources');
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const name = t(`topic.${topic}`);
  return (
    <Disclosure look="part" summary={t('topicSummary', { topic: name, count: format.number(rows.length) })} onToggle={setOpened}>
      {opened && <FigureList rows={rows} label={name} />}
    </Disclosure>
  );
}
