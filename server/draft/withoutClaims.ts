/** What was told of contacts, without what only claims or announces one. */
import { windowOf, type Chunks } from "./chunks.js";
import type { Conferral, Statement } from "./draft.js";
import { isLive, isWritten } from "./modes.js";

/**
 * "Conferred in good faith", with no day and no manner, is a claim and not a contact: the contacts told beside it are
 * what there was. Standing alone with a name, it is kept.
 */
export function withoutClaims(chunks: Chunks, conferrals: readonly Conferral[]): { readonly told: Conferral[]; readonly claims: Statement[] } {
  const vague = (c: Conferral): boolean => c.mode === "unknown" && c.dateSpan === null && c.timeSpan === null;
  const firm = conferrals.some((c) => c.inCertification && !vague(c)) || (!conferrals.some((c) => c.inCertification) && conferrals.some((c) => !vague(c)));
  // "attempted to confer by telephone", undated: what was tried is told elsewhere or not at all.
  const dated = conferrals.some((c) => c.dateSpan !== null);
  const general = (c: Conferral): boolean => c.attempted && c.dateSpan === null && c.timeSpan === null && (dated || c.outcome === "attempted") && !isWritten(c.mode) && c.mode !== "voicemail";
  // "conferred by telephone in good faith", before the calls are told by their days.
  const summary = (c: Conferral, i: number): boolean => c.inCertification && c.outcome === "held" && c.dateSpan === null && c.timeSpan === null && CONFERRED.test(windowOf(chunks, c.span.start, c.span.end))
    && conferrals.some((n, k) => (k > i || SUMS_UP.test(windowOf(chunks, Math.max(0, c.span.start - 12), c.span.start))) && k !== i && n.inCertification && n.dateSpan !== null && n.mode === c.mode);
  // "made reasonable efforts to confer, to wit: today he e-mailed": the effort is the e-mail.
  const isTheOther = (c: Conferral): boolean => c.attempted && c.mode === "unknown" && c.timeSpan === null && conferrals.some((n) => n !== c && n.date !== null && n.date === c.date && n.mode !== "unknown");
  // "the conference of counsel, which took place on May 4. On that day they spoke by telephone": one, told twice.
  const isToldAgain = (c: Conferral): boolean => c.outcome === "held" && c.mode === "unknown" && c.date !== null && c.timeSpan === null && c.participants.every((p) => p.name === null)
    && conferrals.some((n) => n !== c && n.date === c.date && n.outcome === "held" && isLive(n.mode));
  const isClaim = (c: Conferral, i: number): boolean => summary(c, i) || isTheOther(c) || isToldAgain(c) || (vague(c) && (firm || c.bare || c.outcome !== "held")) || general(c);
  // "She set a call for the 6th. At 3 on the 6th we spoke.": one contact.
  const onlySet = (c: Conferral, i: number): boolean => c.outcome === "scheduled" && c.date !== null && !isWritten(c.mode) && conferrals.some((n, k) => k > i && n.date === c.date && n.outcome !== "scheduled" && !isWritten(n.mode));
  return {
    told: conferrals.filter((c, i) => !isClaim(c, i) && !onlySet(c, i)),
    claims: conferrals.filter(isClaim).map((c): Statement => ({ kind: c.outcome === "held" ? "bare-conferred" : "bare-attempted", span: c.span, inCertification: c.inCertification })),
  };
}

/** "Having ", "personally ": after the conference was told, this says it once more; not "then ". */
const SUMS_UP = /\b(?:having|personally|thus|so|accordingly|therefore)(?: \w+)? $/iu;

/** "met and conferred"; not "spoke". */
const CONFERRED = /^(?:met (?:and|&) )?(?:conferred|consulted)\b/iu;
