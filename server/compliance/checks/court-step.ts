import { writtenOut } from "../../draft/contractions.js";
import type { Draft } from "../../draft/draft.js";
import { anyOf, pattern, words } from "../../draft/phrases.js";
import type { Span } from "../../draft/span.js";
import { AS_REQUIRED } from "../../draft/stanceCues.js";
import { met, notApplicable, titleSpan, type Check } from "../check.js";
import { salutation } from "../letter.js";
import { cite } from "../say.js";
import { sentenceBefore } from "../sentenceBefore.js";

/**
 * Before the motion, the judge.
 *
 * W.D. Mo. L.R. 37.1(a)(2), S.D.N.Y. Local Civ. R. 37.2 and N.D. Ohio L.R. 37.1 let no written discovery motion be filed
 * until the dispute was taken to the judge: a conference held, or asked for by letter. The letter that asks for it is
 * itself the step.
 *
 * @bad  Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 4, 2020, and could not agree.
 * @good Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 4, 2020, and could not agree. The Court held a telephone
 *       conference on May 11, 2020, and gave Defendant leave to file this motion.
 */
export const courtStep: Check = {
  code: "missing-court-step",
  duty: "court-step",
  asks: () => "a step with the judge before the motion: a conference, or a letter that asks for one",
  owed: (rule) => rule.form === "court-conference",
  assess({ draft, rule }) {
    if (draft.kind !== "motion") return notApplicable();
    const taken = stepIn(draft);
    if (taken) return met(taken);
    return {
      status: "unmet", atMost: "warning", span: titleSpan(draft), lookedFor: "a conference with the court, a request for one, or leave to file",
      message: `No step with the court: ${cite(rule)} wants the dispute taken to the judge before a written motion; nothing in this draft says that a conference was held with the court or asked of it.`,
    };
  },
};

const JUDGE = String.raw`(?:the\s+(?:honorable\s+)?(?:court|(?:magistrate\s+)?judge)|chambers|(?:magistrate\s+)?judge\s+[A-Z]\w+|your\s+honor)`;
const TALK = String.raw`(?:(?:tele)?conferences?|hearing|calls?|discussion)`;
/** A few words in between: "(a) short (telephone)". */
const upTo = (words: number): string => String.raw`(?:\S+\s+){0,${words}}?`;

/** "a telephone conference with the Court", "discovery conference before Judge Orr"; not "a conference with counsel". */
const WITH_JUDGE = String.raw`\b${TALK}\s+${upTo(4)}(?:with|before|by)\s+${upTo(2)}${JUDGE}`;

const DID = anyOf(
  "held", "convened", "conducted", "presided", "heard", /took\s+(?:\S+\s+){0,3}?up/, "addressed", "considered",
  "granted", "gave", "permitted", "authorized", "authorised", "allowed", "directed", "invited", "declined", "denied",
);
/** "The Court held a discovery conference", "Judge Orr heard the parties", "the Court granted leave to file"; not "the Court entered judgment". */
const JUDGE_DID = String.raw`\b${JUDGE}\s+${upTo(3)}${DID}\s+${upTo(8)}${anyOf(TALK, "leave", "permission", "motions?", /brief\w*/, "parties", "dispute", "matter")}\b`;

/** "the Court's telephone conference of April 20"; not "the Court's order". */
const JUDGES_TALK = String.raw`\b${JUDGE}['’]s\s+${upTo(2)}${TALK}\b`;

const ASKS_FOR = anyOf(/request(?:s|ed|ing)?/, /ask(?:s|ed|ing)?\s+for/, "sought", "seeks?", /appl(?:y|ies|ied)\s+for/);
/** "requested a pre-motion conference", "asked for an informal conference", "the parties' pre-motion letter", "letter-motion"; not "requested a call". */
const ASKED = [
  String.raw`\b${ASKS_FOR}\s+${upTo(4)}${anyOf("pre-?motion", "informal", "discovery", "telephonic", "telephone", /rule\s+37/)}\s+${upTo(2)}${TALK}`,
  String.raw`\bpre-?motion\s+(?:letters?|conferences?)`,
  String.raw`\bletter[- ]motions?\b`,
  String.raw`\binformal\s+(?:discovery\s+)?conference`,
].join("|");

/** "with leave of Court", "leave to file this motion was granted", "contacted chambers", "wrote to the Court"; not "wrote to counsel". */
const LEAVE_GIVEN = String.raw`\b(?:with|by|obtained|granted|given|received)\s+(?:\S+\s+)?leave\b|\bleave\s+(?:\S+\s+){0,5}?was\s+(?:then\s+)?(?:given|granted)`;
const LEAVE = [
  LEAVE_GIVEN,
  String.raw`\bleave\s+(?:of\s+court|to\s+file\s+this|was\s+(?:then\s+)?(?:given|granted))`,
  String.raw`\b(?:contacted|called|telephoned|e-?mailed|wrote\s+to|letters?\s+to|notified)\s+${upTo(3)}${JUDGE}`,
].join("|");

const STEP = new RegExp([WITH_JUDGE, JUDGE_DID, JUDGES_TALK, ASKED, LEAVE].join("|"), "giu");

/** Before the step, the rule's own words, a plan or a denial: "no motion is filed until a conference with the judge"; not "After a call, a". */
const NOT_YET = pattern("iu", words(
  // The rule's own words.
  /requir(?:e[ds]?|ing)/, "must", "shall", "should", "provides?", "unless", "until", "if",
  // A denial.
  "no", /(?:has|have|had|did|do|does)\s+not/, "never", "without",
  // The rule told of, and its step wanting.
  /speaks?\s+of/, /calls?\s+for/, /contemplates?/, /prefers?\s+to/, /rather\s+than/, /instead\s+of/, /in\s+lieu\s+of/,
  // Another conference.
  "scheduling", /case\s+management/, /26\(f\)/, "pretrial",
));
/** After it: "is required", "has not been held"; not "did not resolve the dispute". */
const NOT_HELD = pattern("iu", String.raw`^[^.;,]{0,30}`, words(
  /(?:is|are)\s+(?:required|mandatory)/, "must", "shall", /(?:was|were|has|have)\s+(?:not|never)(?:\s+yet)?\s+(?:been\s+)?(?:held|requested|sought|scheduled|convened|asked)/,
));
/** "No such letter was sent", "None was requested": said of the step just named; not "No agreement was reached". */
const NONE_SUCH = pattern("iu", /^[^.;]*[.;]\s+(?:(?:But|However),?\s+)?/, anyOf(/no\s+such\s+(?:letter|conference|request|application|step|call)/, /none\s+(?:was|were|has been)\s+(?:sent|made|held|requested|sought|asked)/, /that\s+(?:was\s+not|has\s+not\s+been)\s+(?:done|made|sent|sought)/), String.raw`\b`);
/** How far after a step it may still be taken back. */
const NEAR = 300;
/** Titles of papers that ask for the conference themselves: "Letter Motion", "Request for a Conference"; not "Motion to Compel". */
const ASKS_ITSELF = /\bletter|\bconference\b/iu;
const stepIn = (draft: Draft): Span | null =>
  draft.title && ASKS_ITSELF.test(draft.title.text) ? draft.title.span : (salutation(draft) ?? courtStepIn(draft));

/** The words that tell of a step taken with the court. */
export const courtStepIn = ({ text }: Draft): Span | null => told(text, STEP);

const LEAVE_ALONE = new RegExp(LEAVE_GIVEN, "giu");

/** Where a draft says that leave of court was given. */
export const leaveIn = ({ text }: Draft): Span | null => told(text, LEAVE_ALONE);

function told(text: string, step: RegExp): Span | null {
  for (const m of text.matchAll(step)) {
    const end = m.index + m[0].length;
    // "No such letter was sent."
    if (NONE_SUCH.test(text.slice(end, end + NEAR))) continue;
    // "As Local Civil Rule 37.2 requires, Plaintiff then asked for a conference": the rule is named, and the thing done.
    if (!NOT_YET.test(sentenceBefore(text, m.index).replace(AS_REQUIRED, " ")) && !NOT_HELD.test(writtenOut(text.slice(end, end + 80)))) return { start: m.index, end };
  }
  return null;
}
