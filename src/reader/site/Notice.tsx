import type { ReactNode } from 'react';

/** One sentence that the reader should know, announced once to assistive technology, with what can be done. */
export function Notice(props: {
  readonly title: string;
  readonly tone: 'soft' | 'changed' | 'gone' | 'speaker';
  readonly dismiss: () => void;
  readonly children?: ReactNode;
}) {
  return (
    <div className="notice" role="status" data-tone={props.tone}>
      <p className="notice-title">{props.title}</p>
      {props.children}
      <button type="button" className="text-button" onClick={props.dismiss}>
        Dismiss
      </button>
    </div>
  );
}
