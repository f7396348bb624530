import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command, Options } from './command.ts';
import { type Given, pointToUsage, readArguments } from './read-arguments.ts';

/** What a command was told makes no sense; the message says what is wrong. Exit code 2, as for an unknown option. */
export class WrongUsage extends Error {}

const isStarted = (module: string): boolean => process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(module);

/** Whoever reads the output has had enough, as with `| head`. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

/**
 * Runs a command if its module (`import.meta.url`) is what was started: with `--help` it prints its usage, an option that
 * it does not know is refused with the way there (exit code 2), and what fails is said in a line (exit code 1).
 */
export async function runCommand<O extends Options>(
  module: string,
  command: Command<O>,
  run: (given: Given<O>) => void | Promise<void>,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  if (!isStarted(module)) return;
  process.stdout.on('error', endQuietly);
  const told = readArguments(command, args);
  if (told.kind === 'help') return void process.stdout.write(told.text);
  try {
    if (told.kind === 'wrong') throw new WrongUsage(told.message);
    await run(told.given);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const isUsage = error instanceof WrongUsage;
    console.error(isUsage && told.kind === 'run' ? pointToUsage(command, message) : message);
    process.exitCode = isUsage ? 2 : 1;
  }
}
