/** A line on standard error that says how far a long task is; only its end where nobody watches. */
export function showProgress(what: string, total: number): { readonly step: () => void; readonly end: () => void } {
  const started = Date.now();
  const watched = process.stderr.isTTY && total > 20;
  let done = 0;
  let shown = 0;
  return {
    step: () => {
      done += 1;
      const now = Date.now();
      if (!watched || now - shown < 200) return;
      shown = now;
      const left = Math.round((((now - started) / done) * (total - done)) / 1000);
      const width = 24;
      const full = Math.round((done / total) * width);
      process.stderr.write(`\r${'█'.repeat(full)}${'░'.repeat(width - full)} ${done} of ${total} ${what}, ${left} s left   `);
    },
    end: () => {
      if (watched) process.stderr.write('\r\u001b[K');
    },
  };
}
