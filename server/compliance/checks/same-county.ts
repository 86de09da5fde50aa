/**
 * Neighbours meet.
 *
 * S.D. Cal. CivLR 26.1(a) lets counsel confer by telephone unless their offices are in the same county; then they meet in
 * person (order of Feb. 2009). Where the offices are is known only where the draft says so: silence is left alone.
 */
import type { Mode } from "../../../shared-rules/rules.js";
import { writtenOut } from "../../draft/contractions.js";
import type { Draft } from "../../draft/draft.js";
import { anyOf, pattern } from "../../draft/phrases.js";
import type { Span } from "../../draft/span.js";
import { insertContact } from "../../fixes/recital.js";
import { met, notApplicable, type Check } from "../check.js";
import { cite, modeWords, orList } from "../say.js";
import { sentenceBefore } from "../sentenceBefore.js";

export const sameCounty: Check = {
  code: "no-live-conference",
  duty: "same-county",
  asks: ({ conference }) => `a conference ${words(conference.sameCounty ?? [])}, where counsel are in the same county`,
  owed: ({ conference }) => conference.sameCounty !== undefined,
  assess({ draft, rule, shown }) {
    const modes = rule.conference.sameCounty ?? [];
    const neighbours = saidOf(draft);
    if (shown.kind !== "held" || neighbours === null) return notApplicable();
    const good = shown.held.find((c) => modes.includes(c.mode));
    if (good) return met(good.modeSpan ?? good.span);
    const c = shown.conference;
    if (!c || c.mode === "unknown") return { status: "unclear", span: neighbours, lookedFor: `a conference ${words(modes)}`, quiet: true };
    return {
      status: "unmet", atMost: "warning", span: c.modeSpan ?? c.span, lookedFor: `a conference ${words(modes)}`,
      message: `Not ${words(modes)}: the draft says that counsel are in the same county; ${cite(rule)} then asks for a conference ${words(modes)}, and this one was ${modeWords(c.mode)}.`,
      related: [{ span: neighbours, message: "In the same county" }],
      fixes: () => insertContact(draft, rule),
    };
  },
};

const words = (modes: readonly Mode[]): string => orList(modes.map(modeWords));

/** `counsel's offices are in the same county`, `counsel for both sides practise in one county`; not `in different counties`, `if counsel are in the same county`. */
const NEIGHBOURS = pattern("giu", String.raw`\b(?:offices?|counsel|attorneys|lawyers|firms)\b[^.;\n]{0,50}\b(?:are|is|have|work|practi[cs]e|located|maintain)\b[^.;\n]{0,40}\b`, anyOf(/(?:the )?same county/, /one county/));
/** The rule's own words, a condition or a denial, in the same sentence. */
const NOT_SAID = /\b(?:if|where|when|unless|whether|not|requires?|must|shall|provides?)\b/iu;

function saidOf({ text }: Draft): Span | null {
  const said = [...text.matchAll(NEIGHBOURS)].find((m) => !NOT_SAID.test(`${sentenceBefore(text, m.index)} ${writtenOut(m[0])}`));
  return said ? { start: said.index, end: said.index + said[0].length } : null;
}
