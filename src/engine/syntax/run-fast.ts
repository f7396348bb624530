import { type Constant, growTo, type Memory, makeKernel } from '../kernels/load-kernel.ts';
import { CODE } from '../kernels/syntax.wasm.ts';
import { FIELDS } from './layout.ts';
import type { MakeKernel } from './syntax-kernel.ts';

/** See kernels/assembly/syntax.ts. */
interface Kernel {
  readonly memory: Memory;
  readonly LAYOUT: Constant;
  readonly FREE: Constant;
  readonly place: () => void;
  readonly sum: (count: number, number: number) => void;
  readonly fold: (number: number) => void;
  readonly encode: (slots: number) => void;
  readonly labelArcs: (slots: number) => void;
  readonly fillChart: (slots: number) => void;
}

/** The networks in WebAssembly; nothing where there is none. */
export function fastKernel(): MakeKernel | undefined {
  const kernel = makeKernel<Kernel>(CODE);
  if (!kernel) return undefined;
  return (layOut) => {
    const { layout, end } = layOut(kernel.FREE.value);
    growTo(kernel.memory, end);
    const memory = kernel.memory.buffer;
    new Int32Array(memory, kernel.LAYOUT.value, FIELDS.length).set(FIELDS.map((field) => layout[field]));
    kernel.place();
    const { sum, fold, encode, labelArcs, fillChart } = kernel;
    return { memory, layout, kernel: { sum, fold, encode, label: labelArcs, fillChart } };
  };
}
