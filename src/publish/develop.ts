import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { type Connect, isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import type { Settings } from './settings.ts';

type Workshop = typeof import('./workshop.ts');

/**
 * Serves the site in development: every page and data file is made from the articles as they are when it is asked for,
 * and a changed article reloads the pages that are open.
 */
export function developSite(server: ViteDevServer, settings: Settings): () => void {
  const load = async (): Promise<Workshop> => {
    const { ssr } = server.environments;
    if (ssr === undefined || !isRunnableDevEnvironment(ssr)) throw new Error('development needs an environment “ssr” that runs in Node');
    return ssr.runner.import(join(settings.root, 'src/publish/workshop.ts'));
  };
  server.watcher.add(settings.articles);
  const changed = async (path: string) => {
    const article = path.replace(/\.corrections\.json$/, '.txt');
    if (!path.startsWith(settings.articles) || !article.endsWith('.txt')) return;
    (await load()).forgetArticle(article);
    server.config.logger.info(`${basename(path)} changed`, { timestamp: true });
    server.ws.send({ type: 'full-reload' });
  };
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, (path) => void changed(path));

  const answer = async (request: Connect.IncomingMessage, response: ServerResponse, next: (error?: unknown) => void, files: boolean) => {
    const pathname = decodePath(request.originalUrl ?? '/');
    if (pathname === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
    try {
      const workshop = await load();
      const path = pathname.startsWith(settings.base) ? pathname.slice(settings.base.length) : pathname.replace(/^\//, '');
      if (files) {
        const file = await workshop.makeFile(settings, path);
        if (file === undefined) return next();
        response.setHeader('Content-Type', path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8');
        response.end(file);
        return;
      }
      if (!request.headers.accept?.includes('text/html')) return next();
      const shell = await server.transformIndexHtml(request.originalUrl ?? '/', readFileSync(join(settings.root, 'index.html'), 'utf8'));
      const page = await workshop.makePage(settings, shell, path);
      response.statusCode = page.found ? 200 : 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(page.html);
    } catch (error) {
      next(error);
    }
  };
  // Data before Vite's own answers, pages behind them.
  server.middlewares.use((request, response, next) => void answer(request, response, next, true));
  return () => {
    server.middlewares.use((request, response, next) => void answer(request, response, next, false));
  };
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
  } catch {
    return undefined;
  }
}
