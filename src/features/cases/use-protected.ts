import { useEffect, useState } from 'react';
import type { CaseRecord } from '../../dossier/cases/case-record.ts';
import { protectRecords } from '../../dossier/cases/protect-records.ts';
import { useCaseBook } from '../../state/cases/case-book.ts';
import { yieldToEvents } from '../../ui/page/yield-to-events.ts';

interface Protected {
  readonly of: readonly CaseRecord[];
  readonly records: readonly CaseRecord[];
}

/** The records of the book as they may be shared; undefined while that is worked out. */
export function useProtected(): readonly CaseRecord[] | undefined {
  const of = useCaseBook((book) => book.records);
  const [found, setFound] = useState<Protected>();
  useEffect(() => {
    let wanted = true;
    const show = async () => {
      const records = await protectRecords(of, async () => {
        await yieldToEvents();
        if (!wanted) throw new DOMException('other records by now', 'AbortError');
      });
      if (wanted) setFound({ of, records });
    };
    show().catch(() => undefined); // only the stop above: other records are being protected instead
    return () => {
      wanted = false;
    };
  }, [of]);
  return found?.of === of ? found.records : undefined;
}
