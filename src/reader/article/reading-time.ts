const wordsPerMinute = 230;

/** Minutes it takes to read a text, at least 1. */
export function readingMinutes(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const space = text.charCodeAt(at) <= 32;
    if (!space && !inWord) words += 1;
    inWord = !space;
  }
  return Math.max(1, Math.round(words / wordsPerMinute));
}
