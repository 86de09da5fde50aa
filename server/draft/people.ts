/**
 * People as a sentence names them: by name, by office ("counsel for Defendant", "AUSA Oberst"), or by standing in the
 * writer's shoes ("I", "the undersigned"). Says which side a mention is on only where its own words do.
 */
import { allegianceAfter, allegianceBefore, isEmployer, OFFICE, officeRole, officeSide, roleAround, titleRole, type Allegiance, type Role } from "./allegiance.js";
import { isBystander } from "./bystanders.js";
import { actsAsPerson, LONE, NAMED, ONE_SURNAME, personName, standsAsName, TITLED, TITLED_TOGETHER, titledName } from "./names.js";
import { anyOf, pattern } from "./phrases.js";
import { remembered } from "./remembered.js";
import { matches } from "./scan.js";
import { firstCome, type Span } from "./span.js";

export interface Person {
  readonly span: Span;
  readonly text: string;
  /** The name without title: "Alice Brandt", "Brandt". */
  readonly name: string | null;
  readonly allegiance: Allegiance;
  readonly role: Role;
  /** A surname alone, in running text: a person only where the draft names one so elsewhere. */
  readonly lone?: true;
  /** And does, or is done, what persons are: "called Abbott, who said". */
  readonly acts?: true;
}

/** "the undersigned", "I", "we", "me", "myself"; not "i.e.". */
const SELF = /\b(?:(?:[Tt]he )?[Uu]ndersigned(?: counsel| attorney)?|I|[Mm]e|[Mm]yself|[Ww]e|us)\b/gu;
/** A party named by its place in the case: "the Plaintiff"; not "Plaintiff's", "Plaintiff counsel". */
const PARTY_WORD = /\b(?:(?:pro se |self-represented |the ){0,3}(plaintiffs?|defendants?|petitioners?|respondents?)(?!'|\s+(?:counsel|attorney|lawyer|motion|first|second|response|interrogator|request)))\b/giu;
/** "counsel for Mr. Sisk": his lawyer was there; not "counsel, Mr. Sisk". */
const CLIENT_OF = /\b(?:counsel|attorneys?|lawyers?)(?: of record)? (?:for|representing) (?:the )?(?:(?:plaintiff|defendant|movant|petitioner|respondent)s? )?$/iu;
/** "Hosea Baldwin, pro se, states under Local Rule 3.04": who certifies; not "Mr. Osei states that". */
const SPEAKS = pattern("u", String.raw`^,?(?: (?:pro se|the undersigned|being (?:first )?duly sworn|counsel for [^,]{1,30}|attorney for [^,]{1,30}),?){0,2} (?:hereby )?`,
  anyOf("certifies", "declares", "avers", "deposes", "attests", /affirms (?:under|that)/, /states (?:under|pursuant|as follows|in (?:compliance|accordance))/));
/** "at my office": a place, and nobody. */
const AT = /\b(?:at|in|from) $/u;
/** "Dr. ", "Officer ": who has a title is read with it, or is nobody here. */
const TITLE_BEFORE = /\b(?:Mr|Ms|Mrs|Dr|Sgt|Lt|Prof|Officer)\.? $/u;
/** "Counsel (Smith / Tiger)": surnames in brackets are who they were. */
const WHO_THEY_ARE = /(?:\b(?:counsel|attorneys|lawyers|call|conference|meeting|session)|\d) \((?:\p{Lu}\S*(?: [/&]|,| and) )?$/iu;
/** "in Palo Alto", "deposition of Officer Ruiz": no one who took part; not "with". */
const PLACE_BEFORE = /\b(?:in|at|near|(?:in|at) the|(?<!\b(?:hold|[Cc]oncurrence|[Cc]onsent|[Aa]ssent|[Pp]osition|[Aa]greement|[Pp]ermission|[Vv]iews?) )of|(?<!\b(?:[Ee]-?mail|[Ll]etter|[Ll]tr|[Cc]all|TC|T\/C|[Ff]ax|[Mm]essage|[Vv]oicemail|VM|[Tt]ext|[Ww]ord|[Rr]eply|[Rr]esponse|[Hh]eard|[Bb]ack|[Nn]ote) )from) $/u;

/** "June Takahashi": a first name that is a month's; not after "in", "late". */
const MONTH_FIRST = /^(?:Jan|Jun|April|May|June|August) /u;
const MONTH_BEFORE = /\b(?:in|since|until|by|during|through|late|early|mid|last|of|before|after|from|this|next|on) $/iu;

/** "Devin Sato March" before " 6, 2023": the day of a signature, run on; not "Ann March called". */
const MONTH_LAST = / (?:March|May|June|April|August)$/u;
const DATE_AFTER = /^ \d/u;

/** @param loneNames surnames may stand alone: in a log of calls, or, where the draft names them elsewhere, in running text */
export const findPeople = (text: string, loneNames: boolean | "if-known" = false): readonly Person[] =>
  (loneNames === true ? allIn : loneNames === false ? toldIn : likelyIn)(text);

const toldIn = remembered((text) => peopleOf(text, false)), likelyIn = remembered((text) => peopleOf(text, "if-known")), allIn = remembered((text) => peopleOf(text, true));

function peopleOf(text: string, loneNames: boolean | "if-known"): readonly Person[] {
  const found: Person[] = [];
  // Who was found first holds the words: a title says more than a name, a name more than an office.
  const isFree = firstCome(text.length);
  const add = (start: number, end: number, name: string | null, allegiance: Allegiance, role: Role, lone: boolean | "acts" = false): void => {
    const span = { start, end };
    if (isFree(span)) found.push({ span, text: text.slice(start, end), name, allegiance, role, ...(lone && { lone: true as const }), ...(lone === "acts" && { acts: true as const }) });
  };
  for (const m of matches(TITLED, text)) {
    const run = m[1] as string, end = m.index + m[0].length;
    const name = titledName(run);
    if (name !== null && !isEmployer(text, end) && !isBystander(text, m.index, end, true) && !CLIENT_OF.test(text.slice(Math.max(0, m.index - 30), m.index))) add(m.index, end - (run.length - name.length), name, allegianceAfter(text, end), titleRole(m[0]) ?? roleAround(text, m.index, end));
  }
  for (const m of /(?:Messrs|Mses|Mmes)\b/u.test(text) ? matches(TITLED_TOGETHER, text) : []) {
    const rest = m[1] as string, from = m.index + m[0].length - rest.length;
    for (const n of matches(ONE_SURNAME, rest)) add(from + n.index, from + n.index + n[0].length, n[0], null, null);
  }
  for (const m of matches(OFFICE, text)) if (!(/office$/iu.test(m[0]) && AT.test(text.slice(Math.max(0, m.index - 5), m.index)))) add(m.index, m.index + m[0].length, null, officeSide(m[0]), officeRole(m[0]));
  for (const m of matches(NAMED, text)) {
    const run = m[1] as string;
    const name = personName(DATE_AFTER.test(text.slice(m.index + run.length, m.index + run.length + 4)) ? run.replace(MONTH_LAST, "") : run);
    if (name === null || isEmployer(text, m.index + run.length)) continue;
    const start = m.index + run.indexOf(name), end = start + name.length;
    if (MONTH_FIRST.test(name) && MONTH_BEFORE.test(text.slice(Math.max(0, start - 12), start))) continue;
    if (PLACE_BEFORE.test(text.slice(Math.max(0, m.index - 18), start)) || isBystander(text, start, m.index + run.length, false)) continue;
    // "Devin Sato (San Diego)": what stands in brackets after a name is where he is from.
    if (found.some((p) => p.name !== null && p.span.end === start - 2) && text.startsWith(" (", start - 2)) continue;
    if (CLIENT_OF.test(text.slice(Math.max(0, start - 30), start))) continue;
    add(start, end, name, SPEAKS.test(text.slice(end, end + 80)) ? "self" : allegianceAfter(text, end) ?? allegianceBefore(text, start), roleAround(text, start, end));
  }
  for (const m of matches(SELF, text)) if (!isQuoted(text, m.index)) add(m.index, m.index + m[0].length, null, "self", null);
  for (const m of matches(PARTY_WORD, text)) add(m.index, m.index + m[0].length, null, /plaintiff|petitioner/i.test(m[0]) ? "plaintiff" : "defendant", "party");
  if (loneNames) for (const m of matches(LONE, text)) {
    const word = m[0].replace(/['’]s$/u, ""), end = m.index + m[0].length, acts = loneNames === "if-known" && actsAsPerson(text, m.index, end);
    if (TITLE_BEFORE.test(text.slice(Math.max(0, m.index - 8), m.index))) continue;
    if ((acts || standsAsName(text, m.index, end)) && !isBystander(text, m.index, end, false)) add(m.index, m.index + word.length, word, allegianceAfter(text, end), "counsel", acts ? "acts" : loneNames === "if-known" && !WHO_THEY_ARE.test(text.slice(Math.max(0, m.index - 40), m.index)));
  }
  return respectively(text, joined(text, found.sort((a, b) => a.span.start - b.span.start)));
}

/** "Ms. Brandt and Mr. Osei, for Defendant and Plaintiff respectively": each is for the side in its own place. */
const RESPECTIVELY = /(?:\b(?:counsel|attorneys|lawyers)\b |\brepresenting |\bappearing )?(?:for |representing )?(?:the )?(plaintiff|defendant)s?,? and (?:for )?(?:the )?(plaintiff|defendant)s?,? respectively\b/giu;

function respectively(text: string, people: readonly Person[]): Person[] {
  const out = [...people];
  for (const m of text.includes("respectively") ? matches(RESPECTIVELY, text) : []) {
    const two = out.filter((p) => p.name !== null && p.span.end <= m.index).slice(-2);
    if (two.length < 2 || !/^(?:,| and|, and)? ?$/u.test(text.slice(two[0]!.span.end, two[1]!.span.start))) continue;
    two.forEach((p, i) => { out[out.indexOf(p)] = { ...p, allegiance: m[i + 1]!.toLowerCase() as "plaintiff" | "defendant" }; });
  }
  return out;
}

/** Somebody else's "we": a quotation is open. */
const isQuoted = (text: string, at: number): boolean => {
  let open = false;
  for (let i = text.indexOf('"'); i >= 0 && i < at; i = text.indexOf('"', i + 1)) open = !open;
  return open && text.indexOf('"', at) >= 0;
};

/** What may stand between a name and its description: ", ", " (", ", the "; not " and ". */
const TOUCHES = /^(?:,? \(?|,)(?:the |an? |one of )?$/u;

/** "Plaintiff's counsel, Bao Trieu" and "Bao Trieu, counsel for Plaintiff" are one person: the name, with the office's side. */
function joined(text: string, people: readonly Person[]): Person[] {
  const out: Person[] = [];
  for (let i = 0; i < people.length; i++) {
    const p = people[i] as Person, next = people[i + 1];
    const one = next === undefined ? null : asOne(p, next, text.slice(p.span.end, next.span.start));
    out.push(one ?? p);
    if (one) i++;
  }
  return out;
}

function asOne(p: Person, next: Person, between: string): Person | null {
  if (!TOUCHES.test(between)) return null;
  if (isOneOfStaff(p) && next.name !== null && next.allegiance !== "self") return { ...next, allegiance: next.allegiance ?? p.allegiance, role: "staff" };
  if (isOneCounsel(p) && next.name !== null && next.allegiance !== "self") return { ...next, allegiance: next.allegiance ?? p.allegiance, role: next.role ?? "counsel" };
  if (p.name !== null && isOneCounsel(next) && between.startsWith(",")) return { ...p, allegiance: p.allegiance ?? next.allegiance, role: p.role ?? "counsel" };
  return null;
}

/** "My paralegal"; an office is nobody in particular. */
const isOneOfStaff = (p: Person): boolean => p.name === null && p.role === "staff" && !/office$/iu.test(p.text);

/** A lawyer by office; "counsel for both sides" are two. */
const isOneCounsel = (p: Person): boolean => p.name === null && p.role === "counsel" && p.allegiance !== "both";
