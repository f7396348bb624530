/** The token that says whose what follows is: “Lee's”, “the sailors’”. */
export const POSSESSIVE = /^['’]s?$/;
