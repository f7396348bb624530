import { memo, useState } from 'react';
import type { TimelineEntry } from '../../engine/index.ts';
import { useReading, voiceAttributes } from '../article/reading.ts';
import { textDirection } from '../article/text-direction.ts';
import { sliceWords } from '../people/voices.ts';
import { cutWords, sayCut } from '../quote/clip-words.ts';
import { anchorOf } from './find-anchors.ts';

/** Longer words of an entry are folded; shorter ones would hide less than the button needs that shows them. */
const longestWords = 180;
/** So many letters of them stay. */
const foldedWords = 130;

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly idPrefix: string;
  /** Whether somebody whom the filter asks for takes part. */
  readonly passing: boolean;
  /** Whether a date in the text led here. */
  readonly chosen: boolean;
  readonly onFollow?: () => void;
}

/**
 * One event in the article's words, with who takes part, and a sign for what is not simply told as happened. What is folded
 * of its words is hidden by the stylesheet: they are whole on paper, and where no script could unfold them.
 */
export const Entry = memo(function Entry({ entry, idPrefix, passing, chosen, onFollow }: EntryProps) {
  const reading = useReading();
  const time = /T(\d{2}:\d{2})/.exec(entry.when)?.[1];
  const words = sliceWords(reading.text, entry.summary);
  const shown = words.length > longestWords ? cutWords(words, foldedWords) : words;
  const isCut = shown !== words;
  const [isFolded, setFolded] = useState(isCut);
  const voices = entry.people.flatMap((id) => reading.speakerOf.get(id) ?? []);
  return (
    <li
      className="entry"
      id={`${idPrefix}entry-${entry.id}`}
      data-status={entry.status}
      data-voice-of={entry.voice}
      data-passing={passing}
      data-chosen={chosen}
      data-folded={isFolded || undefined}
      dir={textDirection(words)}
    >
      <a href={`#at-${anchorOf(entry, reading.anchors)}`} onClick={onFollow} data-cut={isCut ? sayCut(shown) : undefined}>
        {time !== undefined && <span className="time">{time} </span>}
        {entry.subject !== undefined && <span className="entry-subject">[{sliceWords(reading.text, entry.subject)}] </span>}
        {shown}
        {isCut && <span className="entry-rest">{words.slice(shown.length)}</span>}
      </a>
      {voices.map((speaker) => (
        <span key={speaker.id} className="entry-initials" {...voiceAttributes(speaker)}>
          {/* Never alone on a line: they belong to the word before them. */}
          {'\u00a0'}
          <abbr title={speaker.name}>{speaker.initials}</abbr>
        </span>
      ))}
      {entry.status === 'planned' && <Sign look="dashed">planned</Sign>}
      {entry.voice === 'claimed' && <Sign title="A source says so, not the paper itself">claimed</Sign>}
      {entry.voice === 'denied' && <Sign look="denied">denied</Sign>}
      {entry.order !== undefined && (
        <Sign look="dashed" title="The article gives no date: only this word tells its place in the order">
          {`text says “${sliceWords(reading.text, entry.order.word).toLowerCase()}”`}
        </Sign>
      )}
      {entry.order === undefined && entry.places.length === 0 && (
        <Sign look="dashed" title="The article gives no date here: it follows from what it tells before">
          day inferred
        </Sign>
      )}
      {isCut && (
        <button type="button" className="read-on" aria-expanded={!isFolded} onClick={() => setFolded(!isFolded)}>
          {isFolded ? 'more' : 'less'}
          <span className="sr-only"> of this event</span>
        </button>
      )}
    </li>
  );
});

/** What an event is, beside its words; a space before it and no margin, so that on a line of its own it stands where lines begin. */
function Sign({ look = '', title, children }: { readonly look?: string; readonly title?: string; readonly children: string }) {
  return (
    <>
      {' '}
      <span className={`tag ${look}`} title={title}>
        {children}
      </span>
    </>
  );
}
