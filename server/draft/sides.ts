/** Whose side a person is on, worked out over the whole draft: by what is said of a name anywhere, by who signs, by office. */
import type { Allegiance } from "./allegiance.js";
import type { Participant, Side } from "./draft.js";
import type { ParagraphFacts } from "./facts.js";
import type { Head } from "./head.js";
import { MARK } from "./marks.js";
import { personName, surnameOf } from "./names.js";
import type { Passage } from "./passage.js";
import type { Person } from "./people.js";
import { anyOf, pattern, stems, words } from "./phrases.js";
import { matches } from "./scan.js";
import { mayHold, searchFor } from "./search.js";
import type { Span } from "./span.js";

export interface Sides {
  /** Named people of a paragraph, whoever they are. */
  everyone(f: ParagraphFacts, at: (s: Span) => Span): Participant[];
  /** Who signs the certification, one or several, shown at the words that stand for them. */
  signers(at: Span): Participant[];
  /** Who signs the motion, where the certification has no signature of its own. */
  motionSigner(at: Span): Participant[];
  resolve(f: ParagraphFacts, people: readonly Person[], at: (s: Span) => Span, within: boolean): Participant[];
}

const CAPITALISED = String.raw`\p{Lu}[\p{L}.'-]*`;
const NAME = String.raw`${CAPITALISED}(?: (?:${CAPITALISED}|de|del|la|van|von|der)){1,4}`;
/** "/s/ Gregory P. Tanaka", "s/ G. Tanaka"; not "and/or Gregory". */
const SIGNED = pattern("gu", String.raw`(?:^|[\s_])/?s/ ?(${NAME})`);
/** "I, Renee Maddox, declare", "(me, Stan Wojcik)", "my name is Renee Maddox", "Signed Renee Maddox"; not "with Renee Maddox". */
const DECLARANT = pattern("gu", stems(/I,? \(?/, "Signed(?: by)?[,:]? ", "me, ", "myself, ", /I am (?:[Tt]he )?(?:pro se )?(?:(?:Plaintiff|Defendant|Petitioner|Respondent|Movant)(?: in this (?:case|action))?,? )?/u, "[Mm]y name is ", /I am [a-z][^.;]{0,30}, (?:and )?my name is /u, /(?:[Mm]ovant|[Pp]laintiff|[Dd]efendant|[Cc]ounsel), (?:himself|herself), /, /me, Attorney /, /(?:she|he), (?=\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+, has )/u, "undersigned(?: counsel)?, "), `(${NAME})`);
/** "Renee Maddox, being duly sworn, says", "Renee Maddox deposes and says"; not "Renee Maddox says". */
const SWEARS = pattern("gu", String.raw`(?<![\p{L}.'’-])(${NAME})`, anyOf(",? being (?:first )?(?:duly )?sworn", ",? (?:first )?duly sworn", ",? deposes", /,? (?:Inmate|Register|Prisoner|CDCR|DOC)(?: No\.?| Number)? ?#?[A-Z]{0,3}-?\d[^.;]{0,60}? (?:declares|certifies|states)/u));
/** "Sincerely, Renee Maddox, Pro Se Plaintiff", "-- Renee Maddox, attorney for Plaintiff", "Lazar Ismailov, Plaintiff, Pro Se": a signature run into the last line; not "with Renee Maddox, attorney for Plaintiff". */
const CLOSES_WITH = pattern("u", anyOf(/(?:Sincerely|Respectfully(?: submitted)?|Very truly yours|Yours(?: truly)?|Thank you),? /u, /(?:--|[–—]) ?/u, /[.!?"] /u), `(${NAME})`, anyOf(/,? (?:Pro Se|pro se)(?: Plaintiff| Defendant| Petitioner| Movant)?/u, /,? (?:[Pp]laintiff|[Dd]efendant|[Pp]etitioner|[Mm]ovant)(?:,? (?:[Pp]ro [Ss]e|in person|on (?:his|her) own behalf))?/u, /,? (?:attorney|counsel|lawyer) (?:for|of) [^.;]{2,40}/u), String.raw`\.?$`);
/** "Pro se Plaintiff Renee Maddox hereby certify": the writer, by her place in the case; not "Plaintiff Renee Maddox called". */
const PARTY_SPEAKS = pattern("gu", /(?:[Pp]ro [Ss]e )?(?:[Pp]laintiff|[Dd]efendant|[Pp]etitioner|[Mm]ovant),? /, `(${NAME})`, anyOf(/,? (?:pro se,? )?(?:hereby )?(?:certif(?:y|ies)|declares?|states? (?:that|under)|affirms?)\b/));
/** "Statement by Plaintiff Renee Maddox", "Certification of Plaintiff, Renee Maddox"; not "Statement of Facts". */
const STATEMENT_BY = pattern("gu", stems("[Ss]tatement", "[Cc]ertification", "[Cc]ertificate", "[Dd]eclaration", "[Aa]ffidavit"), String.raw` (?:by|of) (?:the )?(?:pro se )?(?:Plaintiff|Defendant|Petitioner|Respondent|Movant),? (${NAME})`);
const SPEAKING = searchFor([DECLARANT, PARTY_SPEAKS, STATEMENT_BY, SIGNED]);
/** Nobody swears without one of these words. */
const maySwear = mayHold(/sworn|deposes|Inmate|Register|Prisoner|CDCR|DOC/u);
/** A heading: "Declaration of Renee Maddox in Support"; not "Declaration". */
const DECLARATION_OF = /^(?:declaration|affidavit) of ([\p{L}.' -]{4,40}?)(?=$| pursuant| in | re\b| regarding|,| \()/iu;
/** A line that is a name and little else, at the end of a certification: "Renee Maddox, Pro Se"; not "Renee Maddox called". */
const BARE_SIGNATURE = pattern("u", String.raw`^(?:(?:Respectfully|Sincerely|Very truly yours)(?: submitted)?,?\s+)?_*\s*(${NAME})`, String.raw`(?:,? ${anyOf("pro se", "for .{1,40}", "attorney .{1,40}", "counsel .{1,40}", "movant.{0,20}", /esq\.?/, /\p{Lu}.{0,40}/u)}| #.*)?\.?$`);
/** No longer than a signature. */
const SIGNATURE_LINE = 70;

export function sidesIn(facts: readonly (ParagraphFacts | null)[], marks: Uint16Array, head: Head, signers: readonly string[], passage: Passage | null): Sides {
  const movant = head.movant.side;
  const known = new Map<string, "movant" | "opponent">();
  const named = passage ? declarantsIn(facts, passage).filter(isPerson) : [];
  for (const p of head.caption?.parties ?? []) {
    const side = movant !== null && movant !== "other" && p.side !== "other" ? (p.side === movant ? "movant" : "opponent") : null;
    if (side && /^\p{L}+[.,]?(?: \p{L}+\.?){1,3}$/u.test(p.name.trim()) && !CORPORATE_PARTY.test(p.name)) known.set(surname(p.name.trim()), side);
  }
  for (const n of [...named.slice(0, 1), ...signers.filter(Boolean)]) known.set(surname(n), "movant");
  const naming = marked(facts, marks, MARK.contacts).map(namedIn);
  for (const { told } of naming) for (const { name, allegiance } of told) {
    const side = sideOf(allegiance, movant);
    if (side && !known.has(name)) known.set(name, side);
  }
  const staff = new Set(marked(facts, marks, MARK.staff).flatMap((f) => namedIn(f).staff));
  /** Everyone whom the draft names in full, or by a title. */
  const surnames = new Set(known.keys());
  for (const { whole } of naming) for (const name of whole) surnames.add(name);
  const partyWords = new Set((head.caption?.parties ?? []).flatMap((p) => p.name.toLowerCase().split(/[^\p{L}'-]+/u)));
  const isKnown = (p: Person): boolean => p.name !== null && surnames.has(surname(p.name));
  const self = named[0] ?? signers.find(Boolean) ?? null;
  return {
    resolve: (f, mentioned, at, within) => {
      const people = mentioned.filter((p) => !p.lone || isKnown(p) || (p.acts && within && !partyWords.has(surname(p.name as string))) || mentioned.some((q) => isKnown(q) && isSideBySide(f.plain.text, p.span, q.span)));
      const out = people.map((p): Participant => ({
        text: p.text, name: p.name ?? (p.allegiance === "self" && p.role !== "staff" && /^(?:I|me|myself|(?:the )?undersigned(?: counsel| attorney)?)$/iu.test(p.text) && within ? self : null),
        side: p.allegiance === "self" ? "movant" : p.allegiance === "both" ? null : sideOf(p.allegiance, movant) ?? (p.name ? known.get(surname(p.name)) ?? null : null),
        role: p.name !== null && staff.has(surname(p.name)) ? "staff" : p.role, span: at(p.span),
      }));
      const both = people.find((p) => p.allegiance === "both" || /^(?:all )?counsel$/iu.test(p.text));
      if (both && named.length >= 2 && !out.some((p) => p.name)) {
        return named.map((name): Participant => ({ text: name, name, side: known.get(surname(name)) ?? null, role: "counsel", span: at(both.span) }));
      }
      return oncePerPerson(out, head);
    },
    everyone: (f, at) => f.contacts.people.filter((p) => p.name !== null && p.role !== "staff").map((p): Participant => ({
      text: p.text, name: p.name, side: sideOf(p.allegiance, movant) ?? known.get(surname(p.name as string)) ?? null, role: p.role, span: at(p.span),
    })),
    signers: (at) => named.map((name, i): Participant => ({ text: name, name, side: known.get(surname(name)) ?? (i === 0 ? "movant" : null), role: null, span: at })),
    motionSigner: (at) => (named.length || self === null ? [] : [{ text: self, name: self, side: "movant", role: null, span: at }]),
  };
}

/** "Linden and Katz": who is named beside somebody known is a person, too. */
const isSideBySide = (text: string, a: Span, b: Span): boolean => /^ (?:and|&|with) $/u.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))) && Math.abs(a.start - b.start) < 60;

/** The names that a paragraph brings, by surname: of those who took part in its contacts, of staff, of all that are named in full or by a title. */
interface Named {
  readonly told: readonly { readonly name: string; readonly allegiance: Allegiance }[];
  readonly staff: readonly string[];
  readonly whole: readonly string[];
}

/** Kept as long as the paragraph. */
function namedIn(f: ParagraphFacts): Named {
  const known = NAMED_IN.get(f);
  if (known) return known;
  const named = (people: readonly Person[]): string[] => people.flatMap((p) => (p.name ? [surname(p.name)] : []));
  const { contacts, people } = f.contacts;
  const read: Named = {
    told: contacts.flatMap((c) => c.people.flatMap((p) => (p.name ? [{ name: surname(p.name), allegiance: p.allegiance }] : []))),
    staff: named(people.filter((p) => p.role === "staff")), whole: named(people.filter((p) => !p.lone)),
  };
  NAMED_IN.set(f, read);
  return read;
}
const NAMED_IN = new WeakMap<ParagraphFacts, Named>();

/** Whether a paragraph read anew brings the same names as before; `speaks`: and, where the certification speaks or is signed, the same speakers. */
export function namesAlike(a: ParagraphFacts | null, b: ParagraphFacts | null, speaks: boolean): boolean {
  if (a === b) return true;
  const named = (f: ParagraphFacts | null): Named | null => (f === null || f.contacts.contacts.length + f.contacts.people.length === 0 ? null : namedIn(f));
  if (!isAlike(named(a), named(b))) return false;
  if (!speaks) return true;
  if (a === null || b === null || a.heading?.kind !== b.heading?.kind) return false;
  const isLong = (f: ParagraphFacts): boolean => f.heading !== null || f.plain.text.length >= SIGNATURE_LINE;
  return isLong(a) && isLong(b) && isAlike(speakersIn(a), speakersIn(b));
}

const isAlike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Who speaks in the passage, by the words "I, ..." or by a signature, the first first. */
function declarantsIn(facts: readonly (ParagraphFacts | null)[], passage: Passage): string[] {
  const names: string[] = [];
  for (let i = introductionOf(facts, passage); i < (passage.headingAt ?? passage.from); i++) if (facts[i]) names.push(...speakersIn(facts[i]!).introduced);
  for (let i = passage.headingAt ?? passage.from; i < Math.min(facts.length, passage.to + 2); i++) {
    const f = facts[i];
    if (!f) continue;
    names.push(...speakersIn(f).all);
    const words = f.plain.text, signs = i >= passage.to - 2 && words.length < SIGNATURE_LINE && !f.heading && f.contacts.contacts.length === 0 ? BARE_SIGNATURE.exec(words) : null;
    if (signs) names.push(clean(signs[1]!));
  }
  return names;
}

/** Who a paragraph says speaks: by the words "I, ..." alone, and in all. */
interface Speakers {
  readonly introduced: readonly string[];
  readonly all: readonly string[];
}

/** Kept as long as the paragraph. */
function speakersIn(f: ParagraphFacts): Speakers {
  const known = SPEAKERS.get(f);
  if (known) return known;
  const words = f.plain.text, seen = SPEAKING.in(words), found = (p: RegExp): string[] => (seen?.matches(p) ?? []).map((m) => clean(m[1]!));
  const one = (m: RegExpExecArray | null): string[] => (m ? [clean(m[1]!)] : []), introduced = found(DECLARANT);
  const read: Speakers = {
    introduced,
    all: [...introduced, ...(maySwear(words) ? matches(SWEARS, words).map((m) => clean(m[1]!)) : []), ...found(PARTY_SPEAKS), ...one(f.heading ? null : CLOSES_WITH.exec(words)), ...found(STATEMENT_BY), ...one(f.heading && DECLARATION_OF.exec(words)), ...found(SIGNED)],
  };
  SPEAKERS.set(f, read);
  return read;
}
const SPEAKERS = new WeakMap<ParagraphFacts, Speakers>();

/** "I, Renee Maddox, am the Plaintiff.": a paragraph or two before a passage without a heading, whose writer it tells. */
function introductionOf(facts: readonly (ParagraphFacts | null)[], { headingAt, from }: Passage): number {
  let start = headingAt ?? from;
  for (let back = 1; headingAt === null && back <= INTRODUCTION; back++) {
    const f = facts[from - back];
    if (f?.heading) break;
    if (f) start = from - back;
  }
  return start;
}

/** Paragraphs between the words "I, Renee Maddox" and what she tells. */
export const INTRODUCTION = 4;

const marked = (facts: readonly (ParagraphFacts | null)[], marks: Uint16Array, mark: number): ParagraphFacts[] => {
  const some: ParagraphFacts[] = [];
  for (let i = 0; i < facts.length; i++) if ((marks[i]! & mark) !== 0) some.push(facts[i]!);
  return some;
};

/** One entry a person; a party, or "counsel", beside a named person of its side, or in a name's own description, is nobody more. */
function oncePerPerson(people: readonly Participant[], head: Head): Participant[] {
  const named = new Set<string>();
  const anyNamed = people.some((p) => p.name !== null);
  return people.filter((p) => {
    if (p.name !== null) {
      const key = surname(p.name);
      if (named.has(key)) return false;
      named.add(key);
      return true;
    }
    if (/^(?:we|us|me|myself)$/iu.test(p.text) && people.some((q) => q !== p && q.side === "movant")) return false;
    if (p.role === "party") return p.side === "opponent" ? head.opponentSelfRepresented || !people.some((q) => q !== p && q.role === "counsel" || q.name !== null) : p.side === "movant" ? head.movant.selfRepresented : !anyNamed;
    if (p.side !== null && people.some((q) => q.name !== null && (q.side === p.side || (p.role === "counsel" && p.side === "opponent" && q.side === null && q.role === "counsel")))) return false;
    return !(anyNamed && p.role !== "staff" && p.side === null);
  });
}

export function sideOf(a: Allegiance, movant: Side | null): "movant" | "opponent" | null {
  if (a === "self") return "movant";
  if (a === "opposing") return "opponent";
  if ((a === "plaintiff" || a === "defendant") && movant !== null && movant !== "other") return a === movant ? "movant" : "opponent";
  return null;
}

/** "Kestrel Freight, Inc."; not "Renee Maddox". */
const CORPORATE_PARTY = pattern("iu", words(
  "inc", "llc", "corp", "co", "company", "ltd", "group", "services", "systems", "bank",
  "county", "city", "university", "school", "hospital", "department", "authority", "board", "agency",
));

/** "Gregory P. Tanaka Gregory P.": the line under a signature says the name again. */
const once = (name: string): string => {
  const words = name.split(" ");
  const again = words.findIndex((w, i) => i > 0 && w === words[0]);
  return (again > 0 ? words.slice(0, again) : words).join(" ");
};

/** "Certificate of Conference", "Hereby Certify"; not "Renee Maddox". */
const OF_A_PAPER = /\b(?:conferral|certify|certificate|conference|counsel|declaration|hereby|consultation)\b/iu;

const isPerson = (name: string): boolean => name.includes(" ") && !OF_A_PAPER.test(name) && personName(name.length > 3 && name === name.toUpperCase() ? titleCase(name) : name) !== null;

const titleCase = (s: string): string => s.toLowerCase().replace(/(?:^|[\s'-])\p{L}/gu, (c) => c.toUpperCase());

/** What a signer goes on with: "Renee Maddox Declare under"; not "Renee Maddox". */
const GOES_ON = /(?:\.\s+(?:The|In|On|I|We|My|He|She|Counsel|Plaintiff|Defendant)\b.*|\b(?:Pursuant|Declare|Certify|Hereby|Being|Under|Am|Counsel|Attorney).*)$/u;

const clean = (name: string): string => once(name).replace(GOES_ON, "").trim().replace(/(?<=\p{Ll})\.$/u, "");

/** The last word of a name, or the one before what follows it: "Tanaka, Jr." */
function surname(name: string): string {
  const last = surnameOf(name);
  return FOLLOWS_NAME.has(last) ? (name.toLowerCase().replace(/[,.]? (?:jr|sr|ii|iii|iv|esq)\.?$/u, "").split(" ").pop() as string) : last;
}
const FOLLOWS_NAME: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv", "esq"].flatMap((s) => [s, `${s}.`]));
