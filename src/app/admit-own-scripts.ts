interface ScriptRules {
  readonly createScriptURL: (address: string) => string | null;
}

interface Policies {
  createPolicy(name: 'default', rules: ScriptRules): unknown;
}

function arePolicies(found: unknown): found is Policies {
  return typeof found === 'object' && found !== null && 'createPolicy' in found;
}

/** In the one-file edition a worker starts from the page itself. */
const fromThePage = import.meta.env.MODE === 'single' ? ['blob:', 'data:'] : [];

/**
 * The policy of the page lets no text become a script, a worker or markup unless it is admitted here (Trusted Types): what is admitted is
 * the address of a part of the app itself, and nothing else. A browser that does not know this works without.
 */
export function admitOwnScripts(): void {
  const policies: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!arePolicies(policies)) return;
  policies.createPolicy('default', { createScriptURL: (address) => (isOwn(address) ? address : null) });
}

function isOwn(address: string): boolean {
  const { origin, protocol } = new URL(address, document.baseURI);
  return origin === location.origin || fromThePage.includes(protocol);
}
