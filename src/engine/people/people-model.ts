import { packContainer, unpackContainer } from '../model/container.ts';
import { BUCKETS, countsOf, type Lexicon, startsOf } from './lexicon.ts';
import { LINK_BUCKETS } from './links/link-features.ts';
import type { LinkWeights } from './links/rank-antecedents.ts';
import { TAG_BUCKETS } from './names/name-features.ts';
import { TAG_COUNT } from './names/name-tags.ts';
import type { TagWeights } from './names/tag-names.ts';

/** What the people steps have learned. */
export interface PeopleModel {
  readonly lexicon: Lexicon;
  readonly tags: TagWeights;
  readonly links: LinkWeights;
}

const VERSION = 2;

/** Writes the model as a weights file. */
export function packPeopleModel({ lexicon, tags, links }: PeopleModel): Uint8Array {
  return packContainer({
    meta: {
      model: 'people',
      version: VERSION,
      tagScale: tags.scale,
      vote: tags.vote,
      openness: tags.openness,
      linkScale: links.scale,
      threshold: links.threshold,
    },
    arrays: { counts: countsOf(lexicon), prints: lexicon.prints, flags: lexicon.flags, tags: tags.weights, links: links.weights },
  });
}

/** Reads the model. Throws a `RangeError` when the bytes are not a people model of this version. */
export function readPeopleModel(bytes: Uint8Array): PeopleModel {
  const { meta, arrays } = unpackContainer(bytes);
  const { counts, prints, flags, tags, links } = arrays;
  const number = (key: string): number => {
    const value = meta[key];
    if (typeof value !== 'number') throw new RangeError(`people weights: “${key}” is missing`);
    return value;
  };
  if (meta.model !== 'people' || meta.version !== VERSION) throw new RangeError(`people weights: version ${VERSION} is expected`);
  if (!(counts instanceof Uint8Array && prints instanceof Uint16Array && flags instanceof Uint8Array && counts.length === BUCKETS))
    throw new RangeError('people weights: the lexicon is missing');
  const starts = startsOf(counts);
  if (starts.at(-1) !== prints.length || prints.length !== flags.length)
    throw new RangeError('people weights: the lexicon’s parts do not fit each other');
  if (!(tags instanceof Int8Array && tags.length === TAG_BUCKETS * TAG_COUNT))
    throw new RangeError('people weights: the name weights are missing');
  if (!(links instanceof Int8Array && links.length === LINK_BUCKETS))
    throw new RangeError('people weights: the antecedent weights are missing');
  return {
    lexicon: { starts, prints, flags },
    tags: { weights: tags, scale: number('tagScale'), vote: number('vote'), openness: number('openness') },
    links: { weights: links, scale: number('linkScale'), threshold: number('threshold') },
  };
}
