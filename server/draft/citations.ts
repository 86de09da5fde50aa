/**
 * Citations of procedural rules, in the many ways lawyers write them, with a key that two spellings share:
 * "E.D. Mo. L.R. 3.04(A)", "Local Rule 3.04(A)" and "L.R. 3.04(A)" are all local:3.04(a).
 */
import { matches } from "./scan.js";
import { span, type Span } from "./span.js";

export interface CitationMention {
  readonly span: Span;
  readonly text: string;
  /** `local:3.04(a)`, `federal:37(a)(1)`, `bankruptcy:7037`; see `citationKey`. */
  readonly key: string;
  readonly rule: "federal" | "bankruptcy" | "local";
  /** "3.04(A)", as written. */
  readonly number: string;
  /** "E.D. Mo." where the citation names its court. */
  readonly court: string | null;
}

/** "37(a)(1)", "3.04(A)", "37-3.04(A)", "26.1.a", "CV-7(h)", "IA 1-3(f)", "7.1.1", "251"; not "37." with a sentence's stop. */
const NUMBER = String.raw`(?:CV-|IA |Civ-?)?\d{1,4}(?:[.-]\d{1,4}){0,2}[A-Z]?(?:\.[a-z](?![a-z]))?(?:\s?\([A-Za-z0-9]{1,4}\)){0,5}`;
/** "E.D. Mo.", "D. Kan.", "S.D.N.Y.", "M.D. Fla.", "D.C.COLO.", "S.D. W. Va.": a court before its rule. */
const COURT = String.raw`(?:D\.C\.\s?COLO\.|(?:[NSEWMC]\.)?D\.\s?(?:N\.\s?Mar\. I\.|[NSW]\.\s?[A-Z][a-z]*\.?|[A-Z][A-Za-z]+\.?|D\.C\.|P\.R\.|V\.I\.))`;
/** The names of local rules: "L.R.", "L.Civ.R.", "Local Civil Rule", "Civ. L.R.", "CivLR", "LCvR", "LRCiv", "DUCivR", "NECivR", "LBR". */
const LOCAL = String.raw`(?:L\.\s?(?:U\.\s?)?(?:Civ\.\s?)?R\.(?:\s?Civ\.(?:\s?P\.)?)?|Civ\.\s?L\.\s?R\.|CivLR|Civil L\.\s?R\.|Civ\. LR|(?:Civil )?Local (?:Civil |Civ\. |District |Court |Bankruptcy |Bankr\. )?(?:Rules?|R\.)(?: of Civil Procedure)?|(?:CIVIL )?LOCAL (?:CIVIL )?RULES?|Loc\. (?:Civ\. )?R\.(?: Civ\. P\.)?|LRCiv|LR-?Civ\.?(?: P)?|LR|LCivR|LCvR|LCR|LUCivR|DUCivR|NECivR|RCFC|LBR|BLR|L\.\s?B\.\s?R\.|Bankr\. L\.\s?R\.|D\. ?Kan\. R(?:ule|\.)|S\.D\. Ohio Civ\. R\.|D\.P\.R\. Civ\. R\.)`;
/** "Fed. R. Civ. P.", "Federal Rule of Civil Procedure", "F.R.C.P.", "FRCP", "Civil Rule". */
const FEDERAL = String.raw`(?:Fed\.?\s?R(?:ule)?s?\.?\s?(?:of )?Civ\.?\s?P(?:roc)?\.?|Federal (?:Civil )?Rules?(?: of Civil Procedure)?|F\.\s?R\.\s?C(?:iv)?\.\s?P\.|FRCP|FRCivP)`;
/** "Fed. R. Bankr. P.", "Federal Rule of Bankruptcy Procedure", "FRBP", "Bankruptcy Rule". */
const BANKRUPTCY = String.raw`(?:Fed\.?\s?R(?:ule)?s?\.?\s?(?:of )?Bankr(?:uptcy)?\.?\s?P(?:roc)?\.?|Federal Rules? of Bankruptcy Procedure|F\.\s?R\.\s?B(?:ankr)?\.\s?P\.|FRBP|Bankr(?:uptcy|\.) R(?:ules?|\.))`;

/**
 * "E.D. Mo. L.R. 3.04(A)", "Fed. R. Civ. P. 37(a)(1)", "Fed. R. Bankr. P. 7037", "Rule 37.2", "D. Kan. Rule 37.2"; not "Rule of reason",
 * "the Golden Rule", "LR" alone or "Fed. R. Evid. 702".
 */
const CITATION = new RegExp(
  String.raw`(?<![A-Za-z])(?:(?:(?<federal>${FEDERAL})|(?<bankruptcy>${BANKRUPTCY}))(?:\s(?:Rules?|No\.))?|(?:(?<court>${COURT})\s?(?:Civil )?)?(?<local>${LOCAL})|(?<ruleCourt>${COURT}\s)?(?<bare>Rules?|RULES?))\s?(?:§\s?)?(?<number>${NUMBER})`,
  "g",
);
/** What every citation holds: a cheap look before the pattern. */
const GATE = /R(?:ule|ULE|[.CB])|LR|LCR|BR|CvR|CivR/;

export function findCitations(text: string): CitationMention[] {
  if (!GATE.test(text)) return [];
  const found: CitationMention[] = [];
  for (const m of matches(CITATION, text)) {
    const number = m.groups?.["number"] ?? "";
    const court = (m.groups?.["court"] ?? m.groups?.["ruleCourt"] ?? "").trim() || courtIn(m.groups?.["local"]);
    const rule = ruleOf(m.groups ?? {}, number, text, m.index);
    if (rule === null) continue;
    const end = m.index + m[0].length;
    found.push({
      span: span(m.index, end), text: m[0], rule, number, court,
      key: `${rule}:${numberKey(number)}`,
    });
  }
  return found;
}

/** The key of a citation written alone, as in the catalog; null where it cites no numbered rule. */
export function citationKey(citation: string): string | null {
  return findCitations(citation)[0]?.key ?? null;
}

/** Two keys of one rule, or one of them a part of it: "local:37.1" and "local:37.1(a)(1)". */
export function keysAgree(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return longer === shorter || (longer.startsWith(shorter) && /^[(.]/.test(longer.slice(shorter.length)) && !/^\.\d/.test(longer.slice(shorter.length)));
}

/** Parts in parentheses, lower case, no spaces: "26.1.a" and "26.1(a)" are one. */
const numberKey = (number: string): string =>
  number.replace(/\s/g, "").replace(/\.([a-z])(?=$|\()/, "($1)").toLowerCase();

/**
 * "Rule 37(a)(1)" is federal, "Rule 37.2" and "Rule 37-1" are local: federal rules have no point but 4.1, 5.1, 5.2,
 * 7.1, 23.1, 23.2, 26... and 65.1. Rules of four digits are the bankruptcy rules ("Rule 7037"). After "Local" or "Evidence" words the bare "Rule" is not ours to guess.
 */
function ruleOf(groups: { readonly [name: string]: string | undefined }, number: string, text: string, at: number): CitationMention["rule"] | null {
  if (groups["federal"] !== undefined) return "federal";
  if (groups["bankruptcy"] !== undefined) return "bankruptcy";
  if (groups["local"] !== undefined || groups["ruleCourt"] !== undefined) return "local";
  if (/(?:Evid\.|Evidence|App\. P\.|Crim\. P\.|Bankr\. P\.|Supreme Court|Appellate|Practice|Missouri|Kansas) $/.test(text.slice(Math.max(0, at - 16), at))) return null;
  if (/^[1-9]\d{3}(?![\d.-])/.test(number)) return "bankruptcy";
  if (/^(?:4\.1|5\.[12]|7\.1|23\.[12]|65\.1|71\.1)(?!\d)/.test(number)) return /^7\.1\([b-z]/.test(number) ? "local" : "federal";
  return /^\d{1,2}(?![\d.-])/.test(number) ? "federal" : "local";
}

const courtIn = (local: string | undefined): string | null => (local !== undefined && /Kan\./.test(local) ? "D. Kan." : null);
