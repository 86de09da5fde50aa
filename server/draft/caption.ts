/**
 * The caption: who sues whom, the number of the case and the judge. Set in one column or two, with any ornament between,
 * or on one line ("Dell v. Finch, No. 4:19-cv-345").
 */
import { officeIn, readJudges } from "./captionJudges.js";
import { readCaseNumber } from "./captionNumber.js";
import type { Caption, JudgeNamed, Party, Side } from "./draft.js";
import { cellsOf, join, wholeLine, type HeadLine, type Joined, type Piece } from "./headLine.js";
import { cover, type Span } from "./span.js";

/** Where the caption can stand: line indexes, `to` excluded. */
export interface CaptionZone {
  readonly from: number;
  /** The first line after the court's own. */
  readonly parties: number;
  readonly to: number;
}

export function readCaption(lines: readonly HeadLine[], zone: CaptionZone): Caption | null {
  const within = lines.slice(zone.from, zone.to), first = within[0], last = within[within.length - 1];
  if (!first || !last) return null;
  const near = lines.slice(Math.max(0, zone.from - 4), zone.to + 4).filter((l) => l.text.length < 300), around = join(near.map(wholeLine));
  const parties = partiesIn(join(leftColumn(lines.slice(zone.parties, zone.to))));
  const number = readCaseNumber(around.text), judges = judgesIn(near);
  if (parties.length === 0 && !number) return null;
  return {
    span: cover(first.span, last.span),
    caseNumber: number && { text: number.text, span: around.locate(number.span) }, parties,
    judge: judges[0]?.name ?? (number?.initials.join("-") || null), judges, initials: number?.initials ?? [], marks: number?.marks ?? [],
  };
}

/** The judges named, each once; an office may stand on the line below the name. */
const judgesIn = (lines: readonly HeadLine[]): readonly JudgeNamed[] => {
  const found = lines.flatMap((line, n) => cellsOf(line.text).flatMap((cell) => readJudges(cell.text)
    .map((judge): JudgeNamed => ({ ...judge, office: judge.office ?? (TITLE_LINE.test(lines[n + 1]?.text ?? "") ? officeIn(lines[n + 1]?.text ?? "") : null) }))));
  return found.filter(({ name }, n) => found.findIndex((other) => other.name === name) === n);
};

/** `United States Magistrate Judge` under the name of one; not `Magistrate Judge Reyes`. */
const TITLE_LINE = /^(?:(?:chief|senior) )?(?:united states |u\.s\. )?(?:chief )?(?:magistrate|district) judge[,.]?$/i;

/** Cells that hold the parties: the first of each line, without numbers, judges and the court. */
const leftColumn = (lines: readonly HeadLine[]): readonly Piece[] =>
  lines.flatMap((line): readonly Piece[] => {
    const cells = cellsOf(line.text), cell = cells[0];
    if (!cell) return [];
    // An empty left column leaves the right one's words first.
    if (/^[\s)|§:*¦]/.test(line.text) && cells.length === 1) return [];
    if (NOT_PARTIES.test(cell.text) || isProse(cell.text)) return [];
    const cut = RIGHT_WITHOUT_ORNAMENT.exec(cell.text);
    return [{ line, cell: cut ? { ...cell, text: cell.text.slice(0, cut.index).trimEnd() } : cell }];
  });

/** A sentence, and not a party with its titles and capacities. */
const isProse = (text: string): boolean => text.length > 90 && (text.match(/(?:^| )\p{Ll}{2,}(?=[ ,.]|$)/gu)?.length ?? 0) > 9 && !VERSUS.test(text.slice(0, 200));

/** `UNITED STATES DISTRICT COURT`, `Case No. 4:19-cv-345`, `EASTERN DIVISION`, `VIA ECF`, `-----x`. */
const NOT_PARTIES = /^(?:(?:in the )?(?:united states|u\.s\.) (?:district|bankruptcy)(?: court|$)|(?:in the )?(?:superior|circuit|supreme|district) court|(?:for the )?(?:(?:eastern|western|northern|southern|central|middle) )?district of|\w+(?: \w+)? division$|[-_=x. ]+$|case no|civil (?:action|no)|cause no|no\. ?\d|attorneys? for|counsel for|telephone|tel[.:]|fax|e-?mail|\(?\d{3}\)? ?\d{3}-|\d+ [\w. ]+(?:street|avenue|road|blvd)|via |hon\.|honorable|judge\b|case \d+:|for the\b|in and for\b|\[?(?:district|division)\]?$|entered$|filed$|court (?:eastern|western|northern|southern)|[a-z]+ \d{1,2}, \d{4}$|[\w .]+,? clerk$|(?!re:)\w+: |\\|%)/i;
/** `v. Case No. 22-cv-02117` with the columns' spaces closed up. */
const RIGHT_WITHOUT_ORNAMENT = /\b(?:case|civil action|civ\.|cause|docket|index) nos?\.?:? |\bNos?\. ?:?\d|\bcivil (?:action|no)|\bjudge:? |\bHon\. /i;

/** `Plaintiff,` `Defendants/Counterclaim Plaintiffs.` `Petitioner`: the label that ends a party. Capital first; not `plaintiffs in this case`. */
const LABEL = /(?:^|[\s,(])((?:Counter-?(?:claim)? ?-?|Cross-?(?:claim)? ?-?|Third[- ]Party |Pro Se |Intervenor[- ]|Nominal )*(?:Plaintiff|Defendant|Petitioner|Respondent|Relator|Movant|Claimant|Appell(?:ant|ee)|Intervenor|Debtor|Counterclaimant)(?:s|\(s\))?(?:[-/ ]+(?:and |in )?(?:Counter-?(?:claim)?[- ]?|Cross[- ]?|Third[- ]Party )?(?:Plaintiff|Defendant|Petitioner|Respondent|Relator|Claimant|Intervenor)s?)?)(?=[\s,.);:]|$)/gi;
const VERSUS = /(?:^|[\s,])(?:v|vs|V|VS)\.?(?=$|[\s,])|-\s?against\s?-|\bversus\b/;

/** The side of a party's label; the first word of a double one decides: a "Defendant/Counterclaim Plaintiff" defends. */
export const sideOfLabel = (label: string): Side => {
  const l = label.toLowerCase();
  if (/^third[- ]party defendant|^intervenor|^movant|^claimant|^debtor|^nominal/.test(l)) return "other";
  if (/^counter-?(?:claim)?[- ]?(?:plaintiff|claimant)|^third[- ]party plaintiff/.test(l)) return "defendant";
  if (/^counter-?(?:claim)?[- ]?defendant/.test(l)) return "plaintiff";
  if (/^(?:pro se )?(?:plaintiff|petitioner|relator|appellant)/.test(l)) return "plaintiff";
  return /defendant|respondent|appellee/.test(l) ? "defendant" : "other";
};

const partiesIn = (left: Joined): readonly Party[] => {
  const versus = VERSUS.exec(left.text);
  const parties: Party[] = [];
  let from = 0;
  for (const m of left.text.matchAll(LABEL)) {
    const label = m[1] ?? "", at = m.index + m[0].length - label.length;
    // The label opens its part ("Plaintiff Ora Dell,") or ends it ("ORA DELL, Plaintiff,").
    const party = named(left, partBetween(left.text, from, at), sideOfLabel(label));
    if (party) parties.push(party);
    from = at + label.length;
  }
  if (parties.length > 0 && (parties.length > 1 || !versus)) return parties;
  if (!versus) return [];
  const after = versus.index + versus[0].length;
  const plaintiff = named(left, partBetween(left.text, startOfName(left.text, versus.index), versus.index), "plaintiff");
  const defendant = named(left, { start: after, end: endOfName(left.text, after) }, "defendant");
  return [plaintiff ?? parties[0], defendant].filter((p): p is Party => p !== undefined && p !== null);
};

/** Within `from..to`, what follows the last `v.`. */
const partBetween = (text: string, from: number, to: number): Span => {
  const v = VERSUS.exec(text.slice(from, to));
  const rest = v ? from + v.index + v[0].length : from;
  return rest < to && /\p{L}/u.test(text.slice(rest, to)) ? { start: rest, end: to } : { start: from, end: v ? from + v.index : to };
};

/** `Re: Dell v. Finch` begins after the colon. */
const startOfName = (text: string, end: number): number => {
  const before = text.slice(Math.max(0, end - 160), end), cut = /^[\s\S]*(?:\bRe: ?|\bIn re |[;:] |\. (?=[A-Z][a-z]{3}))/.exec(before);
  return Math.max(0, end - 160) + (cut ? cut[0].length : 0);
};

const endOfName = (text: string, start: number): number => {
  const rest = text.slice(start, start + 200), cut = /\b(?:Defendant|Respondent|Case|Civ|Civil|No|Nos|Docket|Index)\b|[;(]|\d:\d|, ?\d/.exec(rest);
  return start + (cut ? cut.index : Math.min(rest.length, 120));
};

const named = (left: Joined, part: Span, side: Side): Party | null => {
  const raw = left.text.slice(part.start, part.end);
  const head = /^[\s,.;:)(_|-]+|^(?:and|x)\s/.exec(raw)?.[0].length ?? 0;
  const name = withoutTail(raw.slice(head).replace(/,? (?:Plaintiff|Defendant|Petitioner|Respondent)s?[\s,;:.]{0,4}$/i, "")).replace(/,? an? (?:\w+ )?$/, "").replace(/(?<!\b(?:al|Inc|Co|Corp|Ltd|Jr|Sr|L\.P|P\.C|INC|CO|CORP|LTD|JR|SR|AL))\.$/, "");
  if (!/\p{L}{2}/u.test(name) || name.length > 400) return null;
  const start = part.start + head;
  return { name: name.replace(/\s+/g, " "), side, span: left.locate({ start, end: start + name.length }) };
};

/** Without the punctuation and rules at the end. */
const withoutTail = (text: string): string => {
  let end = text.length;
  while (end > 0 && " ,;:(_|-\t".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
};
