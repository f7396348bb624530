import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../command-line/run-command.ts';

export const KERNELS = ['matrix', 'sparse-network', 'syntax'] as const;
const folder = new URL('../engine/kernels/', import.meta.url);

const FLAGS = [
  '-O3',
  '--converge',
  '--noAssert',
  ...['--runtime', 'stub'],
  ...['--enable', 'simd'],
  ...['--use', 'abort='],
  ...['--memoryBase', '0'],
];

/** The module that holds a kernel. Throws what the compiler complains of. */
export async function compileKernel(name: string): Promise<string> {
  // Reading the compiler takes seconds and half a gigabyte: only where there is something to compile.
  const { default: asc } = await import('assemblyscript/asc');
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main([`${name}.ts`, '-o', `${name}.wasm`, ...FLAGS], {
    readFile: (file) => {
      try {
        return readFileSync(fileURLToPath(new URL(`assembly/${file}`, folder)), 'utf8');
      } catch {
        return null; // the compiler asks for files under several names
      }
    },
    writeFile: (_, contents) => {
      if (typeof contents !== 'string') binary = contents;
    },
    listFiles: () => [],
  });
  if (error || !binary) throw new Error(`${name}: ${String(error)}\n${stderr.toString()}`);
  const base64 = Buffer.from(binary).toString('base64').replace(/=+$/, '');
  return `/** Compiled from assembly/${name}.ts by \`npm run kernels\`; not to be edited. */\nexport const CODE =\n  '${base64}';\n`;
}

/** Where a kernel's module is. */
export const kernelFile = (name: string): string => fileURLToPath(new URL(`${name}.wasm.ts`, folder));

await runCommand(
  import.meta.url,
  {
    call: 'npm run kernels --',
    does: `Compiles the engine's kernels (src/engine/kernels/assembly, AssemblyScript) to WebAssembly and writes each as a module
with its bytes in base64. The same bytes for the same version of the compiler.`,
    usage: [''],
    options: {},
    examples: [''],
  },
  async () => {
    for (const name of KERNELS) writeFileSync(kernelFile(name), await compileKernel(name));
  },
);
