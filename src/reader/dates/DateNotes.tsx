import { createContext, type ReactNode, useCallback, useState } from 'react';
import type { TimeExpression } from '../../engine/index.ts';
import { DateNote } from './DateNote.tsx';

/** Opens the note of a date beside its words. */
export const DateNoteContext = createContext<(date: TimeExpression, beside: HTMLElement) => void>(() => {});

/** Lets the dates of an article open their notes, one at a time; what they stand in is not drawn anew for it. */
export function DateNotes({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<{ readonly date: TimeExpression; readonly beside: HTMLElement }>();
  const openNote = useCallback((date: TimeExpression, beside: HTMLElement) => setOpen({ date, beside }), []);
  // One that closes because another opens is gone already.
  const close = useCallback((date: TimeExpression) => setOpen((now) => (now?.date === date ? undefined : now)), []);
  return (
    <DateNoteContext.Provider value={openNote}>
      {children}
      {open !== undefined && <DateNote key={open.date.span.start} {...open} close={close} />}
    </DateNoteContext.Provider>
  );
}
