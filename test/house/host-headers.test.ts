import { expect, it } from 'vitest';
import { headersFile, htaccess, nginx } from '../../.scripts/build/host-headers.ts';

it.each([headersFile, htaccess, nginx])('%o gives the policy, and tells nobody where a reader came from', (write) => {
  const file = write("default-src 'none'");
  expect(file).toContain("default-src 'none'; frame-ancestors 'none'");
  expect(file).toMatch(/Referrer-Policy:? "?no-referrer/);
  expect(file).toMatch(/X-Content-Type-Options:? "?nosniff/);
});
