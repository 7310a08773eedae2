import { useState } from 'react';
import { criteria } from '../../content/criteria.ts';
import { parseNumber } from '../../i18n/parse-number.ts';
import type { NumberRule } from '../../i18n/number/number-rule.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { useNumberWords } from '../../parts/ask/use-number-words.ts';
import { tellTradeOffs, type TradeOffText } from '../../present/answer/tell-trade-offs.ts';
import { Button } from '../../ui/button.tsx';
import { NumberBox } from '../../ui/fields/number-box.tsx';
import { takeFocus } from '../../ui/take-focus.ts';
import styles from './weigh.module.css';
import type { Weighing } from './use-weighing.ts';

const most = 1e9;

/** One trade-off at a time: how much more a year one would pay at most for what another choice does better. */
export function TradesList({ weighing, disabled }: { readonly weighing: Weighing; readonly disabled: boolean }) {
  const t = useTexts('weigh');
  const [step, setStep] = useState<{ readonly at: number; readonly moved: boolean }>({ at: 0, moved: false });
  const all = tellTradeOffs(weighing.presentation);
  const at = Math.min(step.at, all.length - 1);
  const asked = all[at];
  const go = (to: number) => setStep({ at: to, moved: true });
  return (
    <section className={styles.part} aria-labelledby="weigh-trades">
      <h2 id="weigh-trades">{t('trades.title')}</h2>
      <p>{t(asked === undefined ? 'trades.none' : 'trades.lead')}</p>
      {asked !== undefined && (
        <>
          <h3 key={`title-${asked.criterion}`} ref={step.moved ? takeFocus : undefined} tabIndex={-1} className={styles.name}>
            {t('trades.step', { now: String(at + 1), all: String(all.length), name: asked.name })}
          </h3>
          <p>{asked.said}</p>
          <PriceAsk key={asked.criterion} asked={asked} weighing={weighing} disabled={disabled} />
          <p className={styles.moves}>
            <Button disabled={at === 0} onClick={() => go(at - 1)}>
              {t('trades.previous')}
            </Button>
            <Button disabled={at === all.length - 1} onClick={() => go(at + 1)}>
              {t('trades.next')}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}

interface PriceAskProps {
  readonly asked: TradeOffText;
  readonly weighing: Weighing;
  readonly disabled: boolean;
}

/** The price of the difference on the screen; kept as the price of the whole range, so that it holds for other choices too. */
function PriceAsk({ asked: { criterion, gain }, weighing, disabled }: PriceAskProps) {
  const t = useTexts('weigh');
  const format = useFormat();
  const { mine, move, presentation } = weighing;
  const [typed, setTyped] = useState<string>();
  const id = criteria.find((one) => one.id === criterion)?.id;
  const kept = id === undefined ? undefined : mine?.trades?.[id];
  const text = typed ?? (kept === undefined ? '' : format.typed(Number((kept * gain).toPrecision(12)), 'EUR/yr'));
  const rule: NumberRule = { locale: format.locale, unit: 'EUR/yr', bounds: [0, most] };
  const read = parseNumber(text, rule);
  const change = (next: string) => {
    setTyped(next);
    const found = parseNumber(next, rule);
    if (id === undefined || (found.is !== 'value' && found.is !== 'empty' && found.is !== 'unknown')) return;
    const { [id]: _, ...others } = mine?.trades ?? {};
    const trades = found.is === 'value' ? { ...others, [id]: found.value / gain } : others;
    move({ ...mine, name: mine?.name ?? '', trades });
  };
  const words = useNumberWords({ text, rule, refused: read.is === 'refused', onTake: change });
  return (
    <NumberBox
      id={`trade-${criterion}`}
      label={t('trades.ask')}
      unit={t(presentation.dossier.scale === 'per-100' ? 'trades.unitRelative' : 'trades.unit')}
      text={text}
      onText={change}
      {...words}
      echo={read.is === 'value' ? presentation.amounts.perYear(read.value) : undefined}
      error={read.is === 'range' || read.is === 'open-range' ? t('trades.one') : words.error}
      disabled={disabled}
    />
  );
}
