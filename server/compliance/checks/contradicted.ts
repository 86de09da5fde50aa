import { writtenOut } from "../../draft/contractions.js";
import type { Draft } from "../../draft/draft.js";
import { isLive } from "../../draft/modes.js";
import { pattern, words } from "../../draft/phrases.js";
import { remembered } from "../../draft/remembered.js";
import type { Span } from "../../draft/span.js";
import { textAt } from "../../draft/textAt.js";
import { inBlank } from "../blanks.js";
import { met, notApplicable, type Check } from "../check.js";
import { asksForStatement } from "./certification.js";
import { cite } from "../say.js";

/**
 * What the certification claims, the rest of the paper must not deny.
 *
 * A call that was made and never answered is an effort, and is told as one. Words that only complain of the other side do
 * not contradict a conference that is described with its date.
 *
 * With a case file, the log is held against the draft as well: a contact that it has on another day, at another hour, in
 * another manner, with other people or without an answer is a warning. What is merely not logged is none.
 *
 * @bad  Ms. Brandt conferred in good faith with Mr. Osei by telephone. ... Mr. Osei has never spoken with Defendant's counsel.
 * @good Ms. Brandt telephoned Mr. Osei on May 4, 6 and 11, 2020, and left a message each time; none was returned. After these
 *       sincere efforts the parties have been unable to reach an accord. ... Mr. Osei has never spoken with Defendant's counsel.
 */
export const consistent: Check = {
  code: "contradicted-certification",
  duty: "consistent",
  asks: () => "a certification that the rest of the draft bears out",
  owed: asksForStatement,
  assess({ draft, rule, shown }) {
    if (shown.kind !== "held" && shown.kind !== "bare") return notApplicable();
    const claim = shown.conference ?? shown.claim;
    if (!claim) return notApplicable();
    const dated = shown.kind === "held" ? (shown.conference?.date ?? null) : null;
    const denial = denialsIn(draft).find(({ reach }) => denies(reach, dated, draft.filed)) ?? onlyWritten({ draft, shown }) ?? neverReached({ draft, shown });
    if (!denial) return met(claim.span);
    return {
      status: "unmet", span: claim.span, lookedFor: "a certification that the rest of the draft bears out",
      message: `Contradicted: this says that the parties conferred, and elsewhere the draft says that they did not; ${cite(rule)} asks for a true statement.`,
      related: [{ span: denial.span, message: "Says otherwise" }],
    };
  },
};

/** What a sentence that denies contact denies: any talk there could be, all up to the filing, what is told without its day, or nothing between the two sides. */
type Reach = "all" | "up-to-now" | "undated" | "nothing";

/** The statements of a draft that deny a conference: the same for every rule. */
function denialsIn(draft: Draft): readonly { readonly span: Span; readonly reach: Reach }[] {
  const known = DENIALS.get(draft);
  if (known) return known;
  const denials: { readonly span: Span; readonly reach: Reach }[] = [];
  for (const s of draft.statements) {
    if (s.kind !== "not-conferred") continue;
    const reach = reachOf(textAt(draft, s.span));
    if (reach !== "nothing" && !inBlank(draft, s.span)) denials.push({ span: s.span, reach });
  }
  DENIALS.set(draft, denials);
  return denials;
}
const DENIALS = new WeakMap<Draft, ReturnType<typeof denialsIn>>();

/** A sentence's words, with no "haven't", and no full stop in "Ms.". */
const saidIn = (words: string): string => writtenOut(words).replace(/\b(Mr|Ms|Mrs|Dr)\./gu, "$1");

/** Asked of the same few sentences at every key. */
const reachOf = remembered((words): Reach => {
  const says = saidIn(words);
  if (!BETWEEN_THEM.test(says) || OTHERS.test(says)) return "nothing";
  if (EVER.test(says)) return NOT_THIS_ONE.test(says) ? "nothing" : "all";
  if (UP_TO_NOW.test(says)) return "up-to-now";
  return !TOTAL.test(says) || OPPONENTS.test(says) || SINCE_THEN.test(says) ? "nothing" : ABSOLUTE.test(says) ? "all" : "undated";
});

/** Whether the conference claimed is denied, too. */
const denies = (reach: Reach, dated: string | null, filed: string | null): boolean =>
  reach === "all" || (reach === "up-to-now" && (dated === null || filed === null || dated < filed)) || (reach === "undated" && dated === null);

/** A call is certified, and all there was is said to have been in writing. */
function onlyWritten({ draft, shown }: Pick<Parameters<Check["assess"]>[0], "draft" | "shown">): { readonly span: Span } | null {
  if (!shown.conference || !isLive(shown.conference.mode)) return null;
  return draft.statements.find((s) => s.kind === "only-written" && !inBlank(draft, s.span)) ?? null;
}

/** A bare claim to have conferred, and calls that the other side is said to have answered at no time. */
function neverReached({ draft, shown }: Pick<Parameters<Check["assess"]>[0], "draft" | "shown">): { readonly span: Span } | null {
  if (shown.kind !== "bare") return null;
  return draft.statements.find((s) => s.kind === "no-response" && !inBlank(draft, s.span) && NO_CALL_EVER.test(writtenOut(textAt(draft, { start: s.span.start, end: Math.min(draft.text.length, s.span.end + CALLS_WITHIN) })))) ?? null;
}

const CALLS_WITHIN = 80;
/** "has never responded to any of our calls"; not "has never responded to our letter". */
const NO_CALL_EVER = pattern("iu", words(/never (?:once )?(?:responded|replied|answered)/), /[^.;]{0,40}\b(?:any of |all )?(?:our|my|counsel's|plaintiff's|defendant's|movant's|these|those|the many)(?: \S+){0,2} (?:telephone )?calls\b/);

/** "The two have not spoken since the case was filed", "have not exchanged a word in this case": no talk at all, since there was anything to talk about. */
const EVER = pattern("iu", words(/(?:has|have|had|did) (?:not|never) (?:yet |ever |once |so much as |in fact )*(?:met|meet|confer\w*|spoken|speak|talked|talk|conversed|exchanged a word|had a (?:conversation|call|conference))\b[^.;]{0,60}?/), / /, words(
  /since (?:the|this|suit|plaintiff's|defendant's) ?(?:\S+ )?(?:case|action|suit|lawsuit|complaint|litigation|discovery|removal|answers?|responses|requests|interrogatories|dispute|scheduling|(?:was|were) filed|began)/,
  /(?:in|during|throughout) (?:this|the) (?:\S+ )?(?:case|action|suit|lawsuit|litigation)/, /at any (?:time|point)/,
));
/** "otherwise", "since May 4", "about Request 12": another talk than the one told; not "since the case was filed". */
const NOT_THIS_ONE = pattern("iu", words("otherwise", "again", "further", "else", /in person/, /face[- ]to[- ]face/, /(?:about|on|as to|regarding) (?:request|interrogatory|rfp|no\.|topic)/));
/** "Until the day of this filing counsel had never once telephoned", "did not speak before today": no talk before the motion's own day. */
const UP_TO_NOW = pattern("iu", words(/(?:until|before|prior to|up to) (?:today|this (?:very )?(?:day|morning|afternoon|filing|motion)|the (?:very )?(?:day|date|morning|hour|eve) (?:of|that|on which)|(?:the )?filing|(?:the|this) motion was filed)\b[^.;]{0,80}?\b(?:never|not|no (?:call|conversation|conference|word))/,
  /(?:never|not)\b[^.;]{0,60}?\b(?:until|before) (?:today|this (?:very )?(?:day|morning|afternoon)|the (?:very )?(?:day|date|morning) (?:of|that|on which))/));
/** "counsel", "the two", "Mr. Osei": who could have conferred; not "the witness". */
const BETWEEN_THEM = pattern("u", words(/[Cc]ounsel/, /[Aa]ttorneys?/, /[Ll]awyers?/, /[Tt]he two/, /[Bb]oth/, /(?:[Tt]he )?[Pp]arties/, /sides?/, /[Tt]he other side/, /[Uu]ndersigned/, "I", /[Ww]e/, /[Tt]hey/, /[Hh]e/, /[Ss]he/, /(?:Mr|Ms|Mrs|Dr) [A-Z]/, "me", "us", /[Cc]onference/, /[Cc]onferral/));
/** "to the press", "the witness", "his client": talk with others than the other side; not "with Mr. Osei". */
const OTHERS = pattern("iu", words("press", "media", /witness(?:es)?/, /clients?/, /doctors?/, /physicians?/, /experts?/, "jury", "police", "deponent", "decedent", /officers?/, /employees?/, /supervisors?/, "custodian", /insurers?/, /adjusters?/));
/** "since", "since then", "since that call": after what is claimed. */
const SINCE_THEN = /\b(?:since(?: then| that| the (?:call|conference|meeting|conversation)| (?:january|february|march|april|may|june|july|august|september|october|november|december))?|again|otherwise|further)[.,;]?(?: |$)/iu;

const TOTAL = /\b(?:never|no (?:conference|call|meeting|conferral)|(?:has|have|had|did) not (?:yet )?(?:met|meet|confer\w*|spoken|speak|talked|responded|returned|answered))\b/iu;
const ABSOLUTE = /\b(?:never|no (?:conference|conferral|call|meeting) (?:was|has been) (?:ever )?held)\b/iu;
/** The opponent's failures are complaints, not contradictions, unless they say that no one was ever reached. */
const OPPONENTS = /\b(?:refus|fail(?:ed|ure)|before (?:filing|serving)|until)\b/iu;
