import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** The plugins that write the service worker, its registration and the web app's manifest. */
export function installOffline(base: string): Plugin[] {
  const plugins = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/publish/offline',
    filename: 'service-worker.ts',
    // A script of its own: the pages allow no other.
    injectRegister: 'script-defer',
    injectManifest: {
      globPatterns: ['assets/*.{js,css,woff2}'],
      globIgnores: ['assets/*latin-ext*'],
      minify: true,
      // As one plain script; for a module the plugin asks for an option that Vite has given up.
      rollupFormat: 'iife',
      buildPlugins: { vite: [{ name: 'quoteline:quiet', config: () => ({ logLevel: 'warn' as const }) }] },
    },
    manifest: {
      name: 'Quoteline',
      short_name: 'Quoteline',
      description: 'Read the news by who said what, and when.',
      start_url: base,
      scope: base,
      display: 'minimal-ui',
      background_color: '#fbfaf6',
      theme_color: '#fbfaf6',
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  });
  // The press has no pages to keep.
  return plugins.map((plugin) => ({ ...plugin, applyToEnvironment: (environment) => environment.name === 'client' }));
}
