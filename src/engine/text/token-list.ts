const FIRST_ROOM = 256;

/** Where tokens stand, `[start, end)` each, in columns that grow as they come in. */
export class TokenList {
  start = new Int32Array(FIRST_ROOM);
  end = new Int32Array(FIRST_ROOM);
  count = 0;

  add(start: number, end: number): void {
    if (this.count === this.start.length) {
      this.start = twice(this.start);
      this.end = twice(this.end);
    }
    this.start[this.count] = start;
    this.end[this.count++] = end;
  }
}

function twice(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}
