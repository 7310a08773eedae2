import { useId, useState } from 'react';
import { startPicture } from '../../content/start-picture.ts';
import { useLocale, useTexts } from '../../i18n/provider.tsx';
import { writeMoney } from '../../i18n/write-money.ts';
import { Slider } from '../../ui/fields/slider.tsx';
import { cheaperAt, least, most, places, priceAt, x, y } from './picture-scale.ts';
import styles from './living-picture.module.css';

const middle = (places - 1) / 2;
const turn = x(startPicture.turnsAt);

/** An answer of an example: what making it nearer costs less or more than staying, at the price that is picked. */
export function LivingPicture() {
  const t = useTexts('shell');
  const locale = useLocale();
  const [at, setAt] = useState(middle);
  const price = priceAt(at);
  const cheaper = cheaperAt(price);
  const amount = writeMoney(Math.abs(cheaper), locale, { style: 'about' });
  const said = t(cheaper >= 0 ? 'start.picture.less' : 'start.picture.more', { price: writeMoney(price, locale), amount });
  return (
    <figure className={styles.picture}>
      <p className={styles.title}>{t('start.picture.title')}</p>
      <Lines price={price} />
      <Slider
        label={t('start.picture.label')}
        places={places}
        at={at}
        valueText={said}
        marks={[{ at: middle, look: 'today' }]}
        onMove={setAt}
        onRest={() => undefined}
        under={null}
      />
      <figcaption className={styles.note}>{t('start.picture.note')}</figcaption>
    </figure>
  );
}

function Lines({ price }: { readonly price: number }) {
  const t = useTexts('shell');
  const locale = useLocale();
  const id = useId();
  const turning = writeMoney(startPicture.turnsAt, locale);
  return (
    <svg role="img" aria-labelledby={`${id}-title`} viewBox="0 0 440 264">
      <title id={`${id}-title`}>{t('start.picture.text', { price: turning })}</title>
      <path className={styles.cheaper} d={`${lineBetween(least, startPicture.turnsAt)} L${x(least)} ${y(0)} Z`} />
      <path className={styles.dearer} d={`${lineBetween(startPicture.turnsAt, most)} L${x(most)} ${y(0)} Z`} />
      <path className={styles.stay} d={`M${x(least)} ${y(0)} H${x(most)}`} />
      <path className={styles.way} d={lineBetween(least, most)} />
      <text className={styles.stayWord} x={x(most)} y={y(0) - 8} textAnchor="end">
        {t('start.picture.stay')}
      </text>
      <text className={styles.cheaperWord} x={x(least) + 6} y={y(0) - 12}>
        {t('start.picture.cheaper')}
      </text>
      <text className={styles.dearerWord} x={x(most)} y={258} textAnchor="end">
        {t('start.picture.dearer')}
      </text>
      <path className={styles.now} d={`M${x(price)} ${y(cheaperAt(price))} V${y(0)}`} />
      <circle className={styles.at} cx={x(price)} cy={y(cheaperAt(price))} r="7" />
      <path className={styles.drop} d={`M${turn} ${y(0)} V228`} />
      <circle className={styles.turn} cx={turn} cy={y(0)} r="9" />
      <text className={styles.turnWord} x={turn - 8} y={224} textAnchor="end">
        {t('start.picture.turn', { price: turning })}
      </text>
    </svg>
  );
}

/** The curve from one price to another. */
function lineBetween(from: number, to: number): string {
  const within = startPicture.curve.map(([price]) => price).filter((price) => price > from && price < to);
  return `M${[from, ...within, to].map((price) => `${x(price)} ${y(cheaperAt(price))}`).join(' L')}`;
}
