import { parseArgs } from 'node:util';
import { sayUsage } from './say-usage.ts';

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

const parse = <O extends Options>(options: O, allowPositionals: boolean, args: readonly string[]) =>
  parseArgs({ options, allowPositionals, args: [...args] });

/** What a command was told, by the types of its options. */
export type Given<O extends Options> = ReturnType<typeof parse<O>>;

/** What is to be done with what stands behind a command. */
export type Told<O extends Options> =
  | { readonly kind: 'run'; readonly given: Given<O> }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly message: string };

/** Says what is wrong and where to read what is right. */
export const pointToUsage = (command: Pick<Command<Options>, 'call'>, message: string): string => `${message}\nSee: ${command.call} --help`;

/** Reads what stands behind a command. Never throws for what a user may write there. */
export function readArguments<O extends Options>(command: Command<O>, args: readonly string[]): Told<O> {
  const end = args.indexOf('--');
  if (args.slice(0, end < 0 ? undefined : end).some((arg) => arg === '--help' || arg === '-h'))
    return { kind: 'help', text: sayUsage(command) };
  try {
    return { kind: 'run', given: parse(command.options, command.positionals ?? false, args) };
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error) || !String(error.code).startsWith('ERR_PARSE_ARGS_')) throw error;
    // Node says it in a sentence; what it adds of names that begin with a dash is not what was meant.
    const message = error.message.replace(/\. To specify a positional argument[\s\S]*$/, '').replace(/\s+/g, ' ');
    return { kind: 'wrong', message: pointToUsage(command, `${message.replace(/\.?$/, '.')}`) };
  }
}
