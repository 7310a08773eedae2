import type { Format } from '../../i18n/format.ts';
import type { NamespaceWords } from '../../i18n/words.ts';

const ways = ['sea', 'suez', 'road', 'rail', 'air'] as const;

interface Spoken {
  readonly accountant: NamespaceWords<'accountant'>;
  readonly format: Pick<Format, 'country'>;
}

/** What stops, by the id of its class: a maker, a way of transport, a group of countries, the chain further up. */
export function nameEvent(event: string, { accountant: t, format }: Spoken): string {
  const [kind = '', of = ''] = event.split(':');
  const way = ways.find((one) => one === of);
  switch (kind) {
    case 'home':
      return t('event.home');
    case 'source':
      return t('event.source', { country: format.country(of) });
    case 'route':
      return way === undefined ? t('event.route') : `${t('event.route')} ${t(`event.${way}`)}`;
    case 'bloc':
      return t('event.bloc');
    case 'upstream':
      return t('event.upstream');
    default:
      return t('event.other');
  }
}
