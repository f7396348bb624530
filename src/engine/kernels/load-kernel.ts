/** What is used of WebAssembly here; the engine's types know no platform. */
interface Platform {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

/** A kernel's memory, in pages of 64 kB. Growing it voids all views on its buffer. */
export interface Memory {
  readonly buffer: ArrayBuffer;
  readonly grow: (pages: number) => number;
}

/** A number that a kernel exports. */
export interface Constant {
  readonly value: number;
}

const PAGE = 65_536;
const ALIGNED = 16;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of base64 without padding. */
function decode(base64: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array((base64.length * 3) >> 2);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const digit of base64) {
    bits = (bits << 6) | DIGITS.indexOf(digit);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = bits >> held;
  }
  return bytes;
}

/** What makes instances of the kernels compiled so far; nothing where it could not be compiled. */
const compiled = new Map<string, (() => unknown) | undefined>();

function compile(base64: string): (() => unknown) | undefined {
  const platform: Platform | undefined = Reflect.get(globalThis, 'WebAssembly');
  if (!platform) return undefined;
  try {
    const module = new platform.Module(decode(base64));
    return () => new platform.Instance(module).exports;
  } catch {
    return undefined;
  }
}

/**
 * A new instance of a kernel (see `npm run kernels`), with its own memory, or nothing where there is no WebAssembly, it lacks
 * SIMD, or the page's policy refuses it: then the same is done without. A kernel is compiled once.
 */
export function makeKernel<Exports>(base64: string): Exports | undefined {
  if (!compiled.has(base64)) compiled.set(base64, compile(base64));
  return compiled.get(base64)?.() as Exports | undefined; // by the kernel's own interface
}

/** Makes the memory at least `size` bytes. */
export function growTo(memory: Memory, size: number): void {
  const missing = size - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
}

/** Lays arrays one after the other into a kernel's memory, from `free` on, and says where each begins. Makes room for `beyond` bytes more. */
export function layOut(memory: Memory, free: number, arrays: readonly ArrayBufferView[], beyond = 0): number[] {
  let end = free;
  const places = arrays.map(({ byteLength }) => {
    const at = (end + ALIGNED - 1) & -ALIGNED;
    end = at + byteLength;
    return at;
  });
  growTo(memory, end + beyond);
  const bytes = new Uint8Array(memory.buffer);
  arrays.forEach(({ buffer, byteOffset, byteLength }, i) => {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), places[i] ?? 0);
  });
  return places;
}
