/**
 * Who makes the motion: the side its title, its opening sentence or its signature names; and whether that side, not the
 * other, is without counsel or in custody.
 */
import { sideOfLabel } from "./caption.js";
import type { Caption, Movant, Side } from "./draft.js";
import { movantHints } from "./movantHints.js";
import type { Signature } from "./signature.js";

interface MovantReading {
  readonly movant: Movant;
  readonly opponentSelfRepresented: boolean;
  readonly opponentIncarcerated: boolean;
}

interface MovantSource {
  readonly title: string | null;
  readonly opening: string;
  /** The lines above the caption: in some courts the filer's own name and address. */
  readonly masthead: string;
  /** The caption's own text. */
  readonly captionText: string;
  readonly caption: Caption | null;
  readonly signature: Signature | null;
  readonly signatureText: string;
}

const LABEL = "(counter-?(?:claim)?[- ]?(?:plaintiff|defendant)|counterclaimant|third-party (?:plaintiff|defendant)|plaintiff|petitioner|relator|defendant|respondent|non-?party|intervenor|claimant|movant|government|united states)s?\\b";
/** `PLAINTIFF'S MOTION`, `MOTION OF DEFENDANT`, `DEFENDANT FINCH LLC'S RENEWED MOTION`; not `MOTION TO COMPEL PLAINTIFF`. */
const BEFORE_MOTION = new RegExp(`\\b${LABEL}(?=[\\s\\S]{1,120}\\b(?:motion|application|request|letter|petition|stipulation)\\b)`, "i");
const MOTION_OF = new RegExp(`\\b(?:motion|application|petition|request) (?:of|by) (?:the )?(?:pro se )?${LABEL}`, "i");
/** The party before the verb of the opening sentence. */
const MOVES = /\b(?:moves?|hereby (?:move|request|appl)\w*|respectfully (?:requests?|asks?|moves?|submits?|applies|seeks?)|(?:asks?|requests?) (?:that )?(?:the|this) (?:honorable )?court|does move|will move|writes?|seeks? )\b/i;
const OPENERS = new RegExp(`\\b${LABEL}`, "gi");

export function readMovant(source: MovantSource): MovantReading {
  const side = sideOfTitle(source.title) ?? sideOfOpening(source.opening, source.caption) ?? sideOfSignature(source.signature, source.signatureText) ?? sideOfMasthead(source.masthead);
  const counsel = source.signature?.names.some((n) => n.counselFor !== null) === true || /\b(?:attorneys?|counsel) for (?!service)/i.test(source.signatureText + " " + source.masthead);
  const own = { selfRepresented: false, incarcerated: false };
  let opponent = false, opponentHeld = false;
  const unrepresented = new Set<Side | "movant">(), inCustody = new Set<Side | "movant">();
  const blocks: readonly (readonly [string, boolean])[] = [
    [source.title ?? "", false], [source.opening.slice(0, 1500), false], [source.captionText, false], [source.masthead, true], [source.signatureText, true],
  ];
  for (const [text, isOwn] of blocks) {
    for (const hint of movantHints(text)) {
      // A block of the filer's own, with no lawyer in it, speaks of the filer.
      const who = isOwn && !counsel ? "movant" : hint.who ?? namedBefore(text, hint.span.start, source.caption);
      if (who !== null) (hint.kind === "incarcerated" ? inCustody : unrepresented).add(who);
      const mine = who === "movant" || (who !== null && who === side && who !== "other");
      const theirs = who !== null && who !== side && who !== "movant" && (side !== null || counsel);
      if (hint.kind === "self-represented") {
        if (mine && !(isOwn && counsel)) own.selfRepresented = true;
        else if (theirs) opponent = true;
      } else if (mine) own.incarcerated = true;
      else if (theirs) opponentHeld = true;
    }
  }
  if (source.signature?.names.some((n) => n.selfRepresented) && !counsel) own.selfRepresented = true;
  if (counsel && !selfSigned(source.signature)) own.selfRepresented = false;
  // No side is named; the one party said to be in custody and without counsel is the one who signs without.
  if (side === null && own.selfRepresented && [...inCustody].some((who) => unrepresented.has(who))) own.incarcerated = true;
  // A warden's prison is no custody of the warden's: only a party without counsel is taken to be held there.
  return { movant: { side, ...own }, opponentSelfRepresented: opponent, opponentIncarcerated: opponent && opponentHeld };
}

/** "Mr. Jones, who represents himself": the party of the caption named just before. */
const namedBefore = (text: string, at: number, caption: Caption | null): Side | null =>
  caption?.parties.find((p) => sharesName(p.name, text.slice(Math.max(0, at - 70), at)))?.side ?? null;

const selfSigned = (signature: Signature | null): boolean => signature?.names.some((n) => n.selfRepresented) === true && signature.names[0]?.selfRepresented === true;

const sideOf = (label: string): Side | null => {
  const l = label.toLowerCase();
  return l.startsWith("movant") ? null : /^(?:non|interv|government|united|claimant)/.test(l) ? "other" : sideOfLabel(l);
};

const sideOfTitle = (title: string | null): Side | null => {
  if (title === null) return null;
  const of = MOTION_OF.exec(title);
  if (of?.[1]) return sideOf(of[1]);
  const motion = /\b(?:motions?|application|request|letter|petition)\b/i.exec(title);
  const label = motion && BEFORE_MOTION.exec(title.slice(0, motion.index + motion[0].length));
  return label?.[1] ? sideOf(label[1]) : null;
};

/** The first party of the sentence that moves; else the caption's party whose name stands there. */
const sideOfOpening = (opening: string, caption: Caption | null): Side | null => {
  const verb = MOVES.exec(opening);
  if (!verb) return null;
  const before = opening.slice(Math.max(0, verb.index - 500), verb.index), start = lastSentence(before), subject = before.slice(start);
  for (const m of subject.matchAll(OPENERS)) {
    // "counsel for Defendant" and "against Defendant" are not the one who moves.
    if (/\b(?:against|to|from|between|v\.) (?:the )?$/i.test(subject.slice(0, m.index))) continue;
    const side = sideOf(m[1] ?? "");
    if (side && side !== "other") return side;
    if (side && m.index < 20) return side;
  }
  const named = caption?.parties.find((p) => sharesName(p.name, subject));
  return named?.side ?? null;
};

const sharesName = (name: string, subject: string): boolean => {
  const words = name.toLowerCase().match(/\p{L}{4,}/gu)?.filter((w) => !COMMON.has(w)) ?? [];
  const text = subject.toLowerCase();
  return words.some((w) => text.includes(w));
};
const COMMON = new Set(["county", "city", "company", "corporation", "corp", "state", "united", "states", "department", "board", "school", "inc", "district", "their", "official", "capacity", "individual", "with", "hospital", "group", "services"]);

const lastSentence = (text: string): number => {
  let start = 0;
  for (const m of text.matchAll(/(?:[.?!:)] +)(?=(?:\d+\. )?[A-Z])/g)) if (!/\b(?:Inc|Co|Corp|Ltd|No|Mr|Ms|Mrs|Dr|St|v|L\.P|Jr|Sr|[A-Z])\.? *$/.test(text.slice(0, m.index + 1)) && !text.slice(m.index).startsWith(") ")) start = m.index + m[0].length;
  return start;
};

const sideOfSignature = (signature: Signature | null, text: string): Side | null => {
  const served = signature?.names.find((n) => n.counselFor !== null)?.counselFor;
  if (served) return served;
  const self = /\b(plaintiff|petitioner|defendant|respondent)s?\b,? (?:appearing |proceeding )?(?:pro se|self-represented|in pro|without)|\bpro se (plaintiff|petitioner|defendant|respondent)\b/i.exec(text);
  return self ? sideOf(self[1] ?? self[2] ?? "") : null;
};

const sideOfMasthead = (text: string): Side | null => {
  const m = /\b(?:attorneys?|counsel) for (?:the )?(plaintiff|petitioner|relator|defendant|respondent)|\b(plaintiff|petitioner|defendant),? (?:pro se|in pro)/i.exec(text);
  return m ? sideOf(m[1] ?? m[2] ?? "") : null;
};
