/** “Brandvold” and “Ilse Brandvold” are one: how full a name is depends on the article as it is. */
export function isSameName(one: string, other: string): boolean {
  const last = (name: string) => name.toLowerCase().split(/\s+/).at(-1);
  return last(one) === last(other);
}
