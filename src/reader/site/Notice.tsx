import type { ReactNode } from 'react';

/** How grave what a notice says is: its colour. */
export type Tone = 'soft' | 'changed' | 'gone' | 'speaker';

/** A notice in the page: one sentence, which is announced when it appears, what there is to see, one or two next steps. */
export function Notice(props: {
  readonly title: string;
  readonly tone: Tone;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly dismiss?: () => void;
}) {
  return (
    <section className="notice" data-tone={props.tone}>
      {/* Alone: what changes below it, when the difference comes or is copied, would have all of it announced again. */}
      <p className="notice-title" role="status">
        {props.title}
      </p>
      {props.children !== undefined && <div className="notice-words">{props.children}</div>}
      <p className="notice-actions">
        {props.actions}
        {props.dismiss !== undefined && (
          <button type="button" className="text-button" onClick={props.dismiss}>
            Dismiss
          </button>
        )}
      </p>
    </section>
  );
}
