/** The fields of a rule in plain sentences, for its page. */
import { MODE_WORDS } from "../../cli/rule-words.js";
import type { By, MotionKind, RecitalItem, Rule, Source } from "../../shared-rules/rules.js";
import { listed, sentence } from "./markdown.js";

const MOTIONS: Readonly<Record<MotionKind, string>> = {
  compel: "motions to compel", "protective-order": "motions for a protective order", quash: "motions to quash a subpoena",
  "determine-sufficiency": "motions to determine the sufficiency of an answer", "discovery-sanctions": "motions for discovery sanctions",
  discovery: "other discovery motions", sanctions: "motions for sanctions", extension: "motions to extend time", continue: "motions to continue",
  stay: "motions to stay", amend: "motions to amend", dismiss: "motions to dismiss", "judgment-on-pleadings": "motions for judgment on the pleadings",
  "summary-judgment": "motions for summary judgment", remand: "motions to remand", transfer: "motions to transfer", strike: "motions to strike",
  fees: "motions for fees", default: "motions for default", injunction: "motions for an injunction",
  "restraining-order": "motions for a temporary restraining order", "class-certification": "motions for class certification",
  reconsider: "motions to reconsider", "in-limine": "motions in limine", "new-trial": "motions for a new trial", seal: "motions to seal",
  "withdraw-counsel": "motions of counsel to withdraw", "substitute-counsel": "motions to substitute counsel",
  "pro-hac-vice": "motions to appear pro hac vice", leave: "motions for leave", intervene: "motions to intervene",
  "appoint-counsel": "motions to appoint counsel", "in-forma-pauperis": "motions to proceed in forma pauperis", habeas: "habeas petitions",
  other: "other motions",
};

type Exception = Rule["governs"]["except"][number];

const EXCEPTIONS: Readonly<Record<Exclude<Exception, MotionKind>, string>> = {
  incarcerated: "motions of incarcerated litigants", "self-represented": "motions of self-represented litigants",
  "any-self-represented": "disputes in which a party has no counsel", "any-incarcerated": "disputes in which a party without counsel is in custody",
  unopposed: "unopposed motions", "missed-deposition": "motions about a missed deposition",
};

const DISCOVERY: readonly MotionKind[] = ["compel", "protective-order", "quash", "determine-sufficiency", "discovery-sanctions", "discovery"];

const SCOPES = { discovery: "discovery motions", nondispositive: "motions that do not dispose of a claim or the case", all: "all motions" } as const;

export function governs({ governs: { motions, except, whereOrdered } }: Rule): string {
  const reached = typeof motions === "string" ? SCOPES[motions] : listed(named(motions));
  return [
    except.length > 0 ? `${reached}, except ${listed(named(except))}` : reached,
    whereOrdered ? "; only where an order in the case directs a joint paper" : "",
  ].join("");
}

/** All the kinds of discovery motion together are "discovery motions". */
function named(kinds: readonly Exception[]): readonly string[] {
  const all = DISCOVERY.every((kind) => kinds.includes(kind));
  const rest = all ? kinds.filter((kind) => !DISCOVERY.some((each) => each === kind)) : kinds;
  return [...(all ? [SCOPES.discovery] : []), ...rest.map((kind) => (kind in EXCEPTIONS ? EXCEPTIONS[kind as keyof typeof EXCEPTIONS] : MOTIONS[kind as MotionKind]))];
}

const OWN_HEADING = "own-heading: ";

/** Where the paper or statement stands; nothing where what was read does not say. */
export function place({ place: where }: Rule): string {
  if (where === null) return "";
  if (where === "first-paragraph") return "in the first paragraph";
  if (where === "end-of-motion") return "at the end of the motion";
  return where.startsWith(OWN_HEADING) ? `under the heading "${where.slice(OWN_HEADING.length)}"` : where;
}

const SIGNERS: Readonly<Record<NonNullable<Rule["signed"]>, string>> = { attorney: "the attorney who makes it", "all-counsel": "counsel for both sides" };

/** Whose signature the paper itself bears; nothing where what was read does not say. */
export const signatures = ({ signed }: Rule): string => (signed === undefined ? "" : `Signed or endorsed by ${SIGNERS[signed]}.`);

const BY: Readonly<Record<By, string>> = { rule: "by the rule's own words", orders: "as the court's orders read it", order: "as one order read it" };

export function manner({ conference: { modes, unclear, insufficient, sameCounty } }: Rule): readonly string[] {
  const accepted = modes.length === 0 ? "The manner is not known." : modes.includes("any") ? "No manner is prescribed." : sentence(`${anyOf(modes)}.`);
  const refused = (Object.keys(BY) as readonly By[]).flatMap((by) => [false, true].flatMap((single) => {
    const found = insufficient.filter((each) => each.by === by && (each.single ?? false) === single).map((each) => each.mode);
    return found.length === 0 ? [] : [`Not enough, ${BY[by]}${single ? ", where one message stands alone" : ""}: ${anyOf(found)}.`];
  }));
  return [accepted, ...(sameCounty ? [`Where counsel are in the same county: ${anyOf(sameCounty)}.`] : []), ...refused, ...(unclear.length > 0 ? [`Neither accepted nor refused in what was read: ${anyOf(unclear)}. This is reported as a doubt.`] : [])];
}

const anyOf = (modes: readonly (keyof typeof MODE_WORDS)[]): string => listed(modes.map((mode) => MODE_WORDS[mode]), "or");

const ITEMS: Readonly<Record<RecitalItem, string>> = {
  "good-faith": "that the movant conferred, or tried to, in good faith", impasse: "that no accord was reached", opposition: "whether the motion is opposed",
  reasons: "why no agreement was reached", issues: "what was discussed and what remains", efforts: "the efforts made to confer",
  steps: "the steps taken", compromises: "the compromises offered", date: "the date of the conference", time: "its time", place: "its place",
  manner: "its manner", participants: "who took part", duration: "how long it lasted",
};

export function attempt({ conference: { attempt: { counts, recites, refusal } } }: Rule): string {
  if (counts === null) return "Whether an attempt counts was not settled by what was read.";
  if (!counts) return `An attempt alone does not count${refusal ? "; that the other side refused to confer, certified, does in a conference's place" : ""}.`;
  return `A real attempt counts.${recites.length > 0 ? ` It must state ${listed(recites.map((item) => ITEMS[item]))}.` : ""}`;
}

export function timing({ conference: { timing: when } }: Rule): string {
  if (when === null) return "What was read names no number of days.";
  const parts = [
    when.atLeastDaysBeforeFiling === undefined ? "" : `at least ${when.atLeastDaysBeforeFiling} days before filing`,
    when.atMostDaysBeforeFiling === undefined ? "" : `not more than ${when.atMostDaysBeforeFiling} ${when.courtDays ? "court " : ""}days before filing`,
    when.beforeCourtStep ? "before the court is approached" : "",
    when.courtStepWithinHours === undefined ? "" : `the court approached within ${when.courtStepWithinHours} hours of it`,
    when.atMostDaysAfterResponses === undefined ? "" : `the motion within ${when.atMostDaysAfterResponses} days of the responses`,
    when.awaitReplyCourtDays === undefined ? "" : `without an answer, ${when.awaitReplyCourtDays} court days left for one`,
    when.afterResponses ? "after the responses complained of" : "",
  ].filter((part) => part !== "");
  return `${sentence(listed(parts))}${when.confirmed === "low" ? " Not confirmed: check the court's site." : when.confirmed === "medium" ? " Confirmed in part." : ""}`;
}

/** In short, for the table. */
export const timingInShort = ({ conference: { timing: when } }: Rule): string =>
  when === null ? "-" : listed([
    when.atLeastDaysBeforeFiling === undefined ? "" : `${when.atLeastDaysBeforeFiling} days or more before filing`,
    when.atMostDaysBeforeFiling === undefined ? "" : `within ${when.atMostDaysBeforeFiling} ${when.courtDays ? "court " : ""}days before filing`,
    when.beforeCourtStep ? "before the court is approached" : "",
    when.courtStepWithinHours === undefined ? "" : `the court approached within ${when.courtStepWithinHours} hours of it`,
    when.atMostDaysAfterResponses === undefined ? "" : `the motion within ${when.atMostDaysAfterResponses} days of the responses`,
    when.awaitReplyCourtDays === undefined ? "" : `without an answer, ${when.awaitReplyCourtDays} court days left for one`,
    when.afterResponses ? "after the responses" : "",
  ].filter((part) => part !== ""));

export const modesInShort = ({ conference: { modes } }: Rule): string => (modes.includes("any") ? "any" : anyOf(modes) || "not known");

const SELF_REPRESENTED: Readonly<Record<Rule["selfRepresented"], string>> = {
  applies: "The rule binds self-represented litigants too.", exempt: "The rule does not bind self-represented litigants.",
  "incarcerated-exempt": "The rule does not bind incarcerated litigants.", unstated: "What was read says nothing of self-represented litigants.",
};

export const selfRepresented = (rule: Rule): string => SELF_REPRESENTED[rule.selfRepresented];

export function verbatim({ verbatimRequests }: Rule): string {
  if (verbatimRequests === null) return "";
  return verbatimRequests ? "Each disputed request and its response must be set out." : "Need not be set out.";
}

const KINDS: Readonly<Record<Source["kind"], string>> = { rule: "the rule", order: "court order", "judge-page": "judge's page", secondary: "secondary source" };
const READ: Readonly<Record<Source["read"], string>> = { "full-text": "read in full", "in-part": "read in part", quoted: "read as quoted elsewhere" };

/** "court order, as of 2020-09, read in full" */
export const howRead = ({ kind, asOf, read }: Source): string => `${KINDS[kind]}, ${asOf === null ? "no date" : `as of ${asOf}`}, ${READ[read]}`;
