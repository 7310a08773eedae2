/** What the page says of itself in its head holds on any host; these go further, as headers for the usual static hosts. */
const headers = (policy: string) =>
  [
    ['Content-Security-Policy', `${policy}; frame-ancestors 'none'`],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ] as const;

/** Names hold a hash of the content: what is under them never changes. */
const forEver = 'public, max-age=31536000, immutable';

/** For Netlify and Cloudflare Pages. */
export function headersFile(policy: string): string {
  const lines = headers(policy).map(([name, value]) => `  ${name}: ${value}`);
  return ['/*', ...lines, '/assets/*', `  Cache-Control: ${forEver}`, ''].join('\n');
}

/** For Apache. */
export function htaccess(policy: string): string {
  const lines = headers(policy).map(([name, value]) => `  Header always set ${name} "${value}"`);
  return [
    '<IfModule mod_headers.c>',
    ...lines,
    '  Header set Cache-Control "no-cache"',
    '  <If "%{REQUEST_URI} =~ m#/assets/#">',
    `    Header set Cache-Control "${forEver}"`,
    '  </If>',
    '</IfModule>',
    '',
  ].join('\n');
}

/** To be included in the server block of nginx. */
export function nginx(policy: string): string {
  const lines = headers(policy).map(([name, value]) => `add_header ${name} "${value}" always;`);
  return [...lines, 'add_header Cache-Control "no-cache" always;', ''].join('\n');
}
