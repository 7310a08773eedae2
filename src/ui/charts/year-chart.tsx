import { Line, LineChart, ResponsiveContainer, Tooltip } from 'recharts';
import { optionInk, tooltipLook, YearAxes, yearFrame } from './year-axes.tsx';
import styles from './year-chart.module.css';

export interface ChartLine {
  readonly id: string;
  readonly name: string;
  /** Number of the colour that follows the option everywhere. */
  readonly colour: number;
  readonly values: readonly number[];
}

interface YearChartProps {
  readonly lines: readonly ChartLine[];
  readonly title: string;
  readonly yearLabel: string;
  readonly say: (value: number) => string;
}

/** Beside the colour, so that it is never colour alone. */
const dashes = ['0', '7 4', '2 4', '10 4 2 4'];
const dashOf = (place: number) => dashes[place % dashes.length] ?? '0';

/** Lines over the years, to explore. */
export function YearChart({ lines, title, yearLabel, say }: YearChartProps) {
  const years = lines[0]?.values.map((_, year) => year) ?? [];
  const rows = years.map((year) => ({ year, ...Object.fromEntries(lines.map(({ id, values }) => [id, values[year]])) }));
  return (
    <div className={styles.frame}>
      <div className={styles.chart}>
        <ResponsiveContainer width="100%" height="100%">
          <LineChart data={rows} title={title} {...yearFrame}>
            <YearAxes yearLabel={yearLabel} say={say} />
            <Tooltip
              formatter={(value, name) => [typeof value === 'number' ? say(value) : String(value), String(name)]}
              labelFormatter={(year) => `${yearLabel} ${String(year)}`}
              contentStyle={tooltipLook}
            />
            {lines.map(({ id, name, colour }, place) => (
              <Line
                key={id}
                dataKey={id}
                name={name}
                type="linear"
                stroke={optionInk(colour)}
                strokeWidth={2.2}
                strokeDasharray={dashOf(place)}
                dot={false}
                isAnimationActive={false}
              />
            ))}
          </LineChart>
        </ResponsiveContainer>
      </div>
      <ul className={styles.key}>
        {lines.map(({ id, name, colour }, place) => (
          <li key={id}>
            <svg viewBox="0 0 30 8" width="30" height="8" aria-hidden="true">
              <line x1="0" y1="4" x2="30" y2="4" stroke={optionInk(colour)} strokeWidth="2.6" strokeDasharray={dashOf(place)} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
