/** Who is meant by "he" and "they": the people of the contact before, and those whom the passage has named. */
import type { ContactFact } from "./contacts.js";
import type { Participant } from "./draft.js";
import { surnameOf } from "./names.js";

/** Who may be meant by "he" and "they", the nearest first. */
interface Antecedents {
  readonly previous: readonly Participant[];
  readonly signers: readonly Participant[];
  readonly introduced: readonly (readonly Participant[])[];
}

/**
 * "He telephoned her again": the people of the contact before, or those whom the passage has named, the signer among them.
 * Only where the contact itself names fewer than two, and only names already told: of the lists in their order, so many as
 * make two.
 */
export function withAntecedents(own: readonly Participant[], { previous, signers, introduced }: Antecedents, c: ContactFact): readonly Participant[] {
  // "Mr. Adler's secretary, Dot Kessel, called": staff, and nobody else.
  if (own.some((p) => p.name !== null) && own.every((p) => p.role === "staff")) return own;
  const names = new Set(own.flatMap((p) => (p.name ? [surnameOf(p.name)] : [])));
  if (names.size >= 2 || (own.length > 0 && names.size === 0 && own.some((p) => p.role !== null) && !own.some((p) => p.role === "party")) || c.bare) return own;
  // "Counsel whose signatures appear below": all of them.
  if (names.size === 0 && signers.length > 2 && previous.every((p) => p.name === null)) return [...own, ...signers];
  if (!c.inPronouns && own.length > 0 && !goesOneWay(c, own)) return own;
  const most = names.size === 0 ? Math.max(2, previous.filter((p) => p.name !== null).length) : 2;
  const added: Participant[] = [];
  for (const pool of [previous, signers, ...introduced]) for (const p of pool) {
    if (names.size >= most) break;
    if (p.name === null || names.has(surnameOf(p.name))) continue;
    names.add(surnameOf(p.name));
    added.push(p);
  }
  // "We talked": the writer, now named.
  const isNobodyMore = (p: Participant): boolean => p.name === null && ((PLAIN_SELF.test(p.text) && added.some((q) => q.side === "movant")) || (p.role === "party" && p.side === null && names.size >= 2));
  return [...own.filter((p) => !isNobodyMore(p)), ...added];
}

/** "I called that office on May 4": the writer alone is named, and whom he called is told before. */
const goesOneWay = (c: ContactFact, own: readonly Participant[]): boolean =>
  !c.inNote && (c.family === "call" || c.family === "message" || c.family === "write") && own.every((p) => p.side === "movant");

const PLAIN_SELF = /^(?:I|we|us|me|myself)$/iu;
