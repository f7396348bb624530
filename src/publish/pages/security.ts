/** What may be loaded: only what comes from the same host. Images may also be made by the page itself. */
const policy = (scripts: string): string =>
  [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The policy as it stands in every page. */
export const pagePolicy = policy("'self'");

/** The policy as a header; only there can a page say who may frame it. */
export function headerPolicy(pathname: string): string {
  const scripts = isReadingWorker(pathname) ? "'self' 'wasm-unsafe-eval'" : "'self'";
  return `${policy(scripts)}; frame-ancestors ${isFramable(pathname) ? '*' : "'none'"}`;
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

/**
 * The worker that reads a reader's own articles compiles WebAssembly; its own header says that it may. Pages may not. Where
 * it is refused, the engine does the same without, slower.
 */
const isReadingWorker = (pathname: string): boolean => /\/assets\/analyze-worker-[^/]*\.js$/.test(pathname);

/** Whether the page at a path may stand in another site's frame: only embeds may. */
function isFramable(pathname: string): boolean {
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
  // “!” takes a header back that a wider rule has set.
  const takeBack = (path: string) => lines(path, [['! Content-Security-Policy', '']]).replace(': \n', '\n');
  return [
    lines('*', [['Content-Security-Policy', headerPolicy('/')], ...securityHeaders]),
    takeBack('*/q/*/embed/'),
    lines('*/q/*/embed/*', [['Content-Security-Policy', headerPolicy('/a/q/b/embed/')]]),
    takeBack('assets/analyze-worker-:hash'),
    lines('assets/analyze-worker-*', [['Content-Security-Policy', headerPolicy('/assets/analyze-worker-.js')]]),
    lines('assets/*', [['Cache-Control', 'public, max-age=31536000, immutable']]),
  ].join('\n');
}
