/** An option as Node's `parseArgs` takes it, with what its usage says of it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly default?: string | boolean;
  /** What stands behind it, such as `FILE`; for options of type `string`. */
  readonly value?: string;
  /** What it does: “rings it loudly”. */
  readonly does: string;
}
export type Options = Readonly<Record<string, Option>>;

/** A command: what it is told, and all that `--help` says of it. */
export interface Command<O extends Options> {
  /** How it is started, as far as what it is told: `npm run --silent analyze --`. */
  readonly call: string;
  /** What it does, in a sentence or a few. */
  readonly does: string;
  /** What may stand behind `call`, a line for each way. */
  readonly usage: readonly string[];
  readonly options: O;
  /** Whether it takes names besides its options. */
  readonly positionals?: true;
  /** What else is to be known: a paragraph each. */
  readonly notes?: readonly string[];
  /** What stands behind `call` when it is used. */
  readonly examples: readonly string[];
}
