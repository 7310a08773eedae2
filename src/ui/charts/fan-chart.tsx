import { Area, ComposedChart, Line, ReferenceLine, ResponsiveContainer, Tooltip } from 'recharts';
import { optionInk, tooltipLook, YearAxes, yearFrame } from './year-axes.tsx';
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
  const ink = optionInk(colour);
  return (
    <div className={styles.frame}>
      <div className={styles.chart}>
        <ResponsiveContainer width="100%" height="100%">
          <ComposedChart data={rows} title={title} {...yearFrame}>
            <YearAxes yearLabel={yearLabel} say={say} />
            <Tooltip
              formatter={(value, name) => [
                Array.isArray(value) ? value.map((one) => say(Number(one))).join(' – ') : say(Number(value)),
                String(name),
              ]}
              labelFormatter={(year) => `${yearLabel} ${String(year)}`}
              contentStyle={tooltipLook}
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
