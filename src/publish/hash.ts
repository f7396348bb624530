import { hash } from 'node:crypto';

/** A short hash of several parts, told apart from one another: “ab”, “c” is not “a”, “bc”. */
export function hashParts(...parts: readonly (string | Uint8Array)[]): string {
  return hash('sha256', Buffer.concat(parts.map((part) => hash('sha256', part, 'buffer')))).slice(0, 20);
}
