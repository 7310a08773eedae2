import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
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

const ink = (colour: number) => `var(--option-${colour % 12})`;
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
          <LineChart data={rows} title={title} margin={{ top: 8, right: 12, bottom: 4, left: 4 }}>
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
              formatter={(value, name) => [typeof value === 'number' ? say(value) : String(value), String(name)]}
              labelFormatter={(year) => `${yearLabel} ${String(year)}`}
              contentStyle={{ background: 'var(--sheet)', border: '1px solid var(--edge)', color: 'var(--ink)' }}
            />
            {lines.map(({ id, name, colour }, place) => (
              <Line
                key={id}
                dataKey={id}
                name={name}
                type="linear"
                stroke={ink(colour)}
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
              <line x1="0" y1="4" x2="30" y2="4" stroke={ink(colour)} strokeWidth="2.6" strokeDasharray={dashOf(place)} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
