import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const names = ['redis-server', 'valkey-server'];

/** A Redis or Valkey server's program on this machine, when there is one. */
export function findRedis(): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

interface StartedRedis {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts a server that keeps nothing, at a free port: another one where somebody else took it meanwhile. */
export async function startRedis(program: string, tries = 5): Promise<StartedRedis> {
  try {
    return await startOnce(program);
  } catch (error) {
    if (tries <= 1) throw error;
    return startRedis(program, tries - 1);
  }
}

async function startOnce(program: string): Promise<StartedRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'quoteline-redis-'));
  const port = await findPort();
  const server = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise<void>((ready, fail) => {
    let said = '';
    server.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (/ready to accept connections/i.test(said)) ready();
    });
    server.on('exit', (code) => fail(new Error(`${program} ended with ${code}`)));
    server.on('error', fail);
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      await endProcess(server, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Ends a process and waits until it is gone. */
export async function endProcess(process: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const gone = new Promise((done) => process.once('exit', done));
  process.kill(signal);
  await gone;
}

function findPort(): Promise<number> {
  return new Promise((found, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => found(port));
    });
  });
}
