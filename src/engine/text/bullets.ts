/** What stands before the items of a list, for a class of a pattern: “• Boats are free”. */
export const BULLETS = '•●▪◦‣';
