/**
 * Certifications in the words of somebody who had read what each rule asks, on its page in `docs/courts/`, and not how
 * they are read: three a rule, a careful practitioner's, a terse one, and a self-represented or old-fashioned one.
 *
 * Each satisfies its rule whole. What the rule has it recite stands in a slot, `{date:on May 6, 2021, }` or
 * `{participants:Ms. Reyes and Mr. Katz|counsel}`, that can be taken away, or put otherwise, and leave a grammatical text.
 */
import { readFileSync } from "node:fs";
import type { Code } from "../../server/compliance/codes.js";
import { CATALOG } from "../../shared-rules/catalog.js";
import { FEDERAL_COURTS } from "../../shared-rules/federal-courts.js";
import type { Confidence, Recital, Rule } from "../../shared-rules/rules.js";

export interface Paraphrase {
  readonly id: string;
  readonly court: string;
  readonly rule: string;
  /** The paper's title; its first word tells the movant's side, if it is one side's. */
  readonly motion: string;
  readonly filed: string;
  readonly text: string;
  /** Absent: a conference was held, and the motion is opposed. */
  readonly variant?: "attempt" | "unopposed";
  readonly movant?: "self-represented";
  /** Rules of the court that govern the motion too. */
  readonly beside?: readonly string[];
  /** Codes that say the same of a text without this item; `none`: nothing need be found. */
  readonly fair?: Readonly<Record<string, readonly (Code | "none")[]>>;
  /** The heading that the rule wants. */
  readonly heading?: string;
  readonly place?: "first-paragraph";
  /** The text is a paper of its own, a joint paper, or a letter; or it brings its own headings. */
  readonly separate?: true;
  readonly joint?: true;
  readonly letter?: true;
  readonly own?: true;
}

const inFile = (name: string): readonly Paraphrase[] =>
  readFileSync(new URL(name, import.meta.url), "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Paraphrase);

export const PARAPHRASES: readonly Paraphrase[] = inFile("paraphrases.jsonl");

/**
 * Sixty more, of other shapes and over more rules, written to learn how far the reading of the first carries. As written, 35 of
 * the first forty were read right whole, and 80 of 93 with one item taken away; of the last twenty, 17, and 47 of 61.
 */
export const MORE: readonly Paraphrase[] = inFile("paraphrases.more.jsonl");

// --- Slots --------------------------------------------------------------------------------------------------------

/** "{time:, at 2:30 p.m.}", "{manner:telephoned|addressed}"; not "{2}". */
const SLOT = /\{([a-z-]+):([^{}|]*)(?:\|([^{}]*))?\}/g;

/** The heading and the place of a certification are taken away as its words are. */
const isPlaced = ({ heading, place }: Paraphrase): boolean => heading !== undefined || place !== undefined;

/** What can be taken from it. */
export const removable = (p: Paraphrase): readonly string[] => [
  ...new Set([...p.text.matchAll(SLOT)].map(([, item = ""]) => item)),
  ...(isPlaced(p) ? ["standing"] : []),
];

/** The text without `item`; `null`: complete. */
const filled = (text: string, item: string | null): string =>
  text.replace(SLOT, (_slot, name: string, words: string, instead: string | undefined) => (name === item ? (instead ?? "") : words));

// --- What is owed -------------------------------------------------------------------------------------------------

const RULES: ReadonlyMap<string, Rule> = new Map([...CATALOG.courts.values()].flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const)));

export function ruleOf(id: string): Rule {
  const rule = RULES.get(id);
  if (rule === undefined) throw new Error(`no rule "${id}" in the catalog`);
  return rule;
}

/** The federal rules for motions of this title. */
const FEDERAL: readonly (readonly [says: RegExp, rule: string])[] = [
  [/motion to compel/i, "frcp-37a1"],
  [/protective order/i, "frcp-26c1"],
  [/sanctions under rule 37\(d\)/i, "frcp-37d1b"],
];

const federal = ({ motion, text }: Paraphrase): readonly string[] =>
  FEDERAL.filter(([says]) => says.test(motion) || says.test(text)).map(([, rule]) => rule);

const isOwed = ({ when }: Recital, variant: Paraphrase["variant"]): boolean => {
  switch (when) {
    case undefined: return true;
    case "held": return variant !== "attempt";
    case "opposed": return variant === undefined;
    case "attempt-only": return variant === "attempt";
    default: return false;
  }
};

/** What this rule has a text of this kind recite, each with how far that is confirmed. */
export function owedUnder(rule: Rule, variant: Paraphrase["variant"]): ReadonlyMap<string, Confidence> {
  // Efforts told in the conference's place stand in for the other side's position, too.
  const stoodIn = (item: string): boolean => item === "opposition" && variant === "attempt" && rule.conference.attempt.recites.includes("efforts");
  const recited = rule.recites.filter((r) => isOwed(r, variant) && !stoodIn(r.item)).map((r) => [r.item, r.confirmed ?? rule.confirmed] as const);
  const tried = variant === "attempt" ? rule.conference.attempt.recites.map((item) => [item, rule.confirmed] as const) : [];
  return new Map([...tried, ...recited]);
}

const local = (p: Paraphrase): ReadonlyMap<string, Confidence> =>
  new Map([...(p.beside ?? []), p.rule].flatMap((id) => [...owedUnder(ruleOf(id), p.variant)]));

/** The federal rules' own words are taken up in whatever a local rule has the statement say; where it has it say nothing, they stand. */
const owed = (p: Paraphrase): ReadonlyMap<string, Confidence> => {
  const own = local(p);
  return own.size > 0 ? own : federally(p);
};

const federally = (p: Paraphrase): ReadonlyMap<string, Confidence> =>
  new Map(federal(p).flatMap((id) => [...owedUnder(ruleOf(id), p.variant)]));

/** What is taken away that is no recital: the paper's form, its parts, a step, a day too late. */
const OTHER: Readonly<Record<string, readonly Code[]>> = {
  "verbatim": ["missing-verbatim-request"],
  "court-step": ["missing-court-step"],
  "live": ["no-live-conference"],
  "oath": ["wrong-form"],
  "timing": ["untimely-conference"],
  "other-side": ["not-joint"],
  "standing": ["misplaced-certification"],
};

const RECITALS: Readonly<Record<string, readonly Code[]>> = {
  "efforts": ["missing-efforts", "insufficient-attempt"],
  "steps": ["missing-efforts", "insufficient-attempt"],
  "manner": ["missing-manner", "no-live-conference"],
};

const recitalCodes = (item: string): readonly Code[] => RECITALS[item] ?? [`missing-${item}` as Code];

export interface Expected {
  /** Any of these, and nothing else. Empty: nothing. */
  readonly codes: readonly Code[];
  /** Nothing at all is right too. */
  readonly orNone: boolean;
  /** As information it is right too: a doubt, or an element that is not confirmed. */
  readonly orInformation: boolean;
}

export function expected(p: Paraphrase, item: string | null): Expected {
  if (item === null) return { codes: [], orNone: true, orInformation: false };
  const fair = p.fair?.[item] ?? [];
  const confirmed = owed(p).get(item);
  const own: readonly Code[] = item.startsWith("joint-") ? ["missing-joint-item"]
    : OTHER[item] ?? (confirmed === undefined ? [] : recitalCodes(item));
  const alsoFederal = own.length === 0 && federally(p).has(item) ? recitalCodes(item) : [];
  return {
    codes: [...own, ...alsoFederal, ...fair.filter((code) => code !== "none")],
    orNone: own.length === 0 || fair.includes("none"),
    orInformation: confirmed === "low" || item === "manner",
  };
}

// --- The draft around it ------------------------------------------------------------------------------------------

const NAMES: ReadonlyMap<string, string> = new Map(FEDERAL_COURTS.map(({ id, name }) => [id, name]));

const longDate = (iso: string): string =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString("en-US", { month: "long", day: "numeric", year: "numeric", timeZone: "UTC" });

const sideOf = ({ motion }: Paraphrase): "Plaintiff" | "Defendant" => (motion.startsWith("Defendant") ? "Defendant" : "Plaintiff");

function signature(p: Paraphrase): string {
  if (p.movant === "self-represented") return "/s/ Morgan Ellery\nMorgan Ellery\nPlaintiff, pro se";
  const other = p.joint ? "\n\n/s/ Dov Katz\nDov Katz\nAttorney for Defendant" : "";
  return `/s/ Avery Linden\nAvery Linden\nAttorney for ${sideOf(p)}${other}`;
}

/** Every other text stands under a plain heading; one that brings its own, or is a paper of its own, never does. */
const headingOf = (p: Paraphrase): string | null => {
  if (p.heading !== undefined) return p.heading;
  const none = p.separate || p.joint || p.letter || p.own || p.place !== undefined;
  return none || p.id.endsWith("/1") || p.id.endsWith("/3") ? null : "CERTIFICATION";
};

function bodyOf(p: Paraphrase, text: string, item: string | null): string {
  if (p.separate || p.joint || p.letter) return text;
  const trouble = /compel|protective|discovery|rule 37/i.test(p.motion) ? " The responses to the discovery at issue remain incomplete." : "";
  const opening = `${sideOf(p)} moves the Court for the relief stated in the title of this paper.${trouble}`;
  if (p.place === "first-paragraph") {
    return item === "standing" ? `${opening}\n\nThe exhibits show why it is needed.\n\n${text}` : `${text}\n\n${opening}`;
  }
  const heading = item === "standing" ? "CERTIFICATION" : headingOf(p);
  return `${opening}\n\n${heading === null ? "" : `${heading}\n\n`}${text}`;
}

/** The paper with the text in it, whole or without `item`. */
export function draftOf(p: Paraphrase, item: string | null): string {
  const court = NAMES.get(p.court);
  if (court === undefined) throw new Error(`${p.id}: no federal trial court "${p.court}"`);
  const text = filled(p.text, item).trim();
  const number = `${p.filed.slice(2, 4)}-cv-02117`;
  const close = `Respectfully submitted,\n\n${signature(p)}\n`;
  if (p.letter) {
    return `${longDate(p.filed)}

The Honorable Lena Marlowe
United States District Court
${court}

Re: Morgan Ellery v. Sable Isle Supply Co., No. ${number}
${p.motion}

Dear Judge Marlowe:

${bodyOf(p, text, item)}

${close}`;
  }
  return `UNITED STATES DISTRICT COURT
${court.toUpperCase()}

MORGAN ELLERY,
     Plaintiff,
v.                                   Case No. ${number}
SABLE ISLE SUPPLY CO.,
     Defendant.

${p.motion.toUpperCase()}

${bodyOf(p, text, item)}

Dated: ${longDate(p.filed)}

${close}`;
}
