import { describe, expect, it } from 'vitest';
import { nearestAddress } from '../../../src/features/unknown-address/nearest-address.ts';

const names = [
  { address: 'result', name: 'Antwoord' },
  { address: 'plan', name: 'Actieplan' },
  { address: 'about', name: 'À propos de Keerpunt' },
];

describe('the screen that an unknown address looks most like', () => {
  it.each([
    ['/resutl', 'result'],
    ['/results', 'result'],
    ['/antwoord', 'result'],
    ['/Actie-plan', 'plan'],
    ['/a-propos', 'about'],
    ['/scan/13', 'scan/12'],
    ['/dossier/chian', 'dossier/chain'],
    ['/dossier/x', 'dossier'],
    ['/result/old?utm_source=mail', 'result'],
    ['/paperlist', 'paper-list'],
  ])('of %s is %s', (typed, address) => expect(nearestAddress(typed, names)).toBe(address));

  it.each(['/', '/?x', '/wp-login.php', '/xylofoonbouwers', '/<script>'])('of %s is none', (typed) =>
    expect(nearestAddress(typed, names)).toBeUndefined(),
  );
});
