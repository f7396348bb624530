/** What a page may load: only what comes from its own host. Images may also be made by the page itself. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The policy as it stands in every page. */
export const pagePolicy = policy;

/** The policy as a header; only there can a page say who may frame it. */
export function headerPolicy(framable: boolean): string {
  return `${policy}; frame-ancestors ${framable ? '*' : "'none'"}`;
}

/** The headers that every answer should have, besides its policy. */
export const securityHeaders: readonly (readonly [string, string])[] = [
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  ],
];

/** Whether the page at a path may stand in another site's frame: only embeds may. */
export function isFramable(pathname: string): boolean {
  return /\/q\/[^/]+\/embed\/(index\.html)?$/.test(pathname);
}

/** How long a file may be kept: what has its content's hash in its name never changes. */
export function cacheControl(pathname: string): string {
  return /\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** The `_headers` file, for hosts that read it (Netlify, Cloudflare Pages). */
export function writeHeadersFile(base: string): string {
  const lines = (path: string, headers: readonly (readonly [string, string])[]) =>
    `${base}${path}\n${headers.map(([name, value]) => `  ${name}: ${value}`).join('\n')}\n`;
  return [
    lines('*', [['Content-Security-Policy', headerPolicy(false)], ...securityHeaders]),
    // “!” takes a header back that a wider rule has set.
    lines('*/q/*/embed/', [['! Content-Security-Policy', '']]).replace(': \n', '\n'),
    lines('*/q/*/embed/*', [['Content-Security-Policy', headerPolicy(true)]]),
    lines('assets/*', [['Cache-Control', 'public, max-age=31536000, immutable']]),
  ].join('\n');
}
