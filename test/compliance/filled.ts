/** The product's own certification for a motion, and what a careful signer writes into its blanks. */
import type { Rule } from "../../shared-rules/rules.js";
import type { Edit } from "../../server/compliance/model.js";
import { blanksOf } from "../../server/fixes/blanks.js";
import { insertCertification, type Variant } from "../../server/fixes/certification.js";
import { check, type ComplianceModel, type Language } from "../../server/engine.js";
import { CATALOG } from "../../shared-rules/catalog.js";
import { TODAY } from "./motion.js";

export const read = (text: string, language: Language = "markdown"): ComplianceModel => check(text, language, { catalog: CATALOG, court: null, today: TODAY });

/** `text` with the certification that the rules governing it ask for, blanks and all. */
export function certified(text: string, variant: Variant, language?: Language): { readonly text: string; readonly authorities: readonly Rule[] } {
  const { draft, authorities } = read(text, language);
  const edit = insertCertification(draft, authorities, variant).edits[0];
  if (!edit) throw new Error("no edit");
  return { text: text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end), authorities };
}

export const applyEdits = (text: string, edits: readonly Edit[]): string =>
  [...edits].sort((a, b) => b.span.start - a.span.start).reduce((t, { span, newText }) => t.slice(0, span.start) + newText + t.slice(span.end), text);

/** Of a choice, the option that `prefer` matches, else the first. */
export const filled = (text: string, prefer: RegExp = /telephone/): string =>
  blanksOf(text).reduceRight((t, b) => t.slice(0, b.start) + answer(t.slice(b.start + 1, b.end - 1), prefer) + t.slice(b.end), text);

function answer(blank: string, prefer: RegExp): string {
  const options = blank.split(" / ");
  if (options.length > 1) return options.find((o) => prefer.test(o)) ?? options[0] ?? "";
  return ANSWERS.find(([asked]) => asked.test(blank))?.[1] ?? blank;
}

/** From what a blank asks to what is written there; the first that fits. */
const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/^date of first/, "March 2, 2021"], [/^date of second/, "March 4, 2021"], [/^date of third/, "March 9, 2021"],
  [/^time of/, "2:30 p.m."], [/^date of conference/, "March 4, 2021"], [/^date/, "March 12, 2021"],
  [/^signature of (?:lead )?counsel for Plaintiff/, "/s/ Daniel Osei"], [/^signature of/, "/s/ Alice Brandt"],
  [/^state each effort to confer/, "on March 2 and 4, 2021, Ms. Brandt telephoned Mr. Osei and asked for a conference, and each time he refused to confer"],
  [/^place/, "the offices of Brandt & Cole, 12 Main Street"],
  [/^how long/, "twenty-five minutes"],
  [/^names,/, "Alice Brandt for Defendant and Daniel Osei for Plaintiff"],
  [/who tried|of declarant/, "Alice Brandt"], [/sought/, "Daniel Osei"],
  [/^state the result/, "Mr. Osei did not answer, and did not return the message left for him"],
  [/^list all requests|^list issues/, "Interrogatory Nos. 3 and 7"],
  [/^state each step/, "a letter of February 22, 2021, on each interrogatory"],
  [/^state the reason/, "Plaintiff regards the interrogatories as overbroad, and Defendant does not"],
  [/^list each compromise/, "to limit both interrogatories to the years since 2018"],
  [/^state the position/, "the answers to Interrogatory Nos. 3 and 7 are relevant and discoverable, and the responses sufficient"],
  [/^identify the order/, "the Order of January 4, 2021 (ECF No. 31)"],
  [/^state which issues/, "The Opinion and Order of December 1, 2020, narrowed the issues to one"],
  [/^state relevance/, "The dates are relevant and discoverable, and the response is deficient, because it gives none"],
  [/^state why each response/, "The response is sufficient, because the deliveries before 2018 are not in dispute"],
  [/^(?:list each outstanding|state each disputed)/, "Interrogatory No. 3: \"State the date of each delivery since 2018.\""],
  [/^state (?:the (?:response|objection)|each response)/, "Plaintiff responded: \"Objection, vague.\""],
  [/^state each effort|conference/, "Ms. Brandt and Mr. Osei conferred in good faith by telephone on March 4, 2021"],
];
