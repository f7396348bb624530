import { type Constant, growTo, loadKernel, type Memory } from '../kernels/load-kernel.ts';
import { CODE } from '../kernels/syntax.wasm.ts';
import { FIELDS } from './layout.ts';
import type { MakeKernel } from './syntax-kernel.ts';

/** See kernels/assembly/syntax.ts. */
interface Kernel {
  readonly memory: Memory;
  readonly LAYOUT: Constant;
  readonly FREE: Constant;
  readonly place: () => void;
  readonly fold: (number: number) => void;
  readonly encode: (slots: number) => void;
  readonly labelArcs: (slots: number) => void;
}

let instantiate: (() => Kernel) | undefined;
let isLoaded = false;

/** The networks in WebAssembly; nothing where there is none. */
export function fastKernel(): MakeKernel | undefined {
  if (!isLoaded) instantiate = loadKernel<Kernel>(CODE);
  isLoaded = true;
  const kernel = instantiate?.();
  if (!kernel) return undefined;
  return (layOut) => {
    const { layout, end } = layOut(kernel.FREE.value);
    growTo(kernel.memory, end);
    const memory = kernel.memory.buffer;
    new Int32Array(memory, kernel.LAYOUT.value, FIELDS.length).set(FIELDS.map((field) => layout[field]));
    kernel.place();
    return { memory, layout, kernel: { fold: kernel.fold, encode: kernel.encode, label: kernel.labelArcs } };
  };
}
