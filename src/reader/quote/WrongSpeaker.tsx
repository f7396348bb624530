import type { Quotation } from '../../engine/index.ts';
import { useReading } from '../article/reading.ts';
import { correctSpeaker, useCorrections, writeCorrections } from './corrections.ts';

/** Lets a reader say who is speaking, for themselves, and export what they said for the publisher. */
export function WrongSpeaker({ quotation, done }: { readonly quotation: Quotation; readonly done: () => void }) {
  const reading = useReading();
  const { slug, analysis } = reading.data;
  const corrections = useCorrections(slug);
  const corrected = corrections.some((correction) => correction.quotation === quotation.id);
  const choose = (value: string) => {
    correctSpeaker(slug, quotation.id, value === '' ? null : value);
    done();
  };
  const exportFile = () => {
    const url = URL.createObjectURL(new Blob([writeCorrections(slug, corrections)], { type: 'application/json' }));
    const anchor = Object.assign(document.createElement('a'), { href: url, download: `${slug}.corrections.json` });
    anchor.click();
    URL.revokeObjectURL(url);
  };
  return (
    <div className="correcting">
      <label>
        Who says this?
        <select value={quotation.speaker ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">Nobody named in the article</option>
          {analysis.people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
      </label>
      <p className="quiet">Your correction stays in this browser.</p>
      <p className="button-row">
        {corrected && (
          <button
            type="button"
            className="button"
            onClick={() => {
              correctSpeaker(slug, quotation.id, undefined);
              done();
            }}
          >
            Take my correction back
          </button>
        )}
        {corrections.length > 0 && !reading.own && (
          <button type="button" className="button" onClick={exportFile}>
            Save my corrections as a file
          </button>
        )}
      </p>
    </div>
  );
}
