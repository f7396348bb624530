import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { cacheControl, headerPolicy, securityHeaders } from '../pages/security.ts';
import { contentType, isCompressible } from './content-types.ts';

/** A running server and where it is. */
export interface Served {
  readonly server: Server;
  readonly address: string;
}

const compressed = new Map<string, Buffer>();
const mostCompressed = 500;

/**
 * Serves a built site on this machine only, with the headers a good host gives it. Takes the next free port when the
 * wanted one is taken; port 0 takes any.
 */
export function serveSite(out: string, base: string, port: number): Promise<Served> {
  const server = createServer((request, response) => answer(resolve(out), base, request, response));
  return new Promise((done, fail) => {
    let wanted = port;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && wanted < port + 100) {
        wanted += 1;
        server.listen(wanted, '127.0.0.1');
      } else fail(error);
    });
    server.on('listening', () => {
      const address = server.address();
      const at = typeof address === 'object' && address !== null ? address.port : wanted;
      done({ server, address: `http://127.0.0.1:${at}${base}` });
    });
    server.listen(wanted, '127.0.0.1');
  });
}

function answer(out: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of securityHeaders) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const url = request.url ?? '/';
  const pathname = decodePath(url.split('?')[0] ?? '/');
  response.setHeader('Content-Security-Policy', headerPolicy(pathname ?? ''));
  const file = pathname?.startsWith(base) ? findFile(out, pathname.slice(base.length)) : undefined;
  if (`${pathname}/` === base) redirect(response, base + url.slice(base.length - 1));
  else if (pathname === undefined || file === undefined) sendNotFound(out, request, response);
  else if (file === 'folder') {
    const [path = '', query] = url.split('?');
    redirect(response, `${path}/${query === undefined ? '' : `?${query}`}`);
  } else {
    response.setHeader('Cache-Control', cacheControl(pathname));
    send(200, file, request, response);
  }
}

/** The file at a path, or `folder` when the path of a folder lacks its slash. */
function findFile(out: string, path: string): string | undefined {
  const file = resolve(join(out, path.endsWith('/') || path === '' ? `${path}index.html` : path));
  if (!file.startsWith(out + sep)) return undefined;
  try {
    const found = statSync(file);
    if (found.isFile()) return file;
    return statSync(join(file, 'index.html')).isFile() ? 'folder' : undefined;
  } catch {
    return undefined;
  }
}

function sendNotFound(out: string, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Cache-Control', 'no-cache');
  const file = findFile(out, '404.html');
  if (file === undefined || file === 'folder') response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
  else send(404, file, request, response);
}

function send(status: number, file: string, request: IncomingMessage, response: ServerResponse): void {
  const bytes = readFileSync(file);
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 20)}"`;
  response.setHeader('ETag', tag);
  response.setHeader('Content-Type', contentType(file));
  response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  const encoding = isCompressible(file) && bytes.length > 1024 ? chooseEncoding(request.headers['accept-encoding']) : undefined;
  const body = encoding === undefined ? bytes : compress(bytes, encoding, tag);
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  response.writeHead(status, { 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function chooseEncoding(accepted: string | string[] | undefined): 'br' | 'gzip' | undefined {
  const names = String(accepted ?? '');
  return /\bbr\b/.test(names) ? 'br' : /\bgzip\b/.test(names) ? 'gzip' : undefined;
}

/** Compressed once for each content; the oldest goes when there are many. */
function compress(bytes: Buffer, encoding: 'br' | 'gzip', tag: string): Buffer {
  const key = encoding + tag;
  const known = compressed.get(key);
  if (known !== undefined) return known;
  const made = encoding === 'br' ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }) : gzipSync(bytes);
  const oldest = compressed.keys().next().value;
  if (compressed.size >= mostCompressed && oldest !== undefined) compressed.delete(oldest);
  compressed.set(key, made);
  return made;
}

function redirect(response: ServerResponse, location: string): void {
  // “//host” would lead elsewhere.
  response.writeHead(301, { Location: location.replace(/^\/{2,}/, '/') }).end();
}

function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}
