import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Quotation } from '../../engine/index.ts';
import { speakerOfQuotation, useReading, useView } from '../article/reading.ts';
import { Avatar } from '../people/Avatar.tsx';
import { nameSpeakers } from '../people/voices.ts';
import { CardActions } from '../share/CardActions.tsx';
import { CloseButton } from '../site/Sheet.tsx';
import { CertaintyTag } from './CertaintyTag.tsx';
import {
  askWhy,
  describeDoubt,
  describeFactuality,
  describeKind,
  describeNobody,
  describeSaid,
  nameKind,
  nameTime,
} from './describe-quotation.ts';
import { explainDatesIn, nameDates } from './explain-dates-in.ts';
import { type ExplainedEvidence, explainQuotation } from './explain-evidence.ts';
import { StepThrough } from './StepThrough.tsx';
import { showCard } from './show-card.ts';
import { WrongSpeaker } from './WrongSpeaker.tsx';

/** Everything about one quotation: who, what kind, said when, why, and the ways to pass it on. */
export function QuotationCard({ quotation, close }: { readonly quotation: Quotation; readonly close: () => void }) {
  const reading = useReading();
  const { takeManner } = useView();
  const card = useRef<HTMLElement>(null);
  const wrongSpeaker = useRef<HTMLButtonElement>(null);
  const [correcting, setCorrecting] = useState(false);
  useEffect(() => {
    const manner = takeManner();
    if (manner === 'there') showCard(quotation.id);
    if (manner !== 'here' || card.current === null) return;
    card.current.focus({ preventScroll: true });
    // The window moves only when the card would open out of sight.
    const hidden = card.current.closest('dialog') === null && card.current.getBoundingClientRect().top > window.innerHeight - 120;
    if (hidden) card.current.scrollIntoView({ block: 'nearest' });
  }, [takeManner, quotation.id]);
  const { analysis } = reading.data;
  const speaker = speakerOfQuotation(reading, quotation);
  const name = nameSpeakers(analysis, quotation);
  const explained = explainQuotation(analysis, quotation);
  const why = explained.filter((one) => one.about === 'speaker');
  const dates = explainDatesIn(analysis, quotation);
  const when = explained.filter((one) => one.about === 'said');
  const said = describeSaid(quotation, analysis.article.published);
  const not = describeFactuality(quotation);
  const doubt = describeDoubt(quotation, why);
  // What had the focus goes with the question; the button that asked it stays.
  const closeQuestion = () => {
    setCorrecting(false);
    wrongSpeaker.current?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    if (correcting) closeQuestion();
    else close();
  };
  return (
    <section
      className="quotation-card"
      ref={card}
      id={`card-${quotation.id}`}
      tabIndex={-1}
      aria-label={`About this quotation by ${name ?? 'an unknown speaker'}`}
      onKeyDown={closeOnEscape}
    >
      <header>
        <Avatar voice={speaker} />
        <div>
          <p className="card-name">
            {quotation.certainty === 'unsure' && speaker !== undefined && <span className="card-probably">Probably </span>}
            <bdi>{name ?? 'Speaker unknown'}</bdi>
          </p>
          <p className="card-role">
            <bdi>
              {speaker === undefined
                ? describeNobody(quotation)
                : quotation.alsoBy !== undefined
                  ? 'together'
                  : [speaker.kind === 'group' ? 'group' : undefined, speaker.role].filter((part) => part !== undefined).join(' · ')}
            </bdi>
          </p>
        </div>
        <CloseButton close={close} />
      </header>
      <dl>
        <div>
          <dt>{nameKind(quotation)}</dt>
          <dd>
            {describeKind(analysis, quotation)}
            {not !== undefined && <p className="card-not">{not}</p>}
          </dd>
        </div>
        <div>
          <dt>{nameTime(quotation)}</dt>
          <dd>
            {said ?? 'The article does not tell when'}
            {when.map((one) => (
              <Reason key={one.sentence} reason={one} beneath />
            ))}
          </dd>
        </div>
        {dates.length > 0 && (
          <div>
            <dt>{nameDates(dates)}</dt>
            <dd>
              {dates.map((one) => (
                <Reason key={one.target?.start} reason={one} />
              ))}
            </dd>
          </div>
        )}
        {(why.length > 0 || doubt !== undefined) && (
          <div>
            <dt>{askWhy(analysis, quotation)}</dt>
            <dd>
              {why.map((one) => (
                <Reason key={one.sentence} reason={one} />
              ))}
              {doubt !== undefined && <p className="card-beneath">{doubt}</p>}
            </dd>
          </div>
        )}
      </dl>
      <CardActions quotation={quotation}>
        <button
          ref={wrongSpeaker}
          type="button"
          className="wrong-speaker"
          aria-expanded={correcting}
          onClick={() => setCorrecting(!correcting)}
        >
          Wrong speaker?
        </button>
      </CardActions>
      {correcting && <WrongSpeaker quotation={quotation} done={closeQuestion} />}
      <StepThrough quotation={quotation} />
    </section>
  );
}

/** A reason as a sentence; the place it leads to is a link when the words of it are in the sentence. */
function Reason({ reason, beneath = false }: { readonly reason: ExplainedEvidence; readonly beneath?: boolean }) {
  const reading = useReading();
  const words = reason.target === undefined ? '' : reading.text.slice(reason.target.start, reason.target.end).replace(/\s+/g, ' ').trim();
  // Only where a date or a mention begins is there a place to go to.
  const isPlace = reason.target !== undefined && reading.anchors.includes(reason.target.start);
  // In marks first: “he” alone is found in “the”, too.
  const inMarks = reason.sentence.lastIndexOf(`“${words}”`);
  const at = words === '' || !isPlace ? -1 : inMarks < 0 ? reason.sentence.lastIndexOf(words) : inMarks + 1;
  return (
    <p className={beneath ? 'card-beneath' : undefined}>
      {at < 0 || reason.target === undefined ? (
        reason.sentence
      ) : (
        <>
          {reason.sentence.slice(0, at)}
          <a href={`#at-${reason.target.start}`}>{words}</a>
          {reason.sentence.slice(at + words.length)}
        </>
      )}
      <CertaintyTag certainty={reason.certainty} />
    </p>
  );
}
