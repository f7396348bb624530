import { type MouseEvent, type ReactNode, useContext } from 'react';
import type { TimeExpression } from '../../engine/index.ts';
import { useReading } from '../article/reading.ts';
import { isPlainClick, isSelecting } from '../routing/Link.tsx';
import { DateNoteContext } from './DateNotes.tsx';
import { explainDate, summarizeDate } from './explain-date.ts';

/**
 * A date in the text: pressing it opens a note of what day it is, and why; without scripts it leads to its event in the
 * timeline. Mere text where there is neither an event nor anything to say that its words do not say themselves.
 */
export function DateLink({ date, id, children }: { readonly date: TimeExpression; readonly id?: string; readonly children: ReactNode }) {
  const { entryAt } = useReading();
  const openNote = useContext(DateNoteContext);
  const explained = explainDate(date);
  const entry = entryAt.get(date.span.start);
  if (entry === undefined && (explained?.counted ?? '') === '') return id === undefined ? children : <span id={id}>{children}</span>;
  const press = (event: MouseEvent<HTMLAnchorElement>) => {
    if (explained === undefined || !isPlainClick(event) || typeof event.currentTarget.showPopover !== 'function') return;
    event.preventDefault();
    if (isSelecting(event)) return;
    openNote(date, event.currentTarget);
  };
  return (
    <a
      className="date"
      id={id}
      href={entry === undefined ? `#at-${date.span.start}` : `#entry-${entry}`}
      title={summarizeDate(explained)}
      aria-haspopup={explained === undefined ? undefined : 'dialog'}
      draggable={false}
      onClick={press}
    >
      {children}
    </a>
  );
}
