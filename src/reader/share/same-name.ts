/** “Brandvold” and “Ilse Brandvold” are one: how full a name is depends on the article as it is. */
export function isSameName(one: string, other: string): boolean {
  const last = (name: string) => name.toLowerCase().split(/\s+/).at(-1);
  return last(one) === last(other);
}

/**
 * Whether words went from some people to others. Where only one is known to have said them, only the first of those who
 * say them now counts: a register of before there were several knows no more. Nothing is said of speakers that are unknown.
 */
export function isOtherPeople(was: readonly string[], now: readonly string[]): boolean {
  const known = was.length > 1 ? now : now.slice(0, 1);
  if (was.length === 0 || known.length === 0) return false;
  return was.length !== known.length || was.some((name) => !known.some((other) => isSameName(name, other)));
}
