import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './rows-table.module.css';
import { TableFrame } from './table-frame.tsx';

interface RowsTableProps {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
  /** Columns of figures, set to the right. */
  readonly numeric: readonly number[];
}

const manyColumns = 3;
/** As many as a sheet of paper has no room for in letters of the usual size. */
const columnsOfYears = 6;

/** A plain table. It scrolls sideways in its own frame when the screen is narrow. */
export function RowsTable({ caption, captionHidden = false, head, rows, numeric }: RowsTableProps) {
  const side = (column: number) => (numeric.includes(column) ? styles.figure : undefined);
  return (
    <TableFrame label={caption}>
      <table className={classNames(styles.table, head.length > manyColumns && styles.many, head.length > columnsOfYears && styles.years)}>
        <caption className={captionHidden ? 'only-heard' : styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {head.map((word, column) => (
              <th key={`${column}-${word}`} scope="col" className={side(column)}>
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={typeof row[0] === 'string' ? `${index}-${row[0]}` : index}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column} className={side(column)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
