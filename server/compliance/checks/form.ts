import type { Draft } from "../../draft/draft.js";
import { certifies, isSworn } from "../../draft/certification.js";
import { contains } from "../../draft/span.js";
import { insertOath } from "../../fixes/oath.js";
import { met, notApplicable, whereAbsent, type Assessment, type Case, type Check } from "../check.js";
import { cite, unread } from "../say.js";

/**
 * Some courts want the account sworn, or in a paper of its own.
 *
 * D. Nev. LR 26-6(c) wants a declaration and D. Conn. L. Civ. R. 37(a) an affidavit: words in the motion, signed like the
 * rest of it, are not one. N.D. Ind. L.R. 37-1 wants a separate certification: a sentence in the argument, where nobody
 * certifies anything, is not one. Where the motion points to a declaration or a certificate not in hand, this is a doubt.
 *
 * @bad  Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 4, 2020. They discussed Interrogatory Nos. 3 and 7, and
 *       could not agree.
 * @good I, Alice Brandt, declare under penalty of perjury that I conferred in good faith with Mr. Osei by telephone on May 4, 2020.
 *       We discussed Interrogatory Nos. 3 and 7, and could not agree.
 */
export const form: Check = {
  code: "wrong-form",
  duty: "form",
  asks: (rule) => (rule.form === "separate-certificate" ? "a separate certification" : rule.form === "affidavit" ? "an affidavit about conferring" : "a declaration about conferring"),
  owed: (rule) => rule.form === "declaration" || rule.form === "affidavit" || rule.form === "separate-certificate",
  assess(c) {
    const { draft, rule, shown } = c;
    if (draft.kind === "joint-submission" || shown.kind === "absent" || shown.kind === "excuse" || shown.kind === "elsewhere") return notApplicable();
    return rule.form === "separate-certificate" ? separate(c) : sworn(c);
  },
};

function sworn({ draft, rule, shown, notRead }: Case): Assessment {
  const { certification } = draft;
  const lookedFor = "words that make it sworn, such as \"I declare under penalty of perjury\"";
  const titled = DECLARATION.test(certification?.heading?.text ?? "") || (certification !== null && draft.sections.some((x) => contains(certification.span, x.heading) && DECLARATION.test(x.title))) || (draft.kind === "certification" && DECLARATION.test(draft.title?.text ?? ""));
  if (certification && (certification.declaration && !titled || isSworn(plain(draft, certification.span.start)))) return met(certification.span);
  if (isSworn(plain(draft, 0))) return { status: "unclear", span: whereAbsent(draft, words(shown)), lookedFor, quiet: true };
  const pointer = pointerTo(draft);
  if (pointer) return { status: "unclear", span: pointer, lookedFor, message: `Not in hand: the motion points here to a sworn paper for what ${cite(rule)} asks; ${unread(notRead)}.` };
  // A workspace's rule may be a state court's, where the federal statute says nothing.
  const statute = rule.origin === undefined ? ", 28 U.S.C. § 1746" : "";
  const oath = rule.form === "affidavit" ? `an affidavit (or a declaration under penalty of perjury${statute})` : `a declaration (under penalty of perjury${statute})`;
  const fixes = () => insertOath(draft, words(shown));
  return titled
    ? { status: "unmet", atMost: "warning", span: whereAbsent(draft, null), lookedFor, fixes, message: `Not sworn: this is headed a declaration, and nothing in it is said under penalty of perjury; ${cite(rule)} asks for ${oath}.` }
    : { status: "unmet", span: whereAbsent(draft, words(shown)), lookedFor, fixes, message: `Wrong form: ${cite(rule)} asks for ${oath} about conferring; this statement is unsworn.` };
}

function separate({ draft, rule, shown }: Case): Assessment {
  const { certification } = draft;
  const heading = certification?.heading?.span ?? null;
  if (draft.kind === "certification" || heading) return met(heading ?? certification?.span ?? null);
  const pointer = pointerTo(draft);
  const lookedFor = "a certification of its own";
  if (pointer) return { status: "unclear", span: pointer, lookedFor, quiet: true };
  if (certification && certifies(draft.text.slice(certification.span.start, certification.span.end).replace(/\s+/gu, " "))) return met(certification.span);
  return {
    status: "unmet", atMost: "warning", span: whereAbsent(draft, words(shown)), lookedFor,
    message: `Wrong form: ${cite(rule)} asks for a separate certification; here conferring is told only in the motion's running text, and nobody certifies it.`,
  };
}

/** The words of the contact, or of the claim, that stand where a certification should. */
const words = (shown: Case["shown"]) => shown.conference?.span ?? shown.tries[0]?.span ?? shown.writings[0]?.span ?? shown.claim?.span ?? null;

/** "Declaration of Dana Brandt", "SWORN AFFIDAVIT"; not "Certification and declaration". */
const DECLARATION = /^(?:\w+ )?(?:declaration|affidavit)\b/iu;

/** "(Brandt Decl. ¶ 4)", "Osei Aff. at 2", "the Declaration of Dana Brandt"; not "declaration under penalty of perjury". */
const CITED = /\b(?:(?:Decl|Aff)\.(?=,?\s(?:¶|§|at\s\d|Ex))|(?:Declaration|Affidavit)\sof\s[A-Z]\w*)/gu;

function pointerTo(draft: Draft): { readonly start: number; readonly end: number } | null {
  const said = draft.statements.find((s) => s.kind === "points-to-paper");
  if (said) return said.span;
  const cited = [...draft.text.matchAll(CITED)].find((m) => !draft.sections.some((x) => x.heading.start <= m.index && m.index < x.heading.end));
  return cited ? { start: cited.index, end: cited.index + cited[0].length } : null;
}

const plain = (draft: Draft, from: number): string => draft.text.slice(from).replace(/\s+/gu, " ");
