/** Words that have a capital only because they begin a sentence: “The ministry”. */
const smallStarts = /^(?:The|An?|His|Her|Its|Their|One|Two|Three|Some|Many|Another)\b/;

/**
 * What somebody is called, inside a sentence: “the ministry” for “The ministry”, “analysts at Barclays” where the article
 * has “analysts” in small letters, too. A name keeps its capital.
 */
export function nameInSentence(text: string, name: string): string {
  const small = name.charAt(0).toLowerCase() + name.slice(1);
  if (smallStarts.test(name)) return small;
  const first = /^\p{Lu}\p{Ll}+['’]?(?=$|\s\p{Ll})/u.exec(name)?.[0].toLowerCase();
  return first !== undefined && new RegExp(`(?<![\\p{L}.'’-])${first}(?!\\p{L})`, 'u').test(text) ? small : name;
}
