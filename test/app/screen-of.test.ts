import { describe, expect, it } from 'vitest';
import { screenOf } from '../../src/app/use-screen.ts';

describe('the screen of an address', () => {
  it.each([
    ['/', { name: 'start' }],
    ['/scan/1', { name: 'question', question: 1 }],
    ['/scan/12', { name: 'question', question: 12 }],
    ['/scan', { name: 'question', question: 1 }],
    ['/scan/check', { name: 'check' }],
    ['/dossier', { name: 'dossier' }],
    ['/dossier/chain', { name: 'task', task: 'chain' }],
    ['/dossier/check', { name: 'check' }],
    ['/result', { name: 'result' }],
    ['/dossiers', { name: 'dossiers' }],
    ['/paper-list', { name: 'paper-list' }],
    ['/help', { name: 'about' }],
    ['/sources', { name: 'sources' }],
    ['/materials', { name: 'materials' }],
    ['/proof', { name: 'proof' }],
    ['/about?x=1', { name: 'about' }],
    ['/result/', { name: 'result' }],
    ['/Result.', { name: 'result' }],
    ['/result).', { name: 'result' }],
    ['/Scan/3/?fbclid=abc', { name: 'question', question: 3 }],
    ['/result&utm_source=mail', { name: 'result' }],
  ])('%s', (address, screen) => {
    expect(screenOf(address)).toEqual(screen);
  });

  it.each(['/scan/0', '/scan/13', '/scan/999', '/scan/1x', '/..%2f', '/xx/', '/stap/7', '/dossier/x', '', '<script>'])(
    'needs no dossier for %s',
    (address) => {
      expect(screenOf(address)).toEqual({ name: 'start' });
    },
  );
});
