import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import styles from './year-chart.module.css';

export interface FanYear {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

interface FanChartProps {
  readonly years: readonly FanYear[];
  readonly title: string;
  readonly yearLabel: string;
  readonly middleLabel: string;
  readonly bandLabel: string;
  /** Number of the colour that follows the option everywhere. */
  readonly colour: number;
  readonly say: (value: number) => string;
}

/** A middle and a band around it over the years. */
export function FanChart({ years, title, yearLabel, middleLabel, bandLabel, colour, say }: FanChartProps) {
  const rows = years.map(({ low, middle, high }, year) => ({ year, band: [low, high], middle }));
  const ink = `var(--option-${colour % 12})`;
  return (
    <div className={styles.frame}>
      <div className={styles.chart}>
        <ResponsiveContainer width="100%" height="100%">
          <ComposedChart data={rows} title={title} margin={{ top: 8, right: 12, bottom: 4, left: 4 }}>
            <CartesianGrid stroke="var(--rule)" vertical={false} />
            <XAxis
              dataKey="year"
              stroke="var(--soft)"
              tickLine={false}
              label={{ value: yearLabel, position: 'insideBottomRight', offset: -2, fill: 'var(--soft)' }}
              height={44}
            />
            <YAxis stroke="var(--soft)" tickLine={false} axisLine={false} width={96} tickFormatter={(value: number) => say(value)} />
            <Tooltip
              formatter={(value, name) => [
                Array.isArray(value) ? value.map((one) => say(Number(one))).join(' – ') : say(Number(value)),
                String(name),
              ]}
              labelFormatter={(year) => `${yearLabel} ${String(year)}`}
              contentStyle={{ background: 'var(--sheet)', border: '1px solid var(--edge)', color: 'var(--ink)' }}
            />
            <ReferenceLine y={0} stroke="var(--ink)" strokeWidth={1.2} />
            <Area
              dataKey="band"
              name={bandLabel}
              type="linear"
              stroke={ink}
              strokeDasharray="3 3"
              fill={ink}
              fillOpacity={0.16}
              isAnimationActive={false}
            />
            <Line dataKey="middle" name={middleLabel} type="linear" stroke={ink} strokeWidth={2.4} dot={false} isAnimationActive={false} />
          </ComposedChart>
        </ResponsiveContainer>
      </div>
    </div>
  );
}
