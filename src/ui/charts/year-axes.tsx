import { useEffect } from 'react';
import { CartesianGrid, XAxis, YAxis } from 'recharts';

/** What charts over the years have around them. */
export const yearFrame = { margin: { top: 8, right: 12, bottom: 4, left: 4 } } as const;

export const tooltipLook = { background: 'var(--sheet)', border: '1px solid var(--edge)', color: 'var(--ink)' } as const;

export const optionInk = (colour: number) => `var(--option-${colour % 12})`;

interface YearAxesProps {
  readonly yearLabel: string;
  readonly say: (value: number) => string;
}

/** Years from left to right, amounts from bottom to top. */
export function YearAxes({ yearLabel, say }: YearAxesProps) {
  useEffect(() => forgetMeasured, []);
  return (
    <>
      <CartesianGrid stroke="var(--rule)" vertical={false} />
      <XAxis
        dataKey="year"
        stroke="var(--soft)"
        tickLine={false}
        label={{ value: yearLabel, position: 'insideBottomRight', offset: -2, fill: 'var(--soft)' }}
        height={44}
      />
      <YAxis stroke="var(--soft)" tickLine={false} axisLine={false} width={96} tickFormatter={(value: number) => say(value)} />
    </>
  );
}

/** The library measures texts in an element outside the page and leaves the last one there: an amount that no later screen may hold. */
function forgetMeasured(): void {
  document.getElementById('recharts_measurement_span')?.remove();
}
