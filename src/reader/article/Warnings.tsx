import type { Warning } from '../../engine/index.ts';
import { useReading } from './reading.ts';

/** How many are told; a broken file may have thousands. */
const mostTold = 20;

/** What there is to know of how the text was read, folded away: it is about the file, not about the news. */
export function Warnings() {
  const { warnings } = useReading().data.analysis;
  if (warnings.length === 0) return null;
  return (
    <details className="warnings">
      <summary>{warnings.length === 1 ? 'A note on this text' : `${warnings.length} notes on this text`}</summary>
      <ul>
        {warnings.slice(0, mostTold).map((warning) => (
          <li key={`${warning.rule}-${warning.line}-${warning.span?.start}-${warning.message}`}>
            <PlaceOf warning={warning} />
            {warning.message}
          </li>
        ))}
      </ul>
    </details>
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
