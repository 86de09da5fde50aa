/** What the checks of effort share: whose words a contact is named by, and what answers what. */
import type { Conferral } from "../../draft/draft.js";
import type { Rule } from "../../../shared-rules/rules.js";

/** What each kind of contact is called in a message. */
export const NOUN: Partial<Record<Conferral["mode"], string>> = { letter: "letter", email: "e-mail", fax: "fax", text: "text message", voicemail: "voicemail", telephone: "call" };

/** ": the parties are to converse, ...", where the rule has a measure of its own. */
export const measureOf = (rule: Rule): string => (rule.standard ? `: the parties are to ${rule.standard}, or try to in good faith` : "");

/** What a rule asks that takes no try for a conference. */
export const inFact = (rule: Rule): string =>
  `that the parties in fact confer${rule.conference.attempt.refusal ? ", or for a statement that the other side refused to" : ""}`;

/** The movant's own contacts: an answer is no effort of the one who gets it. */
export const ownOf = (contacts: readonly Conferral[]): readonly Conferral[] => contacts.filter((c) => c.initiator !== "opponent");
