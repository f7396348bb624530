/** What the bench uses of two packages that carry no types. */
declare module 'text-fragments-polyfill/text-fragment-utils' {
  export function parseFragmentDirectives(directives: { text: string[] }): { text: unknown[] };
  export function processTextFragmentDirective(fragment: unknown, document: unknown, root: unknown): PolyfillRange[];
  export interface PolyfillRange {
    readonly startContainer: object;
    readonly startOffset: number;
    readonly endContainer: object;
    readonly endOffset: number;
  }
}
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string);
    readonly window: {
      readonly document: PageDocument;
      readonly [name: string]: unknown;
    };
  }
  interface PageNode {
    append(child: PageNode): void;
    replaceChildren(): void;
  }
  export interface PageDocument {
    readonly body: PageNode;
    createElement(name: string): PageNode;
    createTextNode(text: string): PageNode;
  }
}
