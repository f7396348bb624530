import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { installOffline } from './src/publish/offline/install-offline.ts';
import { publishArticles } from './src/publish/plugin.ts';
import { readSettings } from './src/publish/settings.ts';

const settings = readSettings(process.env);

export default defineConfig({
  plugins: [react(), tailwindcss(), publishArticles(settings), ...installOffline(settings.base)],
  worker: { format: 'es' },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // What the first view runs is one file: several small ones each compress alone and worse.
            codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
          },
        },
      },
    },
  },
});
