/** A word with its first letter large, and the others as they are. */
export const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
