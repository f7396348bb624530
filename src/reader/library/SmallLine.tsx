import { voiceAttributes } from '../article/reading.ts';
import type { CatalogueEntry } from '../article-data.ts';
import { sayWhoSpeaks } from './say-counts.ts';

/** An article's line, small: a picture of who speaks where, in words for those who do not see it. Nothing where nobody speaks. */
export function SmallLine({ entry }: { readonly entry: Pick<CatalogueEntry, 'line' | 'voices' | 'count'> }) {
  if (entry.line.length === 0) return null;
  return (
    <svg className="small-line" role="img" aria-label={sayWhoSpeaks(entry)}>
      <line x1="0" x2="100%" y1="50%" y2="50%" />
      {entry.line.map(({ from, to, voice }) => (
        <rect
          key={from}
          x={`${from * 100}%`}
          width={`${Math.max(0.8, (to - from) * 100)}%`}
          y="0"
          height="6"
          rx="1"
          {...voiceAttributes(entry.voices[voice])}
        />
      ))}
    </svg>
  );
}
