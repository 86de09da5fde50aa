/**
 * Who is told to act: the noun phrase right before the words of command. "counsel for defendants", "lead trial counsel for
 * Plaintiff(s) and lead trial counsel for Defendant(s)", "any party seeking relief", "non-party Harrow Storage, Inc.",
 * "Plaintiff's counsel"; not "Plaintiff's responses", "the motion filed by Defendant", "the Court".
 */
import { span, type Span } from "../span.js";
import { withoutAsides, withoutParentheses } from "./asides.js";

export interface Actor {
  readonly span: Span;
  /** Without its article, in small letters but for names: "defendants", "non-party Harrow Storage, Inc." */
  readonly who: string;
  /** "a party", "the movant", "parties": whoever it may be, as rules speak. */
  readonly generic: boolean;
  /** "they", "it", "each": stands for one told before. */
  readonly pronoun: boolean;
}

interface Token {
  readonly text: string;
  /** Small letters, without "(s)". */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const DETERMINERS = set("the all both these those each any either a an its his her their such said every");
const ADJECTIVES = set("moving opposing responding producing requesting propounding complaining aggrieved objecting undersigned lead trial local defense liaison primary responsible retained pro se other remaining named individual corporate third-party third represented unrepresented self-represented incarcerated municipal county city state government subpoenaed respective local attending signing separate remaining plaintiffs' defendants' former current records regional managing several non-moving corporate opposing's two three four five six seven eight nine ten twelve general plaintiff plaintiffs defendant defendants respective outside in-house principal appropriate non-moving nonmoving withholding designating");
const COUNSEL = set("counsel attorney attorneys lawyer lawyers counsels");
const HEADS = new Set([...COUNSEL, ...set("parties party side sides plaintiff plaintiffs defendant defendants petitioner petitioners respondent respondents movant movants claimant claimants relator relators intervenor intervenors government non-party nonparty non-parties nonparties third-party third-parties litigant litigants deponent witness subpoena-recipient recipient counterclaimant counter-defendant counter-defendants counter-plaintiff cross-defendant debtor trustee insurer insurers insured lessor lessee guarantor franchisor franchisee landlord tenant publisher broker auditor accountant physician surgeon employer custodian objector defs def pls pl. pl plf pltf pltfs dft dfts deft defts petr resp. atty attys former latter everyone affiant declarant expert carrier carriers lender lenders vendor vendors subsidiary representative representatives designee designees associates associate paralegal")]);
/** Bodies and offices that a case knows by one word: with a capital, or where they were subpoenaed: "the Bank", "the subpoenaed bank". */
const INSTITUTIONS = set("bank secretary commissioner city county state board commission department agency association university hospital company district bureau trust warden sheriff receiver estate union school clinic facility institution firm administrator director superintendent village town township authority college church partnership corporation fund plan trustees states custodian");
/** Of a party, those who act for it. */
const PEOPLE = set("manager director officer custodian custodians vendor representative representatives designee designees president administrator expert experts insurer accountant employees employee consultant consultants technician engineer engineers supervisor owner owners officer officers agents chief captain lieutenant treasurer controller secretary paralegal physician nurse examiner principals members adjuster investigator doctor therapist");
const PRONOUNS = set("they he she it you each both either");
const REACHES = set("for representing of");
/** "any party seeking relief", "a party who objects". */
const RELATIVES = set("seeking opposing requesting asserting objecting raising responding withholding claiming who that wishing moving bringing contesting desiring resisting producing in propounding serving with having whose");
const JOINS = set("and or & and/or");
/** Begins a capitalised phrase that names no person. */
const NO_NAME = set("court clerk judge magistrate rule rules order orders motion motions exhibit request requests interrogatory interrogatories section local federal scheduling standing civil discovery responses response failure ordered it is further hereby accordingly therefore thus however if in the this that by on no not within when where once should unless upon after before all any such each finally first second third then thereafter joint letter letters statement report hearing conference status case united district memorandum opinion complaint answer stipulation notice deposition depositions documents document production objections privilege counsel's absent otherwise alternatively additionally moreover instead to until pursuant under as and or but because while although though nor so at with from for there here both objections briefs brief trial mediation calls call deadline deadlines time marshal marshals whether why how what which who because since although given whereas even only like");
/** After a name: what makes it a company or a body. */
const BODIES = /^(?:inc|llc|l\.l\.c|lp|llp|corp|corporation|company|co|ltd|bank|university|hospital|county|city|department|association|insurance|group|partners|n\.a|bros|authority|district|trust|services|systems)\.?$/;
const GENERIC_DETERMINERS = set("a an any");

const LONGEST = 26;

/** The actor that ends where `text` does, or null. @param names words of the parties' names, in small letters */
export function actorBefore(text: string, names: ReadonlySet<string>): Actor | null {
  // What is left where asides are taken away; the words as they stand only where they end in no comma.
  let generic: Actor | null = null;
  for (const rest of withoutAsides(withoutParentheses(text))) {
    const actor = endingIn(rest, names);
    if (actor !== null && !actor.generic) return actor;
    generic ??= actor;
  }
  return generic;
}

function endingIn(text: string, names: ReadonlySet<string>): Actor | null {
  const clause = text.lastIndexOf(";") + 1, stripped = " ".repeat(clause) + text.slice(clause);
  const tokens = tokensOf(stripped).slice(-LONGEST);
  for (let from = 0; from < tokens.length; from++) {
    if (!mayBegin(tokens, from, names) || phraseEnd(tokens, from, names) !== tokens.length) continue;
    return from > 0 && GOVERNS.has(tokens[from - 1]!.word) ? null : actorOf(stripped, tokens, from, tokens.length);
  }
  return null;
}

/** The actor that begins where `text` does (after an article or none), or null. */
export function actorAfter(text: string, names: ReadonlySet<string>): Actor | null {
  const tokens = tokensOf(text.slice(0, 200)).slice(0, LONGEST);
  const end = phraseEnd(tokens, 0, names, true);
  return end > 0 ? actorOf(text, tokens, 0, end) : null;
}

/** Words that make what follows no subject: "filed by Defendant", "against Plaintiff". */
const GOVERNS = set("by of for from to with against on in upon between among about regarding concerning that's 's than as per via through without including not");

function actorOf(text: string, tokens: readonly Token[], from: number, to: number): Actor {
  const part = tokens.slice(from, to), first = part[0]!, last = part[part.length - 1]!;
  const pronoun = part.length === 1 && PRONOUNS.has(first.word) || /^(?:them|you)$/.test(last.word);
  const head = DETERMINERS.has(first.word) && part.length > 1 ? part[1]! : first;
  const heads = part.filter((t) => HEADS.has(t.word));
  const words = text.slice(head.start, last.end);
  const keeps = first.word === "each" || first.word === "any" || first.word === "either" || first.word === "both" && head.word !== "parties" && head.word !== "sides";
  return {
    span: span(first.start, last.end), pronoun,
    who: inSmall(pronoun && part.length === 1 ? first.text : keeps ? `${first.word} ${words}` : words),
    generic: !pronoun && (GENERIC_DETERMINERS.has(first.word) || (first === head && heads.length === 1 && part.length === 1 && /^(?:party|litigants?|movants?)$/.test(first.word))
      || /^(?:movants?|litigants?)$/.test(head.word) || part.slice(part.findIndex((t) => HEADS.has(t.word)) + 1).some((t) => RELATIVES.has(t.word) && t.word !== "in")),
  };
}

/** "Counsel for Defendants" -> "counsel for defendants"; names keep their capitals. */
const inSmall = (words: string): string =>
  words.replace(/[\w'’()-]+/g, (w) => {
    const bare = bareOf(w);
    return HEADS.has(bare) || HEADS.has(ownerOf(bare)) || ADJECTIVES.has(bare) || DETERMINERS.has(bare) || PRONOUNS.has(bare) || REACHES.has(bare) ? w.toLowerCase() : w;
  }).replace(/\bthe (?=\S)/g, "").replace(/ {2,}/g, " ");

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const m of text.matchAll(/,|[^\s,]+/g)) tokens.push({ text: m[0], word: bareOf(m[0]), start: m.index, end: m.index + m[0].length });
  return tokens;
}

/** "Plaintiff(s)" -> "plaintiff"; a possessive keeps its mark. */
const bareOf = (token: string): string => token.toLowerCase().replace(/\(s\)/g, "").replace(/’/g, "'").replace(/^["([]{1,3}/, "").replace(/["\]):]{1,3}$/, "");

/** "the Bank", "subpoenaed bank"; not "the District Court", "bank". */
const isInstitution = (tokens: readonly Token[], k: number): boolean => {
  const { word, text } = tokens[k]!, before = tokens[k - 1];
  return INSTITUTIONS.has(word) && before !== undefined && (/^[A-Z]/.test(text) && DETERMINERS.has(before.word) || /^(?:subpoenaed|nonparty|non-party|third-party|responding|producing|insurance|municipal)$/.test(before.word) || /^(?:Records|Custodian)$/i.test(before.text) && word === "custodian");
};

const mayHead = (tokens: readonly Token[], i: number, names: ReadonlySet<string>): boolean => i < tokens.length && (HEADS.has(tokens[i]!.word) || ADJECTIVES.has(tokens[i]!.word) || isName(tokens[i]!.text, tokens[i]!.word, names));

const mayBegin = (tokens: readonly Token[], i: number, names: ReadonlySet<string>): boolean => {
  const { word, text } = tokens[i]!;
  return DETERMINERS.has(word) || ADJECTIVES.has(word) || HEADS.has(word) || PRONOUNS.has(word) || HEADS.has(ownerOf(word)) || isName(text, word, names) || TITLES.has(word) || word === "whoever" || word === "united" && tokens[i + 1]?.word === "states" || isInstitution(tokens, i);
};

const TITLES = set("mr. ms. mrs. dr. messrs. attorney lt. sgt. officer");

const isName = (text: string, word: string, names: ReadonlySet<string>): boolean => /^[A-Z]/.test(text) && !/[:;]$/.test(text) && (!NO_NAME.has(word) || names.has(word)) && !HEADS.has(word);

/** "plaintiff's" -> "plaintiff", "defendants'" -> "defendants"; empty where it owns nothing. */
const ownerOf = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : "");

/**
 * One past the last token of the phrase that begins at `from`, or -1.
 * @param first the shortest phrase will do, for one followed by other words
 */
function phraseEnd(tokens: readonly Token[], from: number, names: ReadonlySet<string>, first = false): number {
  const count = tokens.length;
  let i = from;
  if (PRONOUNS.has(tokens[i]?.word ?? "") && (i === count - 1 || first && !mayBegin(tokens, i + 1, names))) return i + 1;
  // "each of the parties"; "whoever seeks relief".
  if (/^(?:each|both|either|all|one|two)$/.test(tokens[i]?.word ?? "") && tokens[i + 1]?.word === "of" && /^(?:them|you)$/.test(tokens[i + 2]?.word ?? "")) return i + 3;
  if (/^(?:each|both|either|all|one|two)$/.test(tokens[i]?.word ?? "") && tokens[i + 1]?.word === "of") return phraseEnd(tokens, i + 2, names, first);
  if (tokens[i]?.word === "whoever") return !first && count - i > 1 && count - i <= 8 ? count : -1;
  while (i < count && DETERMINERS.has(tokens[i]!.word) && i - from < 2) i++;
  const start = i;
  // The words before the head, of which the last that can be one is the head.
  let head = -1;
  for (let k = i; k < count && k - start < 7; k++) {
    const { word, text } = tokens[k]!;
    if (HEADS.has(word) || isInstitution(tokens, k)) head = k;
    else if (word === "united" && tokens[k + 1]?.word === "states") head = ++k;
    else if (word === "other" && head < 0 && k === start && start > from && !mayHead(tokens, k + 1, names)) head = k;
    else if (word.endsWith("s'") && k === count - 1 && HEADS.has(ownerOf(word))) head = k; // "Defendants' are directed": a slip
    else if (HEADS.has(ownerOf(word)) || names.has(ownerOf(word)) || (/^[A-Z]/.test(text) && COUNSEL.has(tokens[k + 1]?.word ?? ""))) {
      // "Plaintiff's counsel"; what else a party owns acts for nobody.
      let c = k + 1;
      while (c < count && (ADJECTIVES.has(tokens[c]!.word) || /^[A-Z]{2,4}$/.test(tokens[c]!.text))) c++;
      if (!COUNSEL.has(tokens[c]?.word ?? "") && !PEOPLE.has(tokens[c]?.word ?? "")) return -1;
      head = c;
      break;
    } else if (!ADJECTIVES.has(word) && !(head < 0 && isName(text, word, names) && (names.has(word) || TITLES.has(word) || DETERMINERS.has(tokens[k - 1]?.word ?? "") || COUNSEL.has(tokens[k + 1]?.word ?? "")))) break;
  }
  if (head >= 0) {
    i = afterName(tokens, head + 1, names, /s$/.test(tokens[head]!.word));
    // "the State of California", "the Department of Labor".
    if (i === head + 1 && INSTITUTIONS.has(tokens[head]!.word) && tokens[i]?.word === "of" && isNameAt(tokens, i + 1, names)) i = afterName(tokens, i + 1, names);
  }
  else {
    i = nameEnd(tokens, start, names);
    if (i < 0) return -1;
  }
  // "counsel on both sides"
  if (tokens[i]?.word === "on" && /^(?:both|each|either|all)$/.test(tokens[i + 1]?.word ?? "") && /^sides?$/.test(tokens[i + 2]?.word ?? "")) i += 3;
  if (REACHES.has(tokens[i]?.word ?? "") && i < count - 1) {
    const record = tokens[i]!.word === "of" && tokens[i + 1]?.word === "record" ? i + 2 : -1;
    const inner = record > 0 ? record : phraseEnd(tokens, i + 1, names, first);
    if (inner > 0) i = inner;
  }
  if (!first && i < count && RELATIVES.has(tokens[i]!.word) && count - i <= 14 && head >= 0 && !tokens.slice(i).some((t, k, all) => t.text === "," && !/^(?:19|20)\d\d$/.test(all[k + 1]?.word ?? "") || /[.;:]$/.test(t.text))) return count;
  let next = i;
  if (tokens[next]?.text === ",") next++;
  if (JOINS.has(tokens[next]?.word ?? "")) {
    const more = phraseEnd(tokens, next + 1, names, first);
    if (more > 0) return more;
  } else if (next > i && !first) {
    const more = phraseEnd(tokens, next, names, first);
    if (more === count && tokens.slice(next).some((t) => JOINS.has(t.word))) return more;
  }
  return i;
}

/** "Defendant Harrow Storage, Inc.": the name after the head. */
function afterName(tokens: readonly Token[], at: number, names: ReadonlySet<string>, several = false): number {
  let i = at;
  while (i < tokens.length && i - at < 9) {
    const { text, word } = tokens[i]!;
    if (TITLES.has(word) || isName(text, word, names) || (/^(?:of|the|de|van|von|&)$/.test(word) && isNameAt(tokens, i + 1, names) && i > at)) i++;
    else if (text === "," && BODIES.test(tokens[i + 1]?.word ?? "")) i += 2;
    else if (several && i > at && JOINS.has(word) && isNameAt(tokens, i + 1, names)) i += 2;
    else if (/^\(?["“]/.test(text) && /["”]\)?$/.test(text)) i++;
    else break;
  }
  return i;
}

const isNameAt = (tokens: readonly Token[], i: number, names: ReadonlySet<string>): boolean => i < tokens.length && isName(tokens[i]!.text, tokens[i]!.word, names);

/** A name without a role: "Ms. Aldine", "Harrow Storage, Inc.", or a word of a party's name. */
function nameEnd(tokens: readonly Token[], at: number, names: ReadonlySet<string>): number {
  const end = afterName(tokens, at, names);
  if (end === at) return -1;
  const part = tokens.slice(at, end);
  return part.some((t) => TITLES.has(t.word) || names.has(t.word) || BODIES.test(t.word)) ? end : -1;
}
