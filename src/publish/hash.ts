import { createHash } from 'node:crypto';

/** A short hash of several parts, told apart from one another: “ab”, “c” is not “a”, “bc”. */
export function hashParts(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(createHash('sha256').update(part).digest());
  return sum.digest('hex').slice(0, 20);
}
