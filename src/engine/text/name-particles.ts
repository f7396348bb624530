/** Small words inside names of people that are no words of English: “de la Cruz”, “van der Bellen”, “bin Salman”. */
export const PARTICLES: readonly string[] =
  'ap ferch de la del della der di da dos du van von zu ter bin ibn bint binti binte ben arap ould al el ul abu'.split(' ');

/** Those that are, or begin sentences and other words in other languages: names hold them only between other words of a name. */
export const OPEN_PARTICLES: readonly string[] = 'le den ten des do zur y e af av mac san st'.split(' ');

/** A pattern for any of those that stand in the midst of names. */
export const PARTICLE = `(?:${[...PARTICLES, 'le', 'den', 'ten'].join('|')})`;
