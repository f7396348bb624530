import { readFileSync, writeFileSync } from 'node:fs';
import type { Command } from '../command-line/command.ts';
import type { Given } from '../command-line/read-arguments.ts';
import { runCommand } from '../command-line/run-command.ts';

interface LockedPackage {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
  [field: string]: unknown;
}
interface Lock {
  packages: Record<string, LockedPackage>;
  [field: string]: unknown;
}

const OS = ['darwin', 'linux', 'win32', 'freebsd', 'netbsd', 'openbsd', 'sunos', 'android', 'aix', 'openharmony'];
const CPU = ['x64', 'arm64', 'ia32', 'arm', 'riscv64', 'ppc64', 's390x', 'loong64', 'mips64el', 'mipsel', 'wasm32'];

/** What a binary package's name tells of its platform: `@biomejs/cli-linux-arm64-musl` → linux, arm64, musl. */
export function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[/@_-]/);
  const os = OS.find((o) => words.includes(o));
  const cpu = CPU.find((c) => words.includes(c));
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') && os === 'linux' ? 'glibc' : undefined;
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc: [libc] } : {}) };
}

/** The entries that a lock lacks, by their place in `packages`: exact optional dependencies of locked packages. */
export function missingEntries(lock: Lock): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {};
  for (const [place, locked] of Object.entries(lock.packages)) {
    for (const [name, wanted] of Object.entries(locked.optionalDependencies ?? {})) {
      const nested = `${place}/node_modules/${name}`;
      const top = `node_modules/${name}`;
      if (lock.packages[nested] || lock.packages[top] || missing[top]) continue;
      const version = /\d+\.\d+\.\d+[^\s|]*/.exec(wanted)?.[0];
      if (!version) continue;
      missing[top] = { version, ...platformOf(name), ...(locked.dev ? { dev: true } : {}), optional: true };
    }
  }
  return missing;
}

const options = { check: { type: 'boolean', does: 'says what is missing; exit code 1 if anything is' } } as const;

const command: Command<typeof options> = {
  call: 'node --import tsx src/commands/complete-lock.ts',
  does: 'Adds to package-lock.json what it lacks for other platforms.',
  usage: ['[--check]'],
  options,
  notes: [
    `npm writes only the optional binaries that its registry or machine offers; npm ci then refuses the lock elsewhere, or
leaves users of other systems without a binary.`,
  ],
  examples: ['--check'],
};

function main({ values }: Given<typeof options>): void {
  const file = 'package-lock.json';
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock; // npm's own format, lockfileVersion 3
  const missing = missingEntries(lock);
  const names = Object.keys(missing);
  if (values.check) {
    if (names.length === 0) return;
    console.error(`${file} lacks ${names.length} optional packages of other platforms: ${names.join(', ')}`);
    console.error('Run: node --import tsx src/commands/complete-lock.ts');
    process.exitCode = 1;
    return;
  }
  const packages = { ...lock.packages, ...missing };
  const root = packages[''];
  const sorted = Object.fromEntries(
    Object.entries(packages)
      .filter(([place]) => place !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: { '': root, ...sorted } }, null, 2)}\n`);
  console.log(names.length === 0 ? `${file} is complete` : `added ${names.length} optional packages: ${names.join(', ')}`);
}

await runCommand(import.meta.url, command, main);
