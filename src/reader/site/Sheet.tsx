import { type ReactNode, useEffect, useRef } from 'react';

/** A dialog that slides up from the bottom of a phone; Escape and a press beside it close it, and the focus goes back. */
export function Sheet({ title, close, children }: { readonly title: string; readonly close: () => void; readonly children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the dialog is a shortcut; Escape and the button do the same
    <dialog
      ref={dialog}
      className="sheet"
      aria-label={title}
      onClose={close}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className="sheet-body">
        <button type="button" className="close" onClick={close} aria-label="Close">
          ✕
        </button>
        {children}
      </div>
    </dialog>
  );
}
