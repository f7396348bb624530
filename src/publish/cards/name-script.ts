/** Scripts that news is written in and that the cards' faces do not hold, as a reader would name them. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'Arabic script'],
  [/\p{Script=Hebrew}/u, 'Hebrew script'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Japanese'],
  [/\p{Script=Hangul}/u, 'Korean'],
  [/\p{Script=Han}/u, 'Chinese characters'],
  [/\p{Script=Devanagari}/u, 'Devanagari script'],
  [/\p{Script=Bengali}/u, 'Bengali script'],
  [/\p{Script=Tamil}/u, 'Tamil script'],
  [/\p{Script=Thai}/u, 'Thai script'],
  [/\p{Script=Armenian}/u, 'Armenian script'],
  [/\p{Script=Georgian}/u, 'Georgian script'],
];

/** What a text is written in, for a card that cannot show it: “Arabic script”, “another script”. */
export function nameScript(text: string): string {
  return scripts.find(([script]) => script.test(text))?.[1] ?? 'another script';
}
