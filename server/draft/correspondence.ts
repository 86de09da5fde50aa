/**
 * What an answer makes of the writings before it.
 *
 * A letter and its answer often stand in different sentences, or in paragraphs of their own ("2. I wrote on May 4. / 3. On
 * May 11 he wrote that his responses were complete."). Each writing has an author; the first writing by somebody else
 * answers those before it. If that one refuses, they were refused; and none to which an answer is told went unanswered.
 * Talk between them ends the exchange: what came after it answers the talk.
 */
import type { Author } from "./contactAuthor.js";
import { genderOf } from "./contactAuthor.js";
import type { Conferral } from "./draft.js";
import { isWritten } from "./modes.js";
import { surnameOf } from "./names.js";

/** A contact of the draft, and who its words say wrote. */
export interface Letter {
  readonly contact: Conferral;
  readonly author: Author | null;
}

export function withAnswers(letters: readonly Letter[]): readonly Conferral[] {
  const by = writersOf(letters);
  return letters.map(({ contact }, i) => {
    const writer = by[i] ?? null;
    if (writer === null || !isLetter(contact)) return contact;
    const initiator = writer === "movant" || writer === "opponent" ? writer : contact.initiator;
    if (contact.outcome !== "attempted" && contact.outcome !== "unanswered") return settled(contact, initiator, contact.outcome);
    const answer = answerTo(letters, by, i);
    if (answer?.outcome === "declined") return settled(contact, initiator, "declined");
    const isAnswered = answer !== null && contact.outcome === "unanswered" && contact.mode !== "voicemail" && letters[i + 1]?.contact === answer;
    return settled(contact, initiator, isAnswered ? "attempted" : contact.outcome);
  });
}

/** The same contact as long as it is settled alike: most keys change none. */
function settled(contact: Conferral, initiator: Conferral["initiator"], outcome: Conferral["outcome"]): Conferral {
  if (contact.initiator === initiator && contact.outcome === outcome) return contact;
  const known = SETTLED.get(contact);
  if (known?.initiator === initiator && known.outcome === outcome) return known;
  const made = { ...contact, initiator, outcome };
  SETTLED.set(contact, made);
  return made;
}
const SETTLED = new WeakMap<Conferral, Conferral>();

/** The first writing of the other side; none where people spoke before it, or where nothing says whose the next one is. */
function answerTo(letters: readonly Letter[], by: readonly Writer[], i: number): Conferral | null {
  for (let k = i + 1; k < letters.length; k++) {
    const { contact } = letters[k] as Letter;
    if (!isLetter(contact) || by[k] === null) return null;
    if (by[k] !== by[i]) return contact;
  }
  return null;
}

const isLetter = (c: Conferral): boolean => isWritten(c.mode) || c.mode === "voicemail";

/** A side; or, where nothing tells the sides, a surname. */
type Writer = string | null;

/** Whose each writing is: of two, "he" is the one whom the word fits, or whoever is not the speaker. */
function writersOf(letters: readonly Letter[]): readonly Writer[] {
  const { sides, genders, speaks } = namesIn(letters);
  const named = [...sides.keys()], keyOf = (surname: string): string => sides.get(surname) ?? surname;
  let last: Writer = null;
  return letters.map(({ contact, author }) => (last = writer(contact, author, last)));

  function writer(contact: Conferral, author: Author | null, before: Writer): Writer {
    if (author === null) return contact.initiator;
    switch (author.kind) {
      case "self": return "movant";
      case "other": return before === "movant" || (before === null && speaks) ? "opponent" : before === "opponent" ? "movant" : before && `not ${before}`;
      case "named": return keyOf(author.surname);
      case "pronoun": {
        if (speaks) return "opponent";
        const fit = named.filter((n) => (genders.get(n) ?? author.gender) === author.gender), sure = fit.filter((n) => genders.has(n));
        const only = fit.length === 1 ? fit[0] : sure.length === 1 ? sure[0] : undefined;
        return only === undefined ? contact.initiator : keyOf(only);
      }
    }
  }
}

interface Names {
  readonly sides: ReadonlyMap<string, "movant" | "opponent" | null>;
  readonly genders: ReadonlyMap<string, "he" | "she">;
  /** The paper says "I". */
  readonly speaks: boolean;
}

/** Who is named in the contacts. Beside the movant's own, everybody else is of the other side. */
function namesIn(letters: readonly Letter[]): Names {
  const sides = new Map<string, "movant" | "opponent" | null>(), genders = new Map<string, "he" | "she">();
  for (const { contact, author } of letters) {
    if (author?.kind === "named" && author.gender) genders.set(author.surname, author.gender);
    for (const p of contact.participants) {
      if (p.name === null) continue;
      const surname = surnameOf(p.name), gender = genderOf(p.text);
      if (gender) genders.set(surname, gender);
      sides.set(surname, sides.get(surname) ?? p.side);
    }
  }
  const speaks = letters.some(({ author }) => author?.kind === "self");
  // Who wrote first may be the movant's own, by a name that nothing else explains.
  const opening = letters.find((l) => isLetter(l.contact) && l.author !== null)?.author, opener = opening?.kind === "named" ? opening.surname : null;
  if (speaks || [...sides.values()].includes("movant")) for (const [surname, side] of sides) sides.set(surname, side ?? (surname === opener ? null : "opponent"));
  return { sides, genders, speaks };
}
