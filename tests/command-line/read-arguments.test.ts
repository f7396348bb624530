import { expect, test } from 'vitest';
import type { Command } from '../../src/command-line/command.ts';
import { readArguments } from '../../src/command-line/read-arguments.ts';
import { sayUsage } from '../../src/command-line/say-usage.ts';

const options = {
  loud: { type: 'boolean', does: 'rings it loudly' },
  times: { type: 'string', value: 'NUMBER', default: '3', does: 'how often' },
} as const;
const bell: Command<typeof options> = {
  call: 'npm run bell --',
  does: 'Rings a bell. Nobody need stand beside it.',
  usage: ['TOWER [--loud] [--times NUMBER]'],
  options,
  positionals: true,
  notes: ['A tower is the name of a file.'],
  examples: ['north.txt --loud'],
};

test('what a command is told is what it is run with', () => {
  const told = readArguments(bell, ['north.txt', '--loud']);
  expect(told).toMatchObject({ kind: 'run', given: { positionals: ['north.txt'], values: { loud: true, times: '3' } } });
});

test.each([[['--help']], [['-h']], [['north.txt', '--help']], [['--colour', '-h']]])('%s asks for the usage', (args) => {
  expect(readArguments(bell, args)).toEqual({ kind: 'help', text: sayUsage(bell) });
});

test('what stands behind two dashes is a name, even -h', () => {
  expect(readArguments(bell, ['--', '-h'])).toMatchObject({ kind: 'run', given: { positionals: ['-h'] } });
});

test.each([
  [['--colour'], "Unknown option '--colour'."],
  [['--times'], /^Option '--times <value>' argument missing/],
  [['--loud=yes'], /^Option '--loud' does not take an argument/],
])('%s is refused with the way to the usage', (args, message) => {
  const told = readArguments(bell, args);
  if (told.kind !== 'wrong') throw new Error(`${args} was taken`);
  const [first, second, ...rest] = told.message.split('\n');
  expect(first).toMatch(message);
  expect(second).toBe('See: npm run bell -- --help');
  expect(rest).toEqual([]);
});

test('a command that takes no names refuses them', () => {
  const { positionals: _, ...nameless } = bell;
  expect(readArguments(nameless, ['north.txt'])).toEqual({
    kind: 'wrong',
    message: "Unexpected argument 'north.txt'. This command does not take positional arguments.\nSee: npm run bell -- --help",
  });
});

test('a command that is told nothing is called by its name alone', () => {
  const { positionals: _, ...plain } = { ...bell, usage: [''], options: {} };
  expect(sayUsage(plain)).toContain('Usage\n  npm run bell\n');
});

test('the usage says what a command does, how it is called, its options in one column, its notes and an example', () => {
  expect(sayUsage(bell)).toBe(`Rings a bell. Nobody need stand beside it.

Usage
  npm run bell -- TOWER [--loud] [--times NUMBER]

Options
  --loud          rings it loudly
  --times NUMBER  how often (3 if not given)
  -h, --help      prints this

A tower is the name of a file.

Example
  npm run bell -- north.txt --loud
`);
});
