import { useFormat, useTexts } from '../../../i18n/provider.tsx';

const ways = ['sea', 'suez', 'road', 'rail', 'air'] as const;

/** What stops, by the id of its class: a maker, a way of transport, a group of countries, the chain further up. */
export function useEventName(): (event: string) => string {
  const t = useTexts('accountant');
  const format = useFormat();
  return (event) => {
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
  };
}
