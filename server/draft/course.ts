/**
 * What the paragraphs tell, one after the other: whom "he" means, and which day "the next day" is, depends on what was told
 * before. How things stand after each paragraph is kept, so that after an edit the telling goes on from there (retold.ts).
 */
import { withAntecedents } from "./antecedents.js";
import { betweenCounsel, isOtherMotion } from "./betweenCounsel.js";
import { conferral } from "./conferral.js";
import type { Author } from "./contactAuthor.js";
import { daysOf, dayOf } from "./days.js";
import type { Conferral, DiscoveryResponse, IsoDate, Participant, Placeholder, Request } from "./draft.js";
import { placedAt, type ParagraphFacts } from "./facts.js";
import type { Head } from "./head.js";
import { MARK } from "./marks.js";
import { isLive, isWritten } from "./modes.js";
import { holds, type Passage } from "./passage.js";
import { isRuledLine } from "./placeholders.js";
import type { Sides } from "./sides.js";
import { cover, shift, type Span } from "./span.js";

/** All that it is worked out from. */
export interface Ground {
  readonly facts: readonly (ParagraphFacts | null)[];
  readonly starts: ArrayLike<number>;
  readonly marks: Uint16Array;
  readonly head: Head;
  /** The first paragraph after the caption. */
  readonly pastCaption: number;
  /** The paragraph that the signature begins in. */
  readonly signatureAt: number;
  readonly signers: readonly string[];
  readonly filed: IsoDate | null;
  readonly passage: Passage | null;
}

/** In the draft's order. */
export interface Course {
  readonly conferrals: Conferral[];
  /** Who wrote, of each of them, where its words say so. */
  readonly wrote: (Author | null)[];
  /** Whom the passage has named. */
  readonly introduced: Participant[];
  readonly responses: DiscoveryResponse[];
  readonly placeholders: Placeholder[];
  /** Requests in dispute, each time they are named. */
  readonly disputed: Request[];
  /** How things stand after each paragraph that was looked at. */
  readonly after: Stand[];
}

/** What a paragraph leaves to the next one, and how many of each thing were told by then. */
export interface Stand {
  /** The paragraph. */
  readonly at: number;
  readonly conferrals: number;
  readonly introduced: number;
  readonly responses: number;
  readonly placeholders: number;
  readonly disputed: number;
  /** The people of the last contact. */
  readonly previous: readonly Participant[];
  /** The section is a certificate of service. */
  readonly inService: boolean;
  /** The paragraph that last told of a contact: "Two days later he e-mailed" goes on from it. */
  readonly lastAt: number;
  /** How the contacts of a list were made, where its opening says it for all. */
  readonly leads: Conferral["mode"] | null;
}

export const AT_FIRST: Stand = { at: -1, conferrals: 0, introduced: 0, responses: 0, placeholders: 0, disputed: 0, previous: [], inService: false, lastAt: -Infinity, leads: null };

/** Tells on, into `course`, what the paragraphs of [from, to) tell; `stand` is how things stand before them. */
export function tellOn({ conferrals, wrote, introduced, responses, placeholders, disputed, after }: Course, ground: Ground, text: () => string, sides: Sides, { start: from, end: to }: Span, stand: Stand): Stand {
  const { facts, starts, marks, head, pastCaption, signatureAt, passage } = ground;
  // A declaration that is not headed as one about conferring tells of the facts of the case, too.
  const ofFacts = passage !== null && passage.headingAt !== null && facts[passage.headingAt]?.heading?.kind === "declaration";
  const days = daysOf(facts, ground.filed);
  let { previous, inService, lastAt, leads } = stand, now = stand;
  for (let i = from; i < to; i++) {
    const within = holds(passage, i);
    if (!within && (marks[i]! & MARK.joins) === 0) continue;
    const f = facts[i];
    if (!f) continue;
    const start = starts[i]!, placed = f.placed, put = (s: Span): Span => placedAt(f, start, s);
    if (f.heading) inService = f.heading.service;
    const named = within ? sides.everyone(f, put) : [];
    // "Counsel phoned him. / In the conversation he undertook to answer.": the call was had.
    const toldOn = within && f.contacts.tellsOn && i - lastAt <= 2 ? conferrals[conferrals.length - 1] : undefined;
    if (toldOn?.outcome === "attempted" && isLive(toldOn.mode)) conferrals[conferrals.length - 1] = { ...toldOn, outcome: "held", attempted: false };
    for (const c of f.contacts.contacts) {
      if (within ? (c.about !== null && isOtherMotion(c.about, head)) || (ofFacts && !betweenCounsel(c, head) && !(c.inPronouns && i - lastAt <= 2)) : inService || i >= signatureAt || !betweenCounsel(c, head)) continue;
      if (c.inNote && !within) continue;
      // An entry of a log that does not say how is a contact only where the list's opening says it for all.
      if (c.needsMode && leads === null) continue;
      const before = conferrals[conferrals.length - 1];
      if (c.answersBefore && !(within && before?.inCertification === true && isWritten(before.mode) && i - lastAt <= 2)) continue;
      if (within) lastAt = i;
      const own = sides.resolve(f, c.people, put, within), where = put(c.span);
      const here = named.filter((p) => p.span.end <= where.start);
      const people = c.sameAsBefore ? [...previous, ...own] : withAntecedents(own, {
        previous, signers: sides.signers(where), introduced: [introduced, here, c.people.some((p) => p.allegiance === "self") ? sides.motionSigner(where) : []],
      }, c);
      previous = people;
      conferrals.push(conferral(c.needsMode && leads ? { ...c, mode: leads } : c.answersBefore && before ? { ...c, mode: before.mode } : c, f, put, people, dayOf(days, i, c.date), within, before?.initiator ?? null));
      wrote.push(c.author ?? null);
    }
    if (within && f.contacts.leads) leads = f.contacts.leads;
    introduced.push(...named);
    for (const r of f.responses) {
      if (r.kind === "served-requests") continue;
      if (r.by && head.movant.side && r.by === head.movant.side) continue;
      const d = r.dateIndex === null ? null : (f.dates[r.dateIndex] ?? null);
      responses.push({ date: dayOf(days, i, d), supplemental: r.supplemental || r.kind === "supplemented", span: put(d ? cover(r.span, d.span) : r.span), requests: r.requests.flatMap((m) => m.requests.map((q) => ({ ...q, span: put(q.span) }))) });
    }
    for (const p of placed.placeholders) {
      const stands = shift(p.span, start);
      if ((p.line && i >= signatureAt) || (i < pastCaption && isRuledLine(text(), stands))) continue;
      placeholders.push({ text: p.text, span: stands, inCertification: within || passage?.headingAt === i });
    }
    if (!within) for (const q of placed.disputed) disputed.push({ ...q, span: shift(q.span, start) });
    now = { at: i, conferrals: conferrals.length, introduced: introduced.length, responses: responses.length, placeholders: placeholders.length, disputed: disputed.length, previous, inService, lastAt, leads };
    after.push(now);
  }
  return now;
}
