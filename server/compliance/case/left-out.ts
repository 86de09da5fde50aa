/**
 * Contacts of the log that the draft leaves out, where a rule wants every step described (D. Kan. Rule 37.2: "the steps
 * taken by all attorneys to resolve the issues"). Nothing is said where a rule wants a conference and no history.
 */
import type { LoggedConferral } from "../../../shared-rules/case.js";
import type { Rule } from "../../../shared-rules/rules.js";
import { showDate } from "../../draft/calendar.js";
import type { Draft, IsoDate } from "../../draft/draft.js";
import { isLive } from "../../draft/modes.js";
import { afterCertification } from "../../fixes/recital.js";
import { loggedAttempt, loggedFor } from "../../fixes/logged.js";
import { whereAbsent } from "../check.js";
import type { CaseInHand, Finding, Severity } from "../model.js";
import { andList, cite, modeWords } from "../say.js";
import { weaker } from "../severity.js";

export function leftOut(draft: Draft, caseFile: CaseInHand, authorities: readonly Rule[], today: IsoDate): readonly Finding[] {
  const rule = authorities.filter((each) => wantsSteps(each, draft)).at(-1);
  const [first] = draft.conferrals;
  if (!rule || !first) return [];
  const logged = loggedFor(draft, caseFile.file, today);
  const missing = logged?.all.filter((contact) => !isTold(contact, draft)) ?? [];
  if (logged === null || missing.length === 0) return [];
  const edit = afterCertification(draft, first.span, missing.map((contact) => loggedAttempt(contact, logged, draft)).join(" "));
  const severity: Severity = rule.confirmed === "low" ? "information" : "warning";
  return [{
    code: "missing-efforts", severity: weaker(severity, "warning"), status: "unmet", authority: rule.id, span: whereAbsent(draft, first.span), related: [],
    message: `Not described: the log also has ${andList(missing.slice(0, MOST).map((c) => `a contact ${modeWords(c.mode)} of ${showDate(c.date)}`))}${missing.length > MOST ? ` and ${missing.length - MOST} more` : ""}; ${cite(rule)} asks for the steps taken.`,
    fixes: edit ? [{ title: missing.length === 1 ? "Add the contact from the log" : "Add the contacts from the log", edits: [edit] }] : [],
    elsewhere: missing.map((c) => ({ paper: caseFile.name, span: c.span, message: "Logged here, and not described" })),
  }];
}

/** Named one by one in the message. */
const MOST = 3;

/** All steps, or all efforts where nobody conferred. */
function wantsSteps({ recites, conference: { attempt } }: Rule, { conferrals }: Draft): boolean {
  if (recites.some(({ item, when }) => item === "steps" && (when === undefined || when === "held"))) return true;
  return !conferrals.some((c) => c.outcome === "held" && isLive(c.mode)) && [...attempt.recites, ...recites.map(({ item }) => item)].includes("steps");
}

/** A contact told without its day may be any of its kind. */
const isTold = ({ date, mode }: LoggedConferral, draft: Draft): boolean =>
  draft.conferrals.some((c) => c.date === date || (c.date === null && !c.bare && (c.mode === mode || c.mode === "unknown"))) || draft.text.includes(showDate(date));
