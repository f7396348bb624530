/** The links' door: light, without weights and without the rest of the engine, so that the first view can resolve its address. */
export { hashContent, normalizeContent } from './content-hash.ts';
export { createLinkMaker, type LinkableQuotation, LONGEST_PATH } from './make-link.ts';
export { type LinkWords, type ParsedLink, parseLink } from './path.ts';
export { createLinkResolver, type LinkState, type Resolution } from './resolve-link.ts';
export { makeTextFragment } from './text-fragment.ts';
