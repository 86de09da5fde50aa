/**
 * Citations of procedural rules, in the many ways lawyers write them, with a key that two spellings share:
 * "E.D. Mo. L.R. 3.04(A)", "Local Rule 3.04(A)" and "L.R. 3.04(A)" are all local:3.04(a).
 */
import { matches } from "./scan.js";
import { mayFind } from "./search.js";
import type { RuleCitation } from "./draft.js";
import { span } from "./span.js";

export type CitationMention = RuleCitation;

/** "37(a)(1)", "3.04(A)", "37-3.04(A)", "26.1.a", "CV-7(h)", "IA 1-3(f)", "7.1.1", "251", "B-7037-1"; not "37." with a sentence's stop. */
const NUMBER = String.raw`(?:CV-|IA |Civ-?|B-(?=\d{4}-))?\d{1,4}(?:[.-]\d{1,4}){0,2}[A-Z]?(?:\.[a-z](?![a-z]))?(?:\s?\([A-Za-z0-9]{1,4}\)){0,5}`;
/** "E.D. Mo.", "D. Kan.", "S.D.N.Y.", "M.D. Fla.", "D.C.COLO.", "S.D. W. Va.", "Bankr. N.D. Ga.": a court before its rule. */
const COURT = String.raw`(?:(?:Bankr|BANKR)\.\s?)?(?:D\.C\.\s?COLO\.|(?:[NSEWMC]\.)?D\.\s?(?:N\.\s?Mar\. I\.|[NSW]\.\s?[A-Z][a-z]*\.?|[A-Z][A-Za-z]+\.?|D\.C\.|P\.R\.|V\.I\.))`;
/** A court by its full name: "Eastern District of Missouri", "District of Kansas". */
const FULL_COURT = String.raw`(?:(?:Northern|Southern|Eastern|Western|Middle|Central) )?District (?:of|for the District of) (?:New |North |South |West |Puerto |Rhode |the )?[A-Z][a-z]+(?: Islands| Rico| Island)?`;
/** The names of local rules: "L.R.", "L.Civ.R.", "Local Civil Rule", "Civ. L.R.", "CivLR", "LCvR", "LRCiv", "DUCivR", "NECivR", "LBR", "B-7037-1". */
const LOCAL = String.raw`(?:L\.\s?(?:U\.\s?)?(?:Civ\.\s?)?R\.(?:\s?Civ\.(?:\s?P\.)?)?|Civ\.\s?L\.\s?R\.|CivLR|Civil L\.\s?R\.|Civ\. LR|(?:[Cc]ivil |[Cc]iv\. )?[Ll]ocal (?:[Cc]ivil |[Cc]iv\. |[Dd]istrict |[Cc]ourt |[Bb]ankruptcy |Bankr\. )?(?:[Rr]ules?|R\.)(?: of Civil Procedure)?|(?:CIVIL |CIV\. )?LOCAL (?:CIVIL |CIV\. |DISTRICT |COURT )?(?:RULES?|R\.)(?: OF CIVIL PROCEDURE)?|L\.\s?(?:U\.\s?)?CIV\.\s?R\.|CIV\.\s?L\.\s?R\.|CIVIL L\.\s?R\.|LOC\. (?:CIV\. )?R\.(?: CIV\. P\.)?|CIVLR|LRCIV|LCIVR|LCVR|LUCIVR|DUCIVR|NECIVR|LR-CIV\.?|D\. ?KAN\. R(?:ULE|\.)|Loc\. (?:Civ\. )?R\.(?: Civ\. P\.)?|LRCiv|LR-?Civ\.?(?: P)?|LR|LCivR|LCvR|LCR|LUCivR|DUCivR|NECivR|RCFC|LBR|BLR|(?<=I(?:nd|ND)\.\s{0,2})(?=B-\d{4}-\d)|L\.\s?B\.\s?R\.|Bankr\. L\.\s?R\.|D\. ?Kan\. R(?:ule|\.)|S\.D\. (?:Ohio Civ\.|OHIO CIV\.) R\.|D\.P\.R\. C(?:iv|IV)\. R\.)`;
/** "Fed. R. Civ. P.", "Federal Rule of Civil Procedure", "F.R.C.P.", "FRCP", "Civil Rule". */
const FEDERAL = String.raw`(?:Fed\.?\s?R(?:ule)?s?\.?\s?(?:of )?Civ\.?\s?P(?:roc)?\.?|[Ff]ederal (?:[Cc]ivil )?[Rr]ules?(?: of [Cc]ivil [Pp]rocedure)?|FED\.?\s?R(?:ULES?)?\.?\s?CIV\.?\s?P(?:ROC)?\.?|F\.\s?R\.\s?CIV\.\s?P\.|FEDERAL RULES? OF CIVIL PROCEDURE|F\.\s?R\.\s?C(?:iv)?\.\s?P\.|FRCP|FRCivP)`;
/** "Fed. R. Bankr. P.", "Federal Rule of Bankruptcy Procedure", "FRBP", "Bankruptcy Rule". */
const BANKRUPTCY = String.raw`(?:Fed\.?\s?R(?:ule)?s?\.?\s?(?:of )?Bankr(?:uptcy)?\.?\s?P(?:roc)?\.?|Federal Rules? of Bankruptcy Procedure|F\.\s?R\.\s?B(?:ankr)?\.\s?P\.|FED\.?\s?R(?:ULES?)?\.?\s?BANKR\.?\s?P(?:ROC)?\.?|FEDERAL RULES? OF BANKRUPTCY PROCEDURE|FRBP|Bankr(?:uptcy|\.) R(?:ules?|\.)|BANKR(?:UPTCY|\.) R(?:ULES?|\.))`;

/**
 * "E.D. Mo. L.R. 3.04(A)", "Fed. R. Civ. P. 37(a)(1)", "Fed. R. Bankr. P. 7037", "Rule 37.2", "D. Kan. Rule 37.2"; not "Rule of reason",
 * "the Golden Rule", "LR" alone or "Fed. R. Evid. 702".
 */
const CITATION = new RegExp(
  String.raw`(?<![A-Za-z])(?:(?:(?<federal>${FEDERAL})|(?<bankruptcy>${BANKRUPTCY}))(?:\s(?:Rules?|No\.))?|(?:(?<court>${COURT})\s?(?:Civil )?)?(?<local>${LOCAL})|(?<ruleCourt>${COURT}\s)?(?<bare>Rules?|RULES?|rules? (?=\d\d|\d\.))|(?<section>[Ss]ection|§)(?=\s?${NUMBER},? of (?:the|this|its|our) (?:\S+ )?(?:[Cc]ivil )?[Ll]ocal (?:[Cc]ivil )?[Rr]ules))\s?(?:Nos?\.\s?|§\s?)?(?<number>${NUMBER})`,
  "g",
);
/** What every citation holds: a cheap look before the pattern. */
const GATE = /R(?:ule|ULE|[.CB])|B-\d{4}|\brules? \d|ocal (?:[Cc]iv\S* )?[Rr]ule|ederal|LR|LCR|BR|CvR|CivR|CVR|CIVR/;
const mayCite = mayFind(GATE);

export function findCitations(text: string): CitationMention[] {
  if (!mayCite(text)) return [];
  const found: CitationMention[] = [];
  for (const m of matches(CITATION, text)) {
    const number = m.groups?.["number"] ?? "";
    const end = m.index + m[0].length, after = text.slice(end, end + AFTER);
    const rule = OF_LOCAL_RULES.test(after) ? "local" : OF_FEDERAL_RULES.test(after) ? "federal" : ruleOf(m.groups ?? {}, number, text, m.index);
    if (rule === null) continue;
    const before = rule === "local" ? COURT_BEFORE.exec(text.slice(Math.max(0, m.index - BEFORE), m.index)) : null;
    const court = (m.groups?.["court"] ?? m.groups?.["ruleCourt"] ?? "").trim() || courtIn(m.groups?.["local"]) || before?.groups?.["full"] || (rule === "local" ? courtAfter(after) : null);
    const start = m.index - (before?.[0].length ?? 0);
    found.push({
      span: span(start, end), text: text.slice(start, end), rule, number, court,
      key: `${rule}:${numberKey(number)}`,
    });
  }
  return found;
}

/** How far after a citation the rest of it is looked for. */
const AFTER = 110;
/** " of the Local Rules", " of this Court's Civil Local Rules": whose the rule is, told after it. */
const OF_LOCAL_RULES = /^,? of (?:the|this|its|our) (?:\S+ )?(?:[Cc]ivil )?[Ll]ocal (?:[Cc]ivil )?[Rr]ules/;
/** " of the Federal Rules of Civil Procedure"; not " of the Local Rules". */
const OF_FEDERAL_RULES = /^,? of (?:the|those) Fed(?:eral|\.) R(?:ules|\.)/;
/** " of the Eastern District of Missouri", " of the Local Rules for the District of Kansas", " (E.D. Mo.)": the court, after its rule. */
const COURT_AFTER = new RegExp(String.raw`^(?: of (?:the|its) Local (?:Civil )?Rules)? (?:of|for) the (?:United States (?:District|Bankruptcy) Court for the )?(?<full>${FULL_COURT})|^ \((?<short>${COURT})\)`);
/** "Eastern District of Missouri ", "United States Bankruptcy Court for the District of Idaho ", "District of Kansas's ": right before the rule. */
const COURT_BEFORE = new RegExp(String.raw`(?:United States (?:District|Bankruptcy) Court for the )?(?<full>${FULL_COURT})(?:['’]s)? $`);

/** How far before a citation its court's full name is looked for. */
const BEFORE = 110;

function courtAfter(after: string): string | null {
  const { full, short } = COURT_AFTER.exec(after)?.groups ?? {};
  return full ?? short ?? null;
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

/** Parts in parentheses, lower case, no spaces: "26.1.a" and "26.1(a)" are one, and "B-7037-1" and "7037-1". */
const numberKey = (number: string): string =>
  number.replace(/\s|^B-/g, "").replace(/\.([a-z])(?=$|\()/, "($1)").toLowerCase();

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
