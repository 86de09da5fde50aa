import type { Draft } from "../../draft/draft.js";
import type { Span } from "../../draft/span.js";
import { met, notApplicable, titleSpan, type Check } from "../check.js";
import { cite } from "../say.js";

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
/** "a telephone conference with the Court", "discovery conference before Judge Orr"; not "a conference with counsel". */
const WITH_JUDGE = String.raw`\b${TALK}\s+(?:\S+\s+){0,4}?(?:with|before|by)\s+(?:\S+\s+){0,2}?${JUDGE}`;
/** "The Court held a discovery conference", "Judge Orr heard the parties", "the Court granted leave to file". */
const JUDGE_DID = String.raw`\b${JUDGE}\s+(?:\S+\s+){0,3}?(?:held|convened|conducted|presided|heard|granted|gave|permitted|authorized|authorised|allowed|directed|invited|declined|denied)\s+(?:\S+\s+){0,8}?(?:${TALK}|leave|permission|motions?|brief\w*|parties|dispute)\b`;
/** "requested a pre-motion conference", "asked for an informal conference", "the parties' pre-motion letter", "letter-motion". */
const ASKED = String.raw`\b(?:request(?:s|ed|ing)?|ask(?:s|ed|ing)?\s+for|sought|seeks?|appl(?:y|ies|ied)\s+for)\s+(?:\S+\s+){0,4}?(?:pre-?motion|informal|discovery|telephonic|telephone|rule\s+37)\s+(?:\S+\s+){0,2}?${TALK}|\bpre-?motion\s+(?:letters?|conferences?)|\bletter[- ]motions?\b|\binformal\s+(?:discovery\s+)?conference`;
/** "with leave of Court", "leave to file this motion was granted", "contacted chambers", "wrote to the Court". */
const LEAVE = String.raw`\b(?:with|by|obtained|granted|given|received)\s+(?:\S+\s+)?leave\b|\bleave\s+(?:of\s+court|to\s+file\s+this)|\b(?:contacted|called|telephoned|e-?mailed|wrote\s+to|letters?\s+to|notified)\s+(?:\S+\s+){0,3}?${JUDGE}`;
const STEP = new RegExp(`${WITH_JUDGE}|${JUDGE_DID}|${ASKED}|${LEAVE}`, "giu");

/** Before the step, the rule's own words, a plan or a denial: "no motion is filed until a conference with the judge". */
const NOT_YET = /\b(?:requir(?:es?|ed|ing)|must|shall|provides?|unless|until|no|(?:has|have|had|did|do|does)\s+not|never|without|if|should|scheduling|case\s+management|26\(f\)|pretrial)\b/iu;
/** After it: "is required", "has not been held"; not "did not resolve the dispute". */
const NOT_HELD = /^[^.;,]{0,30}\b(?:(?:is|are)\s+(?:required|mandatory)|must|shall|(?:was|were|has|have)\s+(?:not|never)(?:\s+yet)?\s+(?:been\s+)?(?:held|requested|sought|scheduled|convened|asked))\b/iu;
/** A sentence's end, not "L.R. 37", "Mr. Orr", "a.m.". */
const STOP = /(?:[.!?]["”)]?\s+(?=[A-Z“"])|\n[ \t]*\n)(?<!\b(?:[A-Z]|Mr|Ms|Mrs|Dr|No|Nos|Civ|Fed|Hon|Mo)\.["”)]?\s+)/gu;

/** Titles of papers that ask for the conference themselves. */
const ASKS_ITSELF = /\bletter|\bconference\b/iu;

function stepIn(draft: Draft): Span | null {
  const { text, title } = draft;
  if (title && ASKS_ITSELF.test(title.text)) return title.span;
  const salutation = /^[ \t]*(?:Dear (?:Magistrate |Chief )?Judge|Your Honor)\b/mu.exec(text);
  if (salutation) return { start: salutation.index, end: salutation.index + salutation[0].length };
  for (const m of text.matchAll(STEP)) {
    const end = m.index + m[0].length;
    if (!NOT_YET.test(sentenceUpTo(text, m.index)) && !NOT_HELD.test(text.slice(end, end + 80))) return { start: m.index, end };
  }
  return null;
}

const NEAR = 300;

/** The words of the sentence that stand before `at`. */
function sentenceUpTo(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const last = [...before.matchAll(STOP)].at(-1);
  return last ? before.slice(last.index + last[0].length) : before;
}
