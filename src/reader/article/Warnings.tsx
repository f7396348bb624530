import type { Warning } from '../../engine/index.ts';
import { useReading } from './reading.ts';

/** How many are told; a broken file may have thousands. */
const mostTold = 20;

/**
 * What there is to know of how the text was read, folded away: it is about the file, not about the news. That the text is
 * in a language that is not understood is told openly, since nobody would then be found quoted in it; that it has no date, by
 * the dateline and the timeline.
 */
export function Warnings() {
  const { warnings } = useReading().data.analysis;
  const language = warnings.find(({ rule }) => rule === 'other-language');
  const notes = warnings.filter((warning) => warning !== language && warning.rule !== 'no-date');
  return (
    <>
      {language !== undefined && <p className="language-note">{language.message}</p>}
      {notes.length > 0 && (
        <details className="warnings">
          <summary>{notes.length === 1 ? 'A note on this text' : `${notes.length} notes on this text`}</summary>
          <ul>
            {notes.slice(0, mostTold).map((warning) => (
              <li key={`${warning.rule}-${warning.line}-${warning.span?.start}-${warning.message}`}>
                <PlaceOf warning={warning} />
                {warning.message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The paragraph that is spoken of, as the way to it; else the file's line. */
function PlaceOf({ warning: { span, line } }: { readonly warning: Warning }) {
  const { blocks } = useReading();
  const block = blocks.find(
    ({ role, span: own }) => role === 'paragraph' && span !== undefined && own.start <= span.start && span.end <= own.end,
  );
  if (block !== undefined)
    return (
      <>
        <a href={`#p-${block.number}`}>Paragraph {block.number}</a>:{' '}
      </>
    );
  return line === undefined ? null : `Line ${line}: `;
}
