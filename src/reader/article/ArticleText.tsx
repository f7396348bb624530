import { Fragment, type MouseEvent, memo, useMemo } from 'react';
import type { Quotation } from '../../engine/index.ts';
import { DateLink } from '../dates/DateLink.tsx';
import { pagePath } from '../page.ts';
import { nameSpeakers, speakersOf } from '../people/voices.ts';
import { isPlainClick, isSelecting } from '../routing/Link.tsx';
import { useRouter } from '../routing/router.ts';
import type { ShownBlock } from './blocks.ts';
import { type BlockView, speakerOfQuotation, useReading, voiceAttributes } from './reading.ts';
import { cutRuns, type Run, type Segment } from './segments.ts';

/** The words of one block, with everything that lies over them. Cut once: a filter changes attributes of what is here. */
export const BlockText = memo(function BlockText({ block, ...view }: { readonly block: ShownBlock } & BlockView) {
  const { layers } = useReading();
  const runs = useMemo(() => cutRuns(block.span, layers), [block, layers]);
  const passing = new Set(view.passing.split(' '));
  let before: string | undefined;
  let first = true;
  return (
    <>
      {runs.map((run) => {
        if (run.quotation === undefined) return <PlainRun key={run.start} run={run} />;
        const speakers = speakersOf(run.quotation).join(' ');
        const initials = first ? 'margin' : speakers === before ? undefined : 'inline';
        first = false;
        before = speakers;
        return (
          <QuotationRun
            key={run.start}
            run={run}
            quotation={run.quotation}
            passing={passing.has(run.quotation.id)}
            view={view}
            {...(initials === undefined ? {} : { initials })}
          />
        );
      })}
    </>
  );
});

function PlainRun({ run }: { readonly run: Run }) {
  return (
    <span className="plain">
      {run.segments.map((segment) => (
        <SegmentText key={segment.start} segment={segment} linked />
      ))}
    </span>
  );
}

/** Where a speaker's initials stand: in the margin beside a block's first quotation, in the line before another speaker's. */
type InitialsPlace = 'margin' | 'inline';

/**
 * A piece of a quotation: a link to the quotation's own page, which opens its card here. The initials are drawn by the
 * stylesheet, so that what is copied, read aloud or found is the article's text and nothing else.
 */
function QuotationRun({
  run,
  quotation,
  passing,
  view,
  initials,
}: {
  readonly run: Run;
  readonly quotation: Quotation;
  readonly passing: boolean;
  readonly view: BlockView;
  readonly initials?: InitialsPlace;
}) {
  const reading = useReading();
  const router = useRouter();
  const speaker = speakerOfQuotation(reading, quotation);
  const open = view.open === quotation.id;
  const { piece = 0 } = run;
  const isFurther = piece > 0 && quotation.content[piece]?.start === run.start;
  const href = reading.own
    ? `#${quotation.id}`
    : pagePath({ kind: 'quotation', slug: reading.data.slug, quotation: quotation.id }, router.base);
  const press = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    if (isSelecting(event)) return;
    if (open) view.closeQuotation();
    else view.openQuotation(quotation.id, 'here');
  };
  return (
    <a
      className="quotation"
      {...(run.opens ? { id: quotation.id } : {})}
      href={href}
      data-quotation={quotation.id}
      data-kind={quotation.turn ? 'indirect' : quotation.kind}
      data-factuality={quotation.factuality}
      data-passing={passing}
      data-open={open}
      data-further={isFurther || undefined}
      {...(initials === undefined ? {} : markInitials(writeInitials(speaker?.initials, quotation), initials))}
      data-name={run.closes ? printName(nameSpeakers(reading.data.analysis, quotation), quotation) : undefined}
      aria-describedby={describeVoice(
        speaker === undefined ? [] : speakersOf(quotation).filter((id) => reading.speakerOf.has(id)),
        quotation,
      )}
      aria-expanded={open}
      draggable={false}
      onClick={press}
      {...voiceAttributes(speaker)}
    >
      {groupMarked(run.segments).map(({ marked, segments }) => {
        const words = segments.map((segment) => <SegmentText key={segment.start} segment={segment} linked={false} />);
        const key = segments[0]?.start ?? 0;
        return marked ? (
          <span key={key} className="words">
            {words}
          </span>
        ) : (
          <Fragment key={key}>{words}</Fragment>
        );
      })}
    </a>
  );
}

/** Initials for the stylesheet to draw. A lone sign stands upright where letters lie: an “I” that lies is a dash. */
function markInitials(initials: string, place: InitialsPlace) {
  return { 'data-initials': initials, 'data-place': place, ...(initials.length === 1 ? { 'data-upright': true } : {}) };
}

interface MarkedGroup {
  readonly marked: boolean;
  readonly segments: readonly Segment[];
}

/** Neighbouring segments in marks as one, so that the highlight has no seams. */
function groupMarked(segments: readonly Segment[]): readonly MarkedGroup[] {
  const groups: { marked: boolean; segments: Segment[] }[] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    if (last?.marked === segment.marked) last.segments.push(segment);
    else groups.push({ marked: segment.marked, segments: [segment] });
  }
  return groups;
}

/**
 * “EM”, “EM+1” where another says it too, “EM?” where the speaker is only probable, “?” where nobody knows. A narrow
 * margin may break it before such a sign, never between the letters.
 */
function writeInitials(initials: string | undefined, quotation: Quotation): string {
  if (initials === undefined) return '?';
  const all = quotation.alsoBy === undefined ? initials : `${initials}\u200b+${quotation.alsoBy.length}`;
  return quotation.certainty === 'unsure' ? `${all}\u200b?` : all;
}

/** The ids of what is said behind the words: whose they are and how, then what keeps them from being simply that. */
function describeVoice(speakers: readonly string[], { kind, certainty, factuality }: Quotation): string {
  const ids = (speakers.length === 0 ? ['unknown'] : speakers).map((speaker) => `voice-${speaker}-${kind}`);
  if (speakers.length > 0 && certainty === 'unsure') ids.push('voice-unsure');
  if (factuality !== 'said') ids.push(`voice-${factuality}`);
  return ids.join(' ');
}

function printName(name: string | undefined, quotation: Quotation): string {
  const who = name ?? 'speaker unknown';
  if (quotation.factuality !== 'said') return `${who}, not said`;
  return quotation.certainty === 'unsure' && name !== undefined ? `probably ${who}` : who;
}

function SegmentText({ segment, linked }: { readonly segment: Segment; readonly linked: boolean }) {
  const reading = useReading();
  const words = reading.text.slice(segment.start, segment.end);
  const anchors = segment.anchors?.map((id) => <span key={id} id={id} />);
  const { date, mention } = segment;
  const starts = segment.start === date?.span.start || segment.start === mention?.start;
  const id = starts ? { id: `at-${segment.start}` } : {};
  if (linked && date !== undefined) {
    return (
      <>
        {anchors}
        <DateLink date={date} {...id}>
          {words}
        </DateLink>
      </>
    );
  }
  return (
    <>
      {anchors}
      {starts ? <span {...id}>{words}</span> : words}
    </>
  );
}
