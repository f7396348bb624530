import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { publishArticles } from './src/publish/plugin.ts';
import { readSettings } from './src/publish/settings.ts';

const settings = readSettings(process.env);

export default defineConfig({
  plugins: [react(), tailwindcss(), publishArticles(settings)],
  worker: { format: 'es' },
});
