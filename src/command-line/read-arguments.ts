import { parseArgs } from 'node:util';
import type { Command, Options } from './command.ts';
import { sayUsage } from './say-usage.ts';

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
