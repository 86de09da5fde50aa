/**
 * The signature block at the end of a motion: who signs, for whom, and the words of its date. The signatures under the
 * certificates of conference and of service come after it and are not the motion's.
 */
import type { Side } from "./draft.js";
import type { HeadLine } from "./headLine.js";
import { cover, type Span } from "./span.js";

interface Signer {
  readonly name: string;
  readonly counselFor: Side | null;
  readonly selfRepresented: boolean;
}

export interface Signature {
  readonly span: Span;
  /** `October 9, 2009` of `Dated: October 9, 2009`: the words, unread. */
  readonly date: Span | null;
  readonly names: readonly Signer[];
}

const SUBMITTED = /^(?:dated?\b.{1,60}?)?\brespectfully (?:submitted|requested)|^(?:dated?\b.{1,60}?)?\bsubmitted by\b/i;
const SIGNED = /(?:^|\s)\/s\/?|^\\?s\\? ?\/|^\s*\/\s?s\s?\//i;
/** A rule to sign on, as "By: ________", "________, Esq."; neither one that frames a title nor a blank in a sentence ("On ________, 2024 counsel"). */
const RULE = /^(?:[A-Za-z/'.()]{1,12}:? ){0,3}(?:\/?s\/|[A-Za-z]{1,10}:)?_{6}[ _.,:;|/)]*(?:$|[A-Z(]|s\/)/;
const isSigned = (tail: readonly HeadLine[], i: number): boolean => {
  const text = tail[i]?.text ?? "", next = tail[i + 1]?.text ?? "";
  return text.length < 160 && (SIGNED.test(text) || (RULE.test(text) && next !== "" && next.length < 60 && !/\b(?:motion|order|memorandum|application|judgment|v\.)/i.test(next) && !RULE.test(next)));
};
const CLOSING = /^(?:very truly yours|respectfully,?$|sincerely|yours truly)/i;
/** A heading of a later part: its signature is its own. */
const LATER_PART = /^(?:\W*)(?:certificat(?:e|ion)|proof of service|declaration|affidavit|exhibit|verification|statement of (?:confer|compliance)|proposed order|\[proposed)/i;
/** `Attorneys for Plaintiff Ora Dell`, `Counsel for Defendants`, `Assistant Attorney General`; not `Attorney General Ross said`. */
const COUNSEL_FOR = /\b(?:attorneys?|counsel|lawyers?|solicitors?)(?: of record)?(?:,? \(?(?:pro hac vice|admitted[^)]*)\)?)? for (?:the )?(?:\w+[- ])?(plaintiff|petitioner|relator|defendant|respondent|movant|non-?party|intervenor|united states|government|third-party)/i;
const SELF = /\bpro se\b|\bself-represented\b|\bin pro(?:\.|pria) per(?:\.|sona)?|\bunrepresented\b|\bwithout (?:a lawyer|counsel|an attorney)\b/i;
const DATED = /\b(?:dated?(?: this)?|executed(?: on)?|signed(?: on)?|filed|respectfully submitted,?(?: on)?(?: this)?|submitted(?: on)?(?: this)?)\b[:, ]*(?:on |this )*/i;
/** Words that can be a date: `October 9, 2009`, `the 9th day of October, 2009`, `10/9/2009`, `2009-10-09`, `9 October 2009`, `[date]` is none. */
const MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DATE_WORDS = new RegExp(`\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b|\\b(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:day )?(?:of )?${MONTH},? \\d{4}\\b|\\b\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b`, "i");
const SERVED = /\bon (?=.{0,40}\d)(?=.{0,200}\b(?:served|filed|mailed|electronically|e-?filed)\b)/i;

/** The motion's own signature, from the last lines of the draft. */
export function readSignature(tail: readonly HeadLine[]): Signature | null {
  const start = startOf(tail);
  if (start === null) return null;
  const end = endOf(tail, start), block = tail.slice(start, end), first = block[0], last = block[block.length - 1];
  if (!first || !last) return null;
  const above = tail.slice(Math.max(0, start - 3), start).filter((_, i, lines) => !isCut(lines[i - 1] ?? tail[start - 4]));
  const dated = [...block, ...above].map(dateIn).find((d) => d !== null) ?? null;
  const served = dated ?? tail.slice(end).map(servedIn).find((d) => d !== null) ?? null;
  return { span: cover(first.span, last.span), date: served, names: signersIn(block) };
}

/** A sentence that goes on in the next line: "by sending a letter on", before "May 1, 2012." */
const isCut = (line: HeadLine | undefined): boolean => line !== undefined && !line.heading && / [a-z]+$/.test(line.text) && line.text.length >= 30;

const startOf = (tail: readonly HeadLine[]): number | null => {
  const submitted = tail.findIndex((l) => SUBMITTED.test(l.text) && l.text.length < 120);
  const closing = tail.findIndex((l) => CLOSING.test(l.text) && l.text.length < 60);
  const later = tail.findIndex((l) => LATER_PART.test(l.text) && l.text.length < 120);
  const signed = tail.findIndex((_, i) => isSigned(tail, i));
  const choices = [submitted, closing].filter((i) => i >= 0 && (later < 0 || i < later || signed >= i));
  if (choices.length > 0) return withDate(tail, Math.min(...choices));
  if (signed >= 0) return withDate(tail, signed);
  const dated = tail.findIndex((l) => /^dated\b/i.test(l.text) && l.text.length < 120);
  if (dated >= 0) return dated;
  const counsel = tail.findIndex((l) => l.text.length < 100 && (COUNSEL_FOR.test(l.text) || /^(?:plaintiff|defendant|movant|petitioner),? (?:pro se|self-represented|in pro)/i.test(l.text)));
  return counsel >= 0 && counsel >= tail.length - 20 ? Math.max(0, counsel - 2) : null;
};

/** A date line just above belongs to the block. */
const withDate = (tail: readonly HeadLine[], at: number): number => {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (/^(?:dated?|executed|done|signed)\b/i.test(tail[i]?.text ?? "") && (tail[i]?.text.length ?? 0) < 120) return i;
  return at;
};

const endOf = (tail: readonly HeadLine[], start: number): number => {
  for (let i = start + 1; i < Math.min(tail.length, start + 26); i++) {
    const line = tail[i];
    if (!line) break;
    if (line.heading || LATER_PART.test(line.text) || (line.text.length > 160 && !SIGNED.test(line.text)) || /^(?:i hereby|i certify|the undersigned|on [A-Z]\w+ \d)/i.test(line.text)) return i;
  }
  return Math.min(tail.length, start + 26);
};

const dateIn = (line: HeadLine): Span | null => {
  const label = DATED.exec(line.text);
  const day = label && DATE_WORDS.exec(line.text.slice(label.index));
  if (label && day) return line.locate({ start: label.index + day.index, end: label.index + day.index + day[0].length });
  const alone = DATE_WORDS.exec(line.text);
  return alone && alone[0].length >= line.text.replace(/[.,]$/, "").length - 2 ? line.locate({ start: alone.index, end: alone.index + alone[0].length }) : null;
};

/** `On October 9, 2009 I electronically filed the foregoing`, in the certificate of service. */
const servedIn = (line: HeadLine): Span | null => {
  const served = SERVED.exec(line.text) ?? (/\b(?:served|electronically filed)\b/i.test(line.text) ? /^/.exec(line.text) : null);
  const day = served && DATE_WORDS.exec(line.text.slice(served.index));
  return served && day ? line.locate({ start: served.index + day.index, end: served.index + day.index + day[0].length }) : null;
};

const SIGNATURE_NAME = /(?:\/s\/?|\\s\\|\/ s \/)\s*(?:\/ ?)?((?:[\p{Lu}][\p{L}'.-]*,?(?: |$)){1,5})/u;
const PLAIN_NAME = /^(?:By:? ?_*\s?)?((?:\p{Lu}[\p{L}'-]*\.?)(?: (?:\p{Lu}[\p{L}'-]*\.?)){1,4})(?:,? (?:Esq|Jr|II|movant|Plaintiff|Defendant|Pro Se).*)?(?: \((?:SBN|Bar|State).*\))?,?$/iu;
const NOT_NAME = /\b(?:LLP|LLC|P\.?C|Office|Street|Avenue|Suite|Attorney|Counsel|Firm|Department|Division|Box|Court|Building|Respectfully|Submitted|Telephone|Email|Law|Associates|Road|Floor|Bar|Dated?)\b/i;

const signersIn = (block: readonly HeadLine[]): readonly Signer[] => {
  const signers: { name: string; counselFor: Side | null; selfRepresented: boolean }[] = [];
  block.forEach((line, i) => {
    const signed = SIGNATURE_NAME.exec(line.text)?.[1] ?? (/_{6,}|\/s\/?\s*$/.test(block[i - 1]?.text ?? "") && !NOT_NAME.test(line.text) ? PLAIN_NAME.exec(line.text)?.[1] : undefined);
    const name = signed?.trim().replace(/[,.]$/, "");
    if (name && !signers.some((s) => s.name.toLowerCase() === name.toLowerCase())) signers.push({ name, counselFor: null, selfRepresented: false });
    const current = signers[signers.length - 1];
    if (!current) {
      // The role stands before any name is signed ("Plaintiff, pro se" under a blank).
      if (COUNSEL_FOR.test(line.text) || (SELF.test(line.text) && line.text.length < 100)) signers.push({ name: "", counselFor: sideServed(line.text), selfRepresented: isSelf(line.text) });
      return;
    }
    current.counselFor ??= sideServed(line.text);
    if (isSelf(line.text) && current.counselFor === null) current.selfRepresented = true;
  });
  return signers;
};

const isSelf = (text: string): boolean => SELF.test(text) && text.length < 120 && !COUNSEL_FOR.test(text);

const sideServed = (text: string): Side | null => {
  const role = COUNSEL_FOR.exec(text)?.[1]?.toLowerCase();
  if (!role) return null;
  if (/^(?:plaintiff|petitioner|relator)/.test(role)) return "plaintiff";
  if (/^(?:defendant|respondent)/.test(role)) return "defendant";
  return role === "movant" ? null : "other";
};
