/** Which contacts are between the sides of the dispute, on this motion: what else a draft tells of is the facts of the case. */
import type { ContactFact } from "./contacts.js";
import type { ParagraphFacts } from "./facts.js";
import type { Head } from "./head.js";
import { motionsIn } from "./motion.js";

/** Outside the certification, only what lawyers or the parties to the dispute did counts, not the facts of the case. */
export const betweenCounsel = (c: ContactFact, head: Head): boolean =>
  c.betweenSides || c.family === "confer" && c.people.some((p) => p.role === "counsel" || p.allegiance === "self" || p.allegiance === "both")
  || c.people.some((p) => p.role === "counsel" || (p.allegiance === "self" && (p.text !== "I" || head.movant.selfRepresented)))
  || (c.people.filter((p) => p.role === "party").length >= 2);

/** Contacts of a paragraph that are plainly between the sides; one that speaks of trying to confer lends that to all. */
export const plausible = (f: ParagraphFacts, head: Head): number => {
  const trying = f.claims.some((s) => s.kind === "bare-attempted" || s.kind === "good-faith");
  return f.contacts.contacts.filter((c) => !c.inNote && (trying || betweenCounsel(c, head))).length;
};

/** A contact on another motion: "conferred on Plaintiff's motion for a protective order (ECF No. 41)" in a motion to compel. */
export function isOtherMotion(about: string, head: Head): boolean {
  const kinds = motionsIn({ text: about, locate: (s) => s });
  return kinds.length > 0 && head.motions.length > 0 && !kinds.some((k) => head.motions.some((m) => m.kind === k.kind || m.kind === "other"));
}
