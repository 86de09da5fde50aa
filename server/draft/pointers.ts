/**
 * Where a motion points to another paper for its certification, and what it says of that paper: whose it is, which
 * exhibit, what kind. "See Declaration of Jane Roe ¶ 4" names Roe; "as set forth in the accompanying certification" only a
 * kind. The pointing itself is a statement that was read with the draft; here its words are looked at again, with those
 * beside them in the same sentence.
 */
import type { Draft } from "./draft.js";
import { matches } from "./scan.js";
import type { Span } from "./span.js";

/** The sorts of paper that can hold a certification. */
export type PaperKind = "declaration" | "affidavit" | "certificate" | "statement" | "joint-paper";

export interface PersonNamed {
  /** As written, without titles and "Jr.". */
  readonly full: string;
  /** Lower case, without accents. */
  readonly surname: string;
}

export interface Pointer {
  /** The words that point, in the motion. */
  readonly span: Span;
  readonly declarant: PersonNamed | null;
  /** "A", "12". */
  readonly exhibit: string | null;
  readonly kind: PaperKind | null;
}

/** The draft's pointers in their order; one that names two declarants is two. */
export function pointersIn(draft: Draft): readonly Pointer[] {
  return draft.statements.filter((s) => s.kind === "points-to-paper").flatMap(({ span }) => {
    const words = around(draft.text, span);
    const exhibit = exhibitIn(words), kind = kindNamed(words);
    const people = peopleIn(words);
    const declarants: readonly (PersonNamed | null)[] = people.length ? people : [null];
    return declarants.map((declarant): Pointer => ({ span, declarant, exhibit, kind }));
  });
}

const BEFORE = 80, AFTER = 160;

/** The pointing words with their neighbours in the sentence, on one line and without marks of emphasis. */
function around(text: string, { start, end }: Span): string {
  const before = lastSentence(text.slice(Math.max(0, start - BEFORE), start));
  const after = text.slice(end, end + AFTER);
  const stop = SENTENCE_END.exec(after);
  return oneLine(before + text.slice(start, end) + (stop ? after.slice(0, stop.index + 1) : after));
}

/** A stop before a capital, or a blank line; not the stops of "Decl. ¶ 4", "Ex. A", "Ms. Roe", "Jane B. Roe". */
const SENTENCE_END = /[.;?!](?=["”)]?\s+["“(]?\p{Lu})(?<!\b(?:Decl|Aff|Exs?|Mrs?|Ms|Dr|Att|App|No|Nos|Fed|Civ|Cf|\p{Lu})\.)|\n[ \t]*\r?\n/u;

function lastSentence(before: string): string {
  let rest = before;
  for (let stop = SENTENCE_END.exec(rest); stop; stop = SENTENCE_END.exec(rest)) rest = rest.slice(stop.index + stop[0].length);
  return rest;
}

export const oneLine = (words: string): string => words.replace(/\\[A-Za-z]+|[*_`{}~]/gu, " ").replace(/\s+/gu, " ").trim();

/** "Exhibit A", "Ex. 12", "Attachment 3"; not "the exhibits", "Ex parte". */
const EXHIBIT = /\b(?:exhibit|ex\.|attachment|appendix|tab)[ _-]?(?:no\. ?)?["“]?([A-Z]{1,2}|\d{1,3})\b/iu;

export const exhibitIn = (words: string): string | null => {
  const letter = EXHIBIT.exec(words)?.[1];
  return letter && !/^(?:to|of|in|is|as|at|by|or)$/u.test(letter) ? letter.toUpperCase() : null;
};

/** In the order in which they tell most; "Decl." and "Aff." are read as well. */
const KINDS: readonly (readonly [PaperKind, RegExp])[] = [
  ["joint-paper", /\bjoint(?:ly)? (?:\S+ ){0,2}?(?:letter|statement|stipulation|submission)\b/iu],
  ["affidavit", /\b(?:affidavits?|affirmations?|aff\.)/iu],
  ["declaration", /\b(?:declarations?|decl\b)/iu],
  ["certificate", /\b(?:certificat(?:e|ion)s?|cert\.)/iu],
  ["statement", /\b(?:good[- ]faith|conferral|conference|rule 37|local rule [\d.-]+) (?:\S+ )?statement|\bstatements? (?:of|regarding|under|pursuant|on)\b|\bstatements?$/iu],
];

export const kindNamed = (words: string): PaperKind | null => KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/**
 * A paper cited, in words that do not by themselves say for what: "(Roe Decl. ¶ 4)", "see the Declaration of Jane Roe",
 * "the Roe Affidavit, filed herewith", "See attached certificate", "see Exhibit A"; not "under penalty of perjury", "a declaration that the clause is void".
 */
const CITED = /\b(?:Decl|Aff)\.(?=,? ?(?:[¶§)]|at \d|Exs?\b|in support))|\b(?:[Dd]eclaration|[Aa]ffidavit|[Cc]ertification) of (?:M[rs]s?\. )?\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?){1,3}|\b(?:[Dd]eclaration|[Aa]ffidavit),? (?:¶|§|at \d|which is |that is )?(?:filed|submitted|attached|served|lodged)\b|\b[Ss]ee (?:the )?(?:attached|accompanying) (?:declaration|affidavit|certificat\w+|statement|exhibit)|\b[Ss]ee (?:Exhibit|Ex\.) [A-Z\d]/gu;

/** Where a paragraph of a certification cites another paper, with the name before "Decl." or after "Declaration of". */
export function citedPapers(text: string): Span[] {
  return matches(CITED, text).flatMap((m) => {
    if (OTHERS_PAPER.test(text.slice(m.index, m.index + 120))) return [];
    const end = m.index + m[0].trimEnd().length;
    if (!/^[DA]/u.test(m[0]) || m[0].includes(" of ")) return [{ start: m.index, end }];
    const before = (text.slice(Math.max(0, m.index - 40), m.index).trimEnd().split(/\s/u).at(-1) ?? "").replace(/^[("“[]+/u, "");
    return [{ start: /^\p{Lu}\p{L}/u.test(before) ? text.lastIndexOf(before, m.index) : m.index, end }];
  });
}

/** "the Declaration of Al Poe that Plaintiff filed in opposition" */
const OTHERS_PAPER = /\bopposition\b/iu;

const PAPER = "(?:declarations?|affidavits?|affirmations?|certifications?|certificates?|statements?|DECLARATIONS?|AFFIDAVITS?|AFFIRMATIONS?|CERTIFICATIONS?|CERTIFICATES?|STATEMENTS?|Declarations?|Affidavits?|Affirmations?|Certifications?|Certificates?|Statements?)";
const WORD = "\\p{Lu}[\\p{L}'’-]*\\.?";
const NAME = `(?:(?:Mr|Ms|Mrs|Dr|MR|MS|MRS|DR)\\.? )?${WORD}(?: (?:${WORD}|de|la|van|von|der|del)){0,4}`;
/** "Declaration of Jane B. Roe", "DECLARATION OF JANE ROE", "Declarations of Jane Roe and Al Poe"; not "Certificate of Conference" (left out below). */
const OF_NAME = new RegExp(`\\b${PAPER} (?:of|by|from|OF|BY|FROM) (?:(?:attorney|counsel|ATTORNEY|COUNSEL|its|his|her|their) ){0,2}(${NAME})(?:,? (?:and|AND|&) (${NAME}))?`, "gu");
/** "Roe Declaration", "the Roe Decl. ¶ 4", "Ms. Roe's affidavit"; not "Accompanying Declaration" (left out below). */
const NAME_BEFORE = /(\p{Lu}[\p{L}-]{1,40})(?:['’]s)? (?:[Dd]eclaration|DECLARATION|Decl\b|[Aa]ffidavit|AFFIDAVIT|Aff\.|[Aa]ffirmation|[Cc]ertification\b)/gu;

/** Words with a capital that name no declarant. */
const NO_NAME = new Set((
  "see the a an this that these such accompanying attached supporting sworn joint rule local plaintiff plaintiffs defendant defendants movant movants counsel attorney "
  + "undersigned conference conferral compliance good faith consultation service mailing meet confer non interest interested discovery facts filed filing separate "
  + "required attorneys party parties petitioner respondent under in support regarding re opposing lead and or signed unsworn my his her their its exhibit ex support "
  + "motion opposition reply court united states no fed civ frcp l.r movant's plaintiff's defendant's rules on pursuant to for of by s"
).split(" "));

/** Names said to be those of a declaration, an affidavit or a certification, each once. */
export function peopleIn(words: string): readonly PersonNamed[] {
  const found = [
    ...[...words.matchAll(OF_NAME)].flatMap((m) => [m[1], m[2]]),
    ...[...words.matchAll(NAME_BEFORE)].map((m) => m[1]),
  ].flatMap((name) => (name === undefined ? [] : (personNamed(name) ?? [])));
  return found.filter((p, i) => found.findIndex((q) => samePerson(p, q)) === i);
}

/** "I, Jane B. Roe, declare", "Jane Roe, being duly sworn"; not "I declare". */
const SPEAKS = new RegExp(`\\bI, (${NAME}),|(?:^|[.:] )(${NAME}),? (?:being (?:first )?duly sworn|declares?\\b|hereby certif)`, "u");

/** Who speaks in a declaration, from its first words. */
export function speakerOf(words: string): PersonNamed | null {
  const m = SPEAKS.exec(words), name = m?.[1] ?? m?.[2];
  return name === undefined ? null : personNamed(name);
}

const SUFFIX = /^(?:jr|sr|esq|esquire|ii|iii|iv)$/u;

export function personNamed(name: string): PersonNamed | null {
  const all = name.replace(/^(?:Mr|Ms|Mrs|Dr)\.? /iu, "").split(" ");
  const stop = all.findIndex((word) => NO_NAME.has(plainName(word)));
  const words = (stop < 0 ? all : all.slice(0, stop)).filter((word) => !SUFFIX.test(plainName(word)));
  const surname = plainName(words.at(-1) ?? "");
  return surname.length > 1 ? { full: words.join(" "), surname } : null;
}

/** Lower case, without accents, stops and a possessive. */
export const plainName = (word: string): string =>
  word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’]s$/u, "").replace(/[^\p{L}-]/gu, "");

/** The same surname, and given names that do not disagree: "J. Roe" may be Jane, "John Roe" is not. */
export function samePerson(a: PersonNamed, b: PersonNamed): boolean {
  if (a.surname !== b.surname) return false;
  const [x, y] = [a, b].map((p) => plainName(p.full.split(" ")[0] ?? ""));
  const given = (s: string | undefined, p: PersonNamed): s is string => s !== undefined && s !== "" && s !== p.surname;
  return !given(x, a) || !given(y, b) || x === y || ((x.length === 1 || y.length === 1) && x.charAt(0) === y.charAt(0));
}
