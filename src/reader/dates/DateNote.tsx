import { useLayoutEffect, useRef, useState } from 'react';
import type { TimeExpression } from '../../engine/index.ts';
import { useReading } from '../article/reading.ts';
import { sliceWords } from '../people/voices.ts';
import { CertaintyTag } from '../quote/CertaintyTag.tsx';
import { explainDate } from './explain-date.ts';

/** How far the note keeps from its words and from the window's edges, in pixels. */
const gap = 8;

interface NoteProps {
  readonly date: TimeExpression;
  readonly beside: HTMLElement;
  readonly close: (date: TimeExpression) => void;
}

/**
 * What day the words of a date are, and how that was found, with the way to their event. It floats beside the words, so that
 * nothing moves; Escape or a press beside it closes it.
 */
export function DateNote({ date, beside, close }: NoteProps) {
  const { text, entryAt } = useReading();
  const note = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const element = note.current;
    if (element === null) return;
    element.showPopover({ source: beside });
    setPlace(placeBeside(element, beside));
    element.focus({ preventScroll: true });
  }, [beside]);
  const explained = explainDate(date);
  const entry = entryAt.get(date.span.start);
  if (explained === undefined) return null;
  const words = sliceWords(text, date.span);
  return (
    <div
      ref={note}
      className="date-note"
      popover="auto"
      role="dialog"
      aria-label={`The date “${words}”`}
      aria-describedby="date-note-says"
      tabIndex={-1}
      style={place}
      onToggle={({ newState }) => newState === 'closed' && close(date)}
    >
      <div id="date-note-says">
        <p className="date-note-day">{explained.day}</p>
        <p>
          {explained.counted === '' ? 'As the article gives it.' : `“${words}” is ${explained.counted}.`}
          <CertaintyTag certainty={explained.certainty} />
        </p>
      </div>
      {entry !== undefined && (
        <a className="text-link" href={`#entry-${entry}`} onClick={() => note.current?.hidePopover()}>
          In the timeline
        </a>
      )}
    </div>
  );
}

/** Below the first line of the words, above it where there is no room below; over their column, never out of the window. On the page, so that it goes with them. */
function placeBeside(note: HTMLElement, beside: HTMLElement): { readonly left: number; readonly top: number } {
  const words = beside.getClientRects()[0] ?? beside.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const foot = document.querySelector('.bottom-bar')?.getBoundingClientRect().height ?? 0;
  const isRoomBelow = words.bottom + gap + height <= window.innerHeight - foot - gap;
  const top = isRoomBelow || words.top < height + 2 * gap ? words.bottom + gap : words.top - gap - height;
  const column = beside.closest('.article-body')?.getBoundingClientRect().right ?? Number.POSITIVE_INFINITY;
  const end = Math.min(column, document.documentElement.clientWidth - gap);
  const left = Math.max(gap, Math.min(words.left, end - width));
  return { left: left + window.scrollX, top: top + window.scrollY };
}
