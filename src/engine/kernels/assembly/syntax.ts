/** The tagger and the parser (see src/engine/syntax), eight units at a time. One instance holds one model. */
export { fold } from './fold';
export { parse } from './parser';
export { begin, FREE, makeRoom, NUMBERS, WORD_ROWS } from './syntax-layout';
export { tag } from './tagger';
