/** What a draft tells of contacts, responses, blanks and requests: told in its course, and then without what was told twice. */
import type { Chunks } from "./chunks.js";
import { withAnswers } from "./correspondence.js";
import { AT_FIRST, tellOn, type Course, type Ground } from "./course.js";
import { daysOf } from "./days.js";
import { withDetails } from "./details.js";
import type { Conferral, DiscoveryResponse, Placeholder, Request, Statement } from "./draft.js";
import { retold } from "./retold.js";
import { sidesIn, type Sides } from "./sides.js";
import type { Renewal } from "./strand.js";
import { withoutClaims } from "./withoutClaims.js";

export interface Told {
  readonly conferrals: readonly Conferral[];
  /** Conferrals that only claim: "conferred in good faith". */
  readonly claims: readonly Statement[];
  readonly responses: readonly DiscoveryResponse[];
  readonly placeholders: readonly Placeholder[];
  /** Those in dispute. */
  readonly requests: readonly Request[];
  /** What the next telling can take over. */
  readonly course: Course;
  readonly sides: Sides;
}

/** @param before what was told before the edit, from which the draft differs as `renewal` says, and what that was worked out from */
export function toldIn(ground: Ground, text: () => string, chunks: Chunks, before: { readonly told: Told; readonly ground: Ground } | null, renewal: Renewal): Told {
  const { facts, starts, marks, head, passage } = ground;
  const again = before && retold(before.told.course, before.ground, ground, text, before.told.sides, renewal);
  const sides = again && before ? before.told.sides : sidesIn(facts, marks, head, ground.signers, passage);
  const course: Course = again ?? { conferrals: [], wrote: [], introduced: [], responses: [], placeholders: [], disputed: [], after: [] };
  if (again === null) tellOn(course, ground, text, sides, { start: 0, end: facts.length }, AT_FIRST);
  const settled = withAnswers(course.conferrals.map((contact, i) => ({ contact, author: course.wrote[i] ?? null })));
  const { told, claims } = withoutClaims(chunks, withDetails(settled, facts, starts, passage, daysOf(facts, ground.filed), sides));
  return { conferrals: told, claims, responses: course.responses, placeholders: course.placeholders, requests: unique(course.disputed), course, sides };
}

const unique = (requests: readonly Request[]): Request[] => {
  const seen = new Set<string>();
  return requests.filter((r) => !seen.has(r.label) && seen.add(r.label));
};
