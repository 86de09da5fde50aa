/**
 * Actors that no list of words knows: "the hotel", "the Plaintiffs' Executive Committee", "Kestrel and Dunmore", "the side that
 * objects". What stands where a clause has its subject, and is neither the court nor a paper, acts: but only what people do.
 */
import { span } from "../span.js";
import type { Actor } from "./actors.js";
import { withoutAsides, withoutParentheses } from "./asides.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const MOST_WORDS = 9;
const OPENS = set("the that this its each every either both another these those all any his her their");
/** In the subject's place, and no party to anything: the court and its people, papers, things, times. */
const NO_ACTOR = set(`court courts clerk clerks judge judges magistrate marshal marshals mediator master deputy reporter interpreter undersigned chambers it they he she we i you who which that there
 rule rules order orders motion motions letter letters log logs report reports response responses answer answers request requests interrogatory interrogatories conference conferences hearing hearings deposition depositions deadline deadlines document documents
 production productions privilege discovery information record records dispute disputes issue issues matter matters case cases action actions claim claims complaint pleading pleadings time period day days date dates cost costs fee fees burden chart charts statement statements
 submission submissions brief briefs briefing notice notices certification certifications certificate declaration declarations affidavit failure failures jury search searches term inspection call calls testimony plan protocol agreement stipulation objection objections subpoena subpoenas
 examination evidence page pages e-mail e-mails email emails data video footage material materials schedule process procedure proceedings meeting meetings discussion discussions paper papers entry entries copy copies exhibit exhibits section paragraph name names reply replies opposition proposal proposals list lists
 following foregoing same above list number topic topics disclosure disclosures questions question item items portion half file files ledger ledgers response trial decision ruling opinion law statute practice conferral extension stay sanctions sanction no nothing none neither anyone everyone accordingly therefore however if in on by at
 affidavits advisory advisories memorandum memoranda addendum spreadsheet matrix supplement supplements verification verifications review redaction redactions device devices filing filings amount sum payment interest`.split(/\s+/).join(" "));
/** Inside a clause and never inside its subject. */
const NO_SUBJECT = set("is are was were be been has have had do does did will would shall must may might can could should if when unless because while since although whether where why how not to from against upon before after until than as than within by into about");
const MODALS = set("shall must will should may can could would might");
/** What opens the words said of an actor, which may hold a verb: "the side that objects", "the lawyers who signed". */
const RELATIVE = set("who that so whose which");
const BOUNDARY = /(?:^|[.;:,)]|\b(?:that|and|but|then|so|accordingly|ordered|therefore|thereafter|further|first|second|third)) ?$/i;

const NO_OPENER = /^(?:An?|One|No|Such|Any)$/;
/** "the deposition of Mr. Ruiz": a name's title ends no sentence. */
const TITLE_BEFORE = /\b(?:Mr|Ms|Mrs|Dr|Lt|Sgt|Hon|Nos?|v|vs|St)\. ?$/;

/** The actor that ends where `text` does, or null. @param named what is said of it is said of papers too, so that only a name will do */
export function unlistedActorBefore(text: string, named = false): Actor | null {
  for (const rest of withoutAsides(withoutParentheses(text))) {
    const actor = endingIn(rest);
    if (actor !== null && !(named && !actor.who.split(" ").every((word) => /^(?:\p{Lu}|of$|and$|&$|the$)/u.test(word)))) return actor;
  }
  return null;
}

function endingIn(text: string): Actor | null {
  const tokens = [...text.matchAll(/\S+/g)].map((m) => ({ word: bare(m[0]), text: m[0], at: m.index })), end = text.trimEnd().length;
  if (tokens.length === 0 || /[,;:.]$/.test(text.slice(0, end)) && !/\b(?:Inc|Co|Corp|Ltd|L\.L\.C|L\.P|N\.A)\.$/.test(text.slice(0, end))) return null;
  let found: Actor | null = null;
  for (let from = tokens.length - 1; from >= Math.max(0, tokens.length - MOST_WORDS); from--) {
    const first = tokens[from]!, part = tokens.slice(from);
    if (from < tokens.length - 1 && /[;:]$|[^.A-Z][.]$/.test(first.text) && !/^(?:Inc|Co|Corp|Ltd|Mr|Ms|Mrs|Dr)\.$/.test(first.text)) break;
    if (!(OPENS.has(first.word) && part.length > 1 || /^\p{Lu}/u.test(first.text)) || NO_OPENER.test(first.text) || /ly,$/.test(first.word) || /ly,$/.test(first.text) || !BOUNDARY.test(text.slice(0, first.at)) || TITLE_BEFORE.test(text.slice(0, first.at))) continue;
    if (isActor(part)) found = { span: span(first.at, end), who: named(text.slice(first.at, end)), generic: /^(?:any|either|each|every)$/.test(first.word), pronoun: false };
  }
  return found;
}

interface Token { readonly word: string; readonly text: string }

function isActor(part: readonly Token[]): boolean {
  const relative = part.findIndex((t, i) => i > 1 && RELATIVE.has(t.word)), head = relative < 0 ? part : part.slice(0, relative);
  if (head.some((t) => NO_SUBJECT.has(t.word)) || (relative >= 0 && part.slice(relative).some((t) => MODALS.has(t.word)))) return false;
  if (relative >= 0 && /^(?:that|which)$/.test(part[relative]!.word) && (relative !== 2 || !OPENS.has(part[0]!.word))) return false;
  // "the deputy warden of the Court": what follows "of" and "for" is not the head.
  const of = head.findIndex((t, i) => i > 0 && (t.word === "of" || t.word === "for" || t.word === "at")), names = of < 0 ? head : head.slice(0, of);
  const proper = names.length > 1 && names.every((t) => /^\p{Lu}/u.test(t.text) || OPENS.has(t.word)) && part.length > 1;
  return names.length > 0 && !names.some((t) => NO_ACTOR.has(t.word)) && !(proper ? /(?:tion|ment)$/ : /(?:ing|tion|tions|ment|ments|ness|ity)$/).test(names.at(-1)!.word.replace(/^(?:foundation|corporation|institution|administration|organization|association|federation|commission|government|department|university|authority|facility|charity|municipality|entity|entities|city|county|building)s?$/, "")) && names.length <= 7;
}

const bare = (token: string): string => token.toLowerCase().replace(/’/g, "'").replace(/^["“([]|["”)\],;:.]$/g, "");
/** Without its article; a name keeps its capitals. */
const named = (words: string): string => words.replace(/^(?:the|that|this|its|their|his|her) /i, "");
