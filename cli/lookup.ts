/**
 * A rule as a lawyer cites it: by id ("moed-3.04a"), in full ("E.D. Mo. L.R. 3.04(A)"), or in part ("Local Rule 3.04"),
 * by its present number or a former one. The number decides; a court named beside it narrows; the exact number outranks
 * one that is only part of another.
 */
import { hasBankruptcyNumber } from "../shared-rules/bankruptcy-courts.js";
import { BANKRUPTCY_RULES, CIVIL_RULES, isFederalSet, namesOf } from "../shared-rules/federal-rules.js";
import { everyRule } from "../shared-rules/judges.js";
import type { Court, Rule } from "../shared-rules/rules.js";

export interface Authority {
  readonly court: Court;
  readonly rule: Rule;
}

export const authoritiesOf = (courts: Iterable<Court>): readonly Authority[] =>
  [...courts].flatMap((court) => everyRule(court).map((rule) => ({ court, rule })));

/** Best matches only; several where the citation does not say which court, none where nothing fits. */
export function findAuthorities(sought: string, all: readonly Authority[]): readonly Authority[] {
  const words = sought.trim().toLowerCase();
  const named = all.filter(({ rule }) => rule.id.toLowerCase() === words || namesOf(rule).some((each) => letters(each) === letters(words)));
  if (named.length > 0) return named;
  const ofCourt = all.filter(({ court }) => court.id.toLowerCase() === words || letters(court.abbreviation) === letters(words));
  if (ofCourt.length > 0) return ofCourt;

  const number = numberIn(words);
  if (number === null) return [];
  const inCourt = narrowed(words, all);
  const ranked = inCourt.map((authority) => ({ authority, rank: Math.max(...namesOf(authority.rule).map((each) => likeness(number, each))) }));
  const best = Math.max(0, ...ranked.map(({ rank }) => rank));
  return best === 0 ? [] : ranked.filter(({ rank }) => rank === best).map(({ authority }) => authority);
}

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Matches "3.04(a)", "37-3.04", "26(c)(1)" ; not "rule", nor the "v." of a case name. */
const NUMBER = /\d[\d.:a-z-]*(?: ?\([a-z0-9]{1,5}\))*/g;

/** The last number of a citation: "civ. l.r. 37.1(a)." gives "37.1(a)". */
const numberIn = (citation: string): string | null => numbersIn(citation).at(-1) ?? null;

/** All of them: "C.D. Cal. L.R. 37-1, 37-2" has two. */
const numbersIn = (citation: string): readonly string[] =>
  (citation.toLowerCase().match(NUMBER) ?? []).map((number) => trimmed(number.replaceAll(" ", "")));

/** Without the stop that ends its sentence. */
function trimmed(number: string): string {
  let end = number.length;
  while (end > 0 && ".:-".includes(number.charAt(end - 1))) end--;
  return number.slice(0, end);
}

/** 2: the same number. 1: one is a part of the other ("3.04" and "3.04(a)"). 0: neither. */
function likeness(number: string, citation: string): 0 | 1 | 2 {
  const own = numbersIn(citation);
  if (own.includes(number)) return 2;
  return own.some((each) => isPart(each, number) || isPart(number, each)) ? 1 : 0;
}

const isPart = (whole: string, part: string): boolean => whole.startsWith(part) && whole.charAt(part.length) === "(";

/** Matches "fed. r. civ. p. 37", "frcp 37", "federal rule of civil procedure 37"; not "local rule 37". */
const FEDERAL = /\bfrcp\b|\bfed(?:eral|\.)?\s*r(?:ules?|\.)?/;
/** Matches "fed. r. bankr. p. 7037", "frbp 7037", "bankruptcy rule 7037"; not "local bankruptcy rule 7037-1". */
const BANKRUPTCY = /\bfrbp\b|^(?:fed[^l]*)?bankr/;
/** Matches "local rule 7.1", "l.r. 3.04", "civ. l.r. 7"; not "rule 37(a)(1)". */
const LOCAL = /\blocal\b|\bl\. ?r\.|\blr\b|\bl\. ?civ\. ?r\.|\bloc\./;

/** The rules of the court that the words name; where they name none, "local" leaves the federal rules out. */
function narrowed(words: string, all: readonly Authority[]): readonly Authority[] {
  const text = letters(words);
  const apart = words.split(/[^a-z0-9]+/);
  const named = all.filter(({ court }) =>
    apart.includes(court.id.toLowerCase()) || text.startsWith(letters(court.abbreviation)) || text.includes(letters(court.name))
    || (hasBankruptcyNumber(words) && text.startsWith(letters(court.abbreviation.replace("Bankr. ", "")))));
  if (named.length > 0) return named;
  if (BANKRUPTCY.test(words)) return all.filter(({ court }) => court.id === BANKRUPTCY_RULES);
  if (FEDERAL.test(words)) return all.filter(({ court }) => court.id === CIVIL_RULES);
  return LOCAL.test(words) ? all.filter(({ court }) => !isFederalSet(court.id)) : all;
}
