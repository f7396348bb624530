import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react';

/** What opens over the page, from below or, in a low window, beside the text: a modal dialog; Escape, a press outside and “Close” close it. */
export function Sheet(props: {
  readonly label: string;
  readonly close: () => void;
  readonly voice?: number;
  /** The quotation that the sheet is about: its words are brought above it where it would cover them. */
  readonly about?: string;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { about } = props;
  // Before the dialog leaves the page: only while it is there does closing give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    // The focus goes to the sheet itself, which has a name, and not to whatever comes first in it.
    if (!element.open) element.showModal();
    element.focus({ preventScroll: true });
    // Opening it has moved it to the first thing in it that takes a focus, past its own margin.
    element.scrollTop = 0;
    // What is fetched for it makes it higher; faces that arrive late move the words below it.
    const watcher =
      about === undefined || typeof ResizeObserver !== 'function' ? undefined : new ResizeObserver(() => keepInSight(about, element));
    watcher?.observe(element);
    watcher?.observe(document.body);
    return () => {
      watcher?.disconnect();
      element.close();
    };
  }, [about]);
  const pressOutside = (event: MouseEvent) => {
    if (event.target === dialog.current) props.close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press outside is an extra; Escape and the button are the keyboard's ways
    <dialog
      ref={dialog}
      className="sheet"
      tabIndex={-1}
      aria-label={props.label}
      data-voice={props.voice}
      onClick={pressOutside}
      onCancel={(event) => {
        event.preventDefault();
        props.close();
      }}
    >
      <div className="sheet-inner">{props.children}</div>
    </dialog>
  );
}

/** Nothing else may move the window behind a sheet; this does, since words that are covered cannot be read. */
function keepInSight(id: string, sheet: HTMLElement): void {
  const lines = [...document.querySelectorAll(`a[data-quotation="${CSS.escape(id)}"]`)].flatMap((piece) => [...piece.getClientRects()]);
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return;
  // Offsets, since the sheet may still be sliding in. One that stands beside the words covers none of them.
  const covered = sheet.offsetLeft >= last.right ? 0 : sheet.offsetHeight;
  const room = window.innerHeight - covered - 16;
  const over = Math.min(last.bottom - room, first.top - 8);
  if (over > 0) window.scrollBy({ top: over });
  // A step back may lead to words far above.
  else if (last.bottom < 8) window.scrollBy({ top: first.top - Math.min(room, window.innerHeight) * 0.3 });
}

/** The round button that closes a card or a sheet. */
export function CloseButton({ close }: { readonly close: () => void }) {
  return (
    <button type="button" className="close" onClick={close} aria-label="Close">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="m3.5 3.5 9 9m0-9-9 9" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
      </svg>
    </button>
  );
}
