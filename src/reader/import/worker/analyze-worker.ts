/// <reference lib="webworker" />
/** The worker that reads a reader's own articles: fetches the weights once, then text in, Analysis out. */
import { type Analyze, createAnalyzer } from '../../../engine/index.ts';
import type { AnalysisAnswer, AnalysisRequest, PrepareRequest } from '../analyze-in-worker.ts';

let analyzer: Promise<Analyze> | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<AnalysisRequest | PrepareRequest>) => {
  let analyze: Analyze;
  try {
    analyzer ??= loadAnalyzer(data.base);
    analyze = await analyzer;
  } catch (error) {
    // the next request fetches them again; who only prepared is told nothing yet
    analyzer = undefined;
    if ('id' in data) answer({ id: data.id, problem: 'weights', message: String(error) });
    return;
  }
  if (!('id' in data)) return;
  try {
    answer({ id: data.id, analysis: analyze(data.text, data.options) });
  } catch (error) {
    answer({ id: data.id, problem: 'engine', message: String(error) });
  }
});

async function loadAnalyzer(base: string): Promise<Analyze> {
  const [syntax, people, quotes] = await Promise.all(
    ['syntax', 'people', 'quotes'].map((name) => fetchWeights(`${base}model/${name}.bin`)),
  );
  if (syntax === undefined || people === undefined || quotes === undefined) throw new TypeError('weights are missing');
  return createAnalyzer({ syntax, people, quotes });
}

async function fetchWeights(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new TypeError(`${response.status} at ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}

function answer(message: AnalysisAnswer): void {
  self.postMessage(message);
}
