import type { Rule } from "../../../shared-rules/rules.js";
import type { Draft } from "../../draft/draft.js";
import type { Span } from "../../draft/span.js";
import { met, notApplicable, titleSpan, type Check } from "../check.js";
import { isLetter } from "../letter.js";
import { cite } from "../say.js";

/**
 * Some judges want it short.
 *
 * Judge Ryu's Order re Discovery Procedures (N.D. Cal. 2016) allows a joint letter five pages, Judge Gesner's (D. Md. 2020) one.
 * How many pages a draft makes is told by the page numbers of a filed copy. Otherwise it is guessed from its words, and only
 * where no ordinary setting could hold them: then it is a doubt, and never a fault.
 */
export const length: Check = {
  code: "wrong-form",
  duty: "length",
  asks: (rule) => `no more than ${allowed(rule)}`,
  owed: (rule) => rule.length !== undefined,
  assess({ draft, rule }) {
    const { pages = 0, spacing, confirmed } = rule.length ?? {};
    if (!(rule.form.startsWith("joint-") ? draft.kind === "joint-submission" : isLetter(draft))) return notApplicable();
    const lookedFor = `no more than ${allowed(rule)}`, stamped = stampedPages(draft);
    if (stamped !== null && stamped.pages <= pages) return met(stamped.span);
    if (stamped !== null) {
      return {
        status: "unmet", atMost: "warning", span: stamped.span, lookedFor, ...(confirmed && { confirmed }),
        message: `Too long: this has ${stamped.pages} pages; ${cite(rule)} allows ${allowed(rule)}.`,
      };
    }
    const words = wordsIn(draft), per = spacing === "double" ? DOUBLE : SINGLE;
    if (words <= pages * per.most) return { status: "unclear", span: titleSpan(draft), lookedFor, quiet: true };
    return {
      status: "unclear", span: titleSpan(draft), lookedFor,
      message: `Long: ${words.toLocaleString("en-US")} words, which make about ${Math.ceil(words / per.usual)} pages; ${cite(rule)} allows ${allowed(rule)}. How it is set was not seen.`,
    };
  },
};

const allowed = ({ length: limit }: Rule): string =>
  `${limit?.pages ?? 0} ${limit?.spacing === undefined ? "" : `${limit.spacing}-spaced `}page${limit?.pages === 1 ? "" : "s"}`;

/** Words on a page: in 12-point type as usually set, and more than any such page holds. */
const SINGLE = { usual: 500, most: 750 } as const;
const DOUBLE = { usual: 275, most: 375 } as const;

/** `Exhibit A`, `## Attachment 1`, `Certificate of Service` on a line of its own; not "Exhibit A shows". */
const AFTERWARDS = /^[ \t#*]*(?:exhibits?|attachments?|appendix|certificate of service|proof of service)\b[^.\n]{0,30}$/imu;
/** A LaTeX command is no word, nor is a comment. */
const WORD = /\\[a-z]+\*?|[\p{L}\p{N}][\p{L}\p{N}'’-]*/giu;

const own = ({ text }: Draft): string => text.slice(0, AFTERWARDS.exec(text)?.index ?? text.length);

const wordsIn = (draft: Draft): number => (own(draft).match(WORD) ?? []).filter((word) => !word.startsWith("\\")).length;

/** `Page 3 of 7`, as the docket stamps it on each page; not "page 3 of the transcript". */
const STAMP = /\bpage\s(\d{1,3})\sof\s(\d{1,3})\b/giu;

/** How many pages a filed copy has, where each is stamped, one after the other. */
function stampedPages(draft: Draft): { readonly pages: number; readonly span: Span } | null {
  const stamps = [...own(draft).matchAll(STAMP)], last = stamps.at(-1);
  if (!last || stamps.length < 2 || !stamps.every((m, n) => Number(m[1]) === n + 1 && Number(m[2]) === stamps.length)) return null;
  return { pages: stamps.length, span: { start: last.index, end: last.index + last[0].length } };
}
