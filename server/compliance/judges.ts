/**
 * Whose procedures apply: the judges of the draft's court that it names in its caption, by name or by the initials in
 * its case number, or that the user chose. Only judges with procedures of their own in the catalog are of interest; a
 * name that could be another's is not recognised.
 */
import type { Court, Judge } from "../../shared-rules/rules.js";
import type { Draft, JudgeNamed } from "../draft/draft.js";

/** `chosen` (setting, flag, case file) outranks the caption; it may hold several, parted by semicolons. `numbered`: whom the case number tells. */
export function judgesOf(draft: Draft, { judges = [] }: Court, chosen: string | null, numbered: readonly string[] = []): readonly Judge[] {
  if (judges.length === 0) return [];
  const named = chosen === null ? [...(draft.caption?.judges ?? []), ...numbered.flatMap(namedIn)] : namedIn(chosen);
  const initials = chosen === null ? [...(draft.caption?.initials ?? []), ...numbered.flatMap(initialsIn)] : initialsIn(chosen);
  return judges.filter((judge) => judge.initials.some((own) => initials.includes(own)) || named.some((name) => means(name, judge)));
}

/** The judge as reports name them: as chosen, else by the name that recognised initials stand for, else as the caption has it. */
export function judgeShown(draft: Draft, recognised: readonly string[], chosen: string | null): string | null {
  const captioned = draft.caption?.judge ?? null;
  if (chosen !== null) return recognised[0] ?? chosen.trim();
  return captioned === null || INITIALS.test(captioned) ? (recognised[0] ?? captioned) : captioned;
}

/** Matches "RLW" and "GMN-NJK"; not "RYU, D." nor "Ryu". */
const INITIALS = /^[A-Z]{2,4}(?:[-/ ][A-Z]{2,4})*$/;

const partsOf = (chosen: string): readonly string[] => chosen.split(";").map((part) => part.trim()).filter(Boolean);

const namedIn = (chosen: string): readonly JudgeNamed[] => partsOf(chosen).map((name) => ({ name, office: /\bmagistrate\b/i.test(name) ? "magistrate" : null }));

const initialsIn = (chosen: string): readonly string[] => partsOf(chosen).filter((part) => INITIALS.test(part)).flatMap((part) => part.split(/[-/ ]/));

/** Whether a name in a paper is this judge's: the same surname, and nothing that speaks of another. */
export function means(named: JudgeNamed, judge: Judge): boolean {
  if (named.office !== null && judge.office !== null && named.office !== judge.office) return false;
  const theirs = namesIn(named.name), own = namesIn(judge.name);
  const surname = own.at(-1);
  if (surname === undefined || theirs.at(-1) !== surname) return false;
  const given = theirs.slice(0, -1), known = own.slice(0, -1);
  if (given.length === 0) return true;
  if (known.length > 0) return isPartOf(given, known) || isPartOf(known, given);
  return judge.initials.every((initials) => given[0]?.charAt(0) === initials.charAt(0).toLowerCase());
}

/** "Hon.", "U.S. Magistrate Judge" and "Jr." are no names. */
const NO_NAME = new Set(["hon", "honorable", "the", "judge", "chief", "magistrate", "district", "united", "states", "us", "senior", "usmj", "usdj", "jr", "sr", "ii", "iii", "iv"]);

/** The names in small letters, without accents, titles or suffixes: "André M. Espinosa" gives andre, m, espinosa. */
const namesIn = (text: string): readonly string[] =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\b(\p{L})\.(?=\p{L}\.)/gu, "$1").split(/[^\p{L}']+/u)
    .filter((word) => word !== "" && !NO_NAME.has(word));

/** Each of `few` stands in `many` in the same order, in full or as an initial: "d" and "donna m", "page" and "m page". */
function isPartOf(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const name of few) {
    while (at < many.length && !same(name, many[at]!)) at++;
    if (at++ >= many.length) return false;
  }
  return true;
}

const same = (a: string, b: string): boolean => a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
