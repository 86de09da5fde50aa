/**
 * What a paper is and where it is filed, from its first lines and its last: court, caption, title, motions, kind, and who
 * moves. The join of the readers beside this file; read again at each keystroke made in the head, so all are linear.
 */
import { readCaption, type CaptionZone } from "./caption.js";
import type { Caption, DocumentKind, Forum, Motion, Movant, Title } from "./draft.js";
import { findForum, type ForumMatch } from "./forum.js";
import { join, wholeLine, type HeadLine, type Joined } from "./headLine.js";
import { kindOf } from "./kind.js";
import { aboutDiscovery, motionsIn, motionsOfOpening } from "./motion.js";
import { readMovant } from "./movant.js";
import { readsAsOrder } from "./orderSigns.js";
import { readSignature } from "./signature.js";
import { findTitle, type TitleMatch } from "./title.js";

export type { HeadLine } from "./headLine.js";

export interface Head {
  readonly forum: Forum | null;
  readonly caption: Caption | null;
  readonly title: Title | null;
  readonly motions: readonly Motion[];
  readonly kind: DocumentKind;
  /** Unopposed, agreed, stipulated or joint by its title. */
  readonly agreed: boolean;
  readonly movant: Movant;
  readonly opponentSelfRepresented: boolean;
  readonly opponentIncarcerated: boolean;
}

/** `lines`: about the first 150 lines of the draft; `tail`: about the last 60. */
export function readHead(all: readonly HeadLine[], tail: readonly HeadLine[]): Head {
  const lines = all.map(clipped);
  const court = findForum(lines);
  const letter = salutationAt(lines);
  const title = titleOf(lines, court, letter);
  const zone = captionZone(lines, court, title, letter);
  const caption = readCaption(lines, zone);
  const signature = readSignature(tail.map(clipped));
  const opening = openingOf(lines, title, letter, court);
  const captioned = (court !== null && court.forum.kind !== "not-ours" && title !== null) || (caption !== null && (caption.parties.length >= 2 || caption.caseNumber !== null));
  const kind = kindOf(title?.title.text ?? null, {
    captioned, letterToJudge: letter !== null, letterToOther: letter === null && lines.slice(0, 60).some((l) => TO_SOMEBODY.test(l.text)), signed: signature !== null, opening: opening.text, lines: lines.length, ordered: readsAsOrder(all, tail),
  });
  const signatureText = signature ? tail.filter((l) => l.span.start >= signature.span.start && l.span.end <= signature.span.end).map((l) => l.text).join(" . ") : "";
  const reading = readMovant({
    title: title?.title.text ?? null, opening: opening.text, caption, signature, signatureText,
    masthead: court && court.first > 0 && court.first < 25 && letter === null ? lines.slice(0, court.first).map((l) => l.text).join(" . ") : "",
    captionText: lines.slice(zone.from, zone.to).map((l) => l.text).join(" "),
  });
  return {
    forum: court?.forum ?? null, caption, title: title?.title ?? null, kind,
    motions: kind === "motion" || kind === "joint-submission" ? motionsOf(lines, title, opening) : kind === "certification" && title ? supported(lines, title) : [],
    agreed: title !== null && isAgreed(title.title.text),
    movant: reading.movant, opponentSelfRepresented: reading.opponentSelfRepresented, opponentIncarcerated: reading.opponentIncarcerated,
  };
}

/** A paragraph on one line can be long; what a head says stands at its beginning. */
const LONGEST = 2000;
const clipped = (line: HeadLine): HeadLine => (line.text.length <= LONGEST ? line : { ...line, text: line.text.slice(0, LONGEST), locate: (s) => line.locate(s) });

/** `Dear Judge Reyes:`, `Your Honor:`, `Dear Magistrate Judge Ortiz`; not `Dear Counsel`. */
const TO_JUDGE = /^(?:dear|to the|may it please) [\s\S]{0,40}\b(?:judge|justice|court|honor)\b|^your honor\b/i;

/** `Dear Marcus:`, `Dear Ms. Orr,`, `Counsel:`; not `Dear Judge Reyes:`. */
const TO_SOMEBODY = /^(?:dear (?!(?:\S+ ){0,3}(?:judge|justice|court|honor))[^:]{2,60}[:,]|counsel(?:or)?:)$/i;

const salutationAt = (lines: readonly HeadLine[]): number | null => {
  const at = lines.slice(0, 60).findIndex((l) => l.text.length < 90 && TO_JUDGE.test(l.text) && !/^to the honorable/i.test(l.text));
  return at >= 0 ? at : null;
};

/** Under the caption's court; before it only where nothing follows. A letter's subject line stands in for a title. */
const titleOf = (lines: readonly HeadLine[], court: ForumMatch | null, letter: number | null): TitleMatch | null => {
  const captionCourt = court && letter === null ? court.last + 1 : 0;
  const found = letter === null ? findTitle(lines, captionCourt) ?? (captionCourt > 0 ? findTitle(lines.slice(0, court?.first ?? 0), 0) : null) : findTitle(lines.slice(0, letter), 0);
  if (found || letter === null) return found;
  const subject = lines.slice(0, letter + 4).findIndex((l) => /^(?:re|subject) ?:/i.test(l.text));
  const line = lines[subject];
  if (!line) return null;
  const text = line.text.replace(/^(?:re|subject) ?: ?/i, ""), start = line.text.length - text.length;
  return text === "" ? null : { title: { text, span: line.locate({ start, end: line.text.length }) }, beside: false, first: subject, last: subject };
};

const captionZone = (lines: readonly HeadLine[], court: ForumMatch | null, title: TitleMatch | null, letter: number | null): CaptionZone => {
  if (letter !== null) return { from: 0, parties: 0, to: letter };
  const from = court && court.first < 120 ? court.first : 0;
  const end = title ? (title.first >= from ? (title.beside ? tailOfCaption(lines, title) : title.first) : from + 25) : from + 25;
  return { from, parties: court && court.first < 120 ? court.last + 1 : from, to: Math.min(lines.length, Math.max(end, from + 1)) };
};

/** Lines after a title that still belong to the caption: dates of hearing; beside a title in the right column, the defendants too. */
const tailOfCaption = (lines: readonly HeadLine[], title: TitleMatch): number => {
  let to = title.last + 1;
  for (let i = to; i < Math.min(lines.length, to + (title.beside ? 3 : 1), title.last + 14); i++) {
    if ((title.beside ? IN_CAPTION : BELOW_TITLE).test(lines[i]?.text ?? "")) to = i + 1;
  }
  return to;
};

/** `Hearing Date: May 3`, `Judge: Hon. A. Reyes`, `[ECF No. 50]`. */
const LABELS = "(?:\\w+ ){0,3}(?:date(?!d)|time|place|courtroom|ctrm|dept|judge|cutoff|hearing)[\\w ]{0,16}: ?";
const BELOW_TITLE = new RegExp(`^[[(]?(?:${LABELS}|(?:ecf|dkt|doc)\\b)`, "i");
/** `Defendants. )`, `v.`, `) Judge: Hon. A. Reyes`: what a caption leaves beside and below its title. */
const IN_CAPTION = new RegExp(`^(?:(?:plaintiff|defendant|petitioner|respondent)s?[.,]?[\\s)|§:*]*$|v(?:s)?\\.|[)|§¦]|[-_]{4,}|[[(]?(?:${LABELS}))|[)|§¦]$`, "i");

/** The first text after the title, or after the salutation of a letter. */
const openingOf = (lines: readonly HeadLine[], title: TitleMatch | null, letter: number | null, court: ForumMatch | null): Joined => {
  let from = letter !== null ? letter + 1 : title ? title.last + 1 : court ? court.last + 1 : 0;
  if (letter === null && title) from = Math.max(from, tailOfCaption(lines, title));
  return join(lines.slice(from, from + 24).map(wholeLine));
};

const motionsOf = (lines: readonly HeadLine[], title: TitleMatch | null, opening: Joined): readonly Motion[] => {
  const titled = title ? motionsIn(asJoined(lines, title)) : [];
  if (titled.length > 0 && titled.some((m) => m.kind !== "other" && m.kind !== "sanctions")) return titled;
  const told = motionsOfOpening(opening);
  if (titled.length > 0) return aboutDiscovery(opening.text.slice(0, 1200)) ? titled.map((m) => (m.kind === "sanctions" ? { ...m, kind: "discovery-sanctions" } : m)) : titled;
  if (told.length > 0) return told;
  const span = title?.title.span ?? opening.locate({ start: 0, end: Math.min(opening.text.length, 200) });
  return [{ kind: aboutDiscovery(opening.text.slice(0, 1200)) || /\bmeet[- ]and[- ]confer\b/i.test(opening.text.slice(0, 1200)) ? "discovery" : "other", span }];
};

/** The motions that a declaration or a certificate is filed with, as its title names them: `... IN SUPPORT OF MOTION TO COMPEL`. */
const supported = (lines: readonly HeadLine[], title: TitleMatch): readonly Motion[] => motionsIn(asJoined(lines, title)).filter((m) => m.kind !== "other");

/** The title's text again, with the way back into the draft. */
const asJoined = (lines: readonly HeadLine[], title: TitleMatch): Joined => title.joined ?? join(lines.slice(title.first, title.last + 1).map(wholeLine));

/** `UNOPPOSED MOTION`, `AGREED MOTION`, `JOINT MOTION`, `CONSENT MOTION`; not `OPPOSED MOTION`, `JOINT LETTER`. */
const isAgreed = (title: string): boolean => {
  const motion = /\b(?:motion|application|request|stipulation)\b/i.exec(title);
  return /\b(?:unopposed|agreed|consent|stipulated|joint|uncontested|on consent|stipulation)\b/i.test(title.slice(0, motion ? motion.index + motion[0].length : 60)) && motion !== null || /\((?:unopposed|agreed|by consent|with consent)\)/i.test(title);
};
