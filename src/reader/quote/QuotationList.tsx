import { speakerOfQuotation, useReading, useView, voiceAttributes } from '../article/reading.ts';
import { textDirection } from '../article/text-direction.ts';
import { sayNumber, sayPart } from '../library/say-counts.ts';
import { nameSpeakers } from '../people/voices.ts';
import { isFiltering, noFilter, sayFilter } from '../routing/filters.ts';
import { focusHeading } from '../site/focus-heading.ts';
import { clipWords } from './clip-words.ts';
import { nameFactuality, nameKind, quotedWords } from './describe-quotation.ts';

/** How many characters of a quotation tell which it is. */
const longestShown = 180;

/** All quotations that pass the filter, in the order of the text; each leads to its words. */
export function QuotationList({ follow }: { readonly follow: (id: string) => void }) {
  const reading = useReading();
  const view = useView();
  const { quotations } = reading.data.analysis;
  const shown = quotations.filter((quotation) => view.passing.has(quotation.id));
  const nameOf = (id: string) => reading.speakerOf.get(id)?.name ?? id;
  const showAll = () => {
    view.setFilter({ ...noFilter, ...(view.filter.show === undefined ? {} : { show: view.filter.show }) });
    focusHeading();
  };
  return (
    <section aria-labelledby="quotations-title">
      <h2 className="rail-title" id="quotations-title">
        Quotations
      </h2>
      {shown.length === 0 && (
        <p className="quiet">{quotations.length === 0 ? 'Nobody is quoted in this article.' : 'No quotation matches what you chose.'}</p>
      )}
      {isFiltering(view.filter) && (
        <p className="quiet">
          {shown.length > 0 && `${sayPart(shown.length, quotations.length)}: ${sayFilter(view.filter, nameOf)}. `}
          <button type="button" className="text-button" onClick={showAll}>
            Show all {sayNumber(quotations.length)}
          </button>
        </p>
      )}
      <ol className="quotation-list">
        {shown.map((quotation) => {
          const speaker = speakerOfQuotation(reading, quotation);
          const words = clipWords(quotedWords(reading.data.analysis, quotation), longestShown);
          return (
            <li key={quotation.id} {...voiceAttributes(speaker)}>
              <button type="button" onClick={() => follow(quotation.id)}>
                <span className="quotation-list-name">
                  {quotation.certainty === 'unsure' && speaker !== undefined && 'Probably '}
                  <bdi>{nameSpeakers(reading.data.analysis, quotation) ?? 'Speaker unknown'}</bdi>
                  {quotation.kind !== 'direct' && <span className="tag">{nameKind(quotation)}</span>}
                  {quotation.factuality !== 'said' && <span className="tag">{nameFactuality(quotation)}</span>}
                </span>
                <span className="quotation-list-words" data-kind={quotation.kind} dir={textDirection(words)}>
                  {words}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
