import { useTexts } from '../../i18n/provider.tsx';
import type { EvidenceRow } from '../../present/evidence/evidence-rows.ts';
import { RowsTable } from '../../ui/table/rows-table.tsx';
import sections from '../../ui/sections.module.css';

const numeric = [1] as const;

/** Figures with their year, of whom they are told, and where they were read. */
export function EvidenceTable({ caption, rows }: { readonly caption: string; readonly rows: readonly EvidenceRow[] }) {
  const t = useTexts('evidence');
  const head = [t('head.what'), t('head.value'), t('head.when'), t('head.of'), t('head.source')];
  return (
    <RowsTable
      caption={caption}
      captionHidden
      head={head}
      numeric={numeric}
      rows={rows.map(({ name, value, when, of, source, status }) => [
        name,
        value,
        when,
        of,
        <span key={name}>
          {source} <span className={sections.soft}>({t(`status.${status}`)})</span>
        </span>,
      ])}
    />
  );
}
