import type { Command, Options } from './command.ts';

/** What `--help` prints: what a command does, how it is called, its options in one column, an example. */
export function sayUsage<O extends Options>({ call, does, usage, options, notes = [], examples }: Command<O>): string {
  const rows = Object.entries<Options[string]>(options).map(([name, { value, default: otherwise, does }]) => [
    `--${name}${value === undefined ? '' : ` ${value}`}`,
    typeof otherwise === 'string' ? `${does} (${otherwise} if not given)` : does,
  ]);
  rows.push(['-h, --help', 'prints this']);
  const width = Math.max(...rows.map(([option = '']) => option.length));
  const section = (title: string, lines: readonly string[]): string => [title, ...lines.map((line) => `  ${line}`)].join('\n');
  const calls = (all: readonly string[]): string[] => all.map((rest) => (rest === '' ? call.replace(/ --$/, '') : `${call} ${rest}`));
  return `${[
    does,
    section('Usage', calls(usage)),
    section(
      'Options',
      rows.map(([option = '', says]) => `${option.padEnd(width)}  ${says}`),
    ),
    ...notes,
    section(examples.length === 1 ? 'Example' : 'Examples', calls(examples)),
  ].join('\n\n')}\n`;
}
