import { afterEach, expect, it, vi } from 'vitest';
import { admitOwnScripts } from '../../src/app/admit-own-scripts.ts';

interface Rules {
  readonly createScriptURL: (address: string) => string | null;
}

afterEach(() => vi.unstubAllGlobals());

it('admits parts of the app as scripts, by whatever address, and nothing from elsewhere or made of text', () => {
  const createPolicy = vi.fn<(name: string, rules: Rules) => void>();
  vi.stubGlobal('trustedTypes', { createPolicy });
  admitOwnScripts();
  expect(createPolicy).toHaveBeenCalledTimes(1);
  const [name, rules] = createPolicy.mock.calls[0] ?? [];
  expect(name).toBe('default');
  expect(Object.keys(rules ?? {})).toEqual(['createScriptURL']);
  const own = ['./sw.js', `${location.origin}/assets/simulation.worker-1.js`];
  const others = ['https://elsewhere.example/a.js', '//elsewhere.example/a.js', 'data:text/javascript,alert(1)', 'javascript:alert(1)'];
  expect(own.map((address) => rules?.createScriptURL(address))).toEqual(own);
  expect(others.map((address) => rules?.createScriptURL(address))).toEqual(others.map(() => null));
});

it('does nothing in a browser that knows no such policies', () => {
  vi.stubGlobal('trustedTypes', undefined);
  expect(admitOwnScripts).not.toThrow();
});
