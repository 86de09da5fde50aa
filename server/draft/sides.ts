/** Whose side a person is on, worked out over the whole draft: by what is said of a name anywhere, by who signs, by office. */
import type { Participant, Side } from "./draft.js";
import type { ParagraphFacts } from "./facts.js";
import type { Head } from "./head.js";
import { personName, type Allegiance, type Person } from "./people.js";
import type { Passage } from "./passage.js";
import type { Span } from "./span.js";

export interface Sides {
  /** Named people of a paragraph, whoever they are. */
  everyone(f: ParagraphFacts, at: (s: Span) => Span): Participant[];
  /** Who signs the certification, shown at the words that stand for them. */
  signer(at: Span): Participant | null;
  resolve(f: ParagraphFacts, people: readonly Person[], at: (s: Span) => Span, within: boolean): Participant[];
}

const NAME = String.raw`\p{Lu}[\p{L}.'-]*(?: (?:\p{Lu}[\p{L}.'-]*|de|del|la|van|von|der)){1,4}`;
/** "/s/ Gregory P. Tanaka", "I, Renee Maddox, declare", "(me, Stan Wojcik)". */
const SIGNED = new RegExp(String.raw`(?:^|[\s_])/?s/ ?(${NAME}|\p{Lu}\. \p{Lu}\p{L}+)`, "gu");
const DECLARANT = new RegExp(String.raw`\b(?:I,? \(?|me, |myself, |I am |my name is |undersigned(?: counsel)?, )(${NAME})`, "gu");
/** A line that is a name and little else, at the end of a certification. */
const BARE_SIGNATURE = new RegExp(String.raw`^_*\s*(${NAME})(?:,? (?:pro se|for .{1,40}|attorney .{1,40}|counsel .{1,40}|esq\.?|\p{Lu}.{0,40})| #.*)?$`, "u");

export function sidesIn(facts: readonly (ParagraphFacts | null)[], head: Head, signers: readonly string[], passage: Passage | null): Sides {
  const movant = head.movant.side;
  const declarants: string[] = [];
  const known = new Map<string, "movant" | "opponent">();
  for (let i = passage?.headingAt ?? passage?.from ?? 0; passage && i < Math.min(facts.length, passage.to + 2); i++) {
    const f = facts[i];
    if (!f) continue;
    const words = f.plain.text;
    for (const m of words.matchAll(DECLARANT)) declarants.push(clean(m[1] as string));
    const heading = f.heading && /^(?:declaration|affidavit) of /iu.test(words) ? /^(?:declaration|affidavit) of ([\p{L}.' -]{4,40}?)(?=$| pursuant| in | re\b| regarding|,| \()/iu.exec(words) : null;
    if (heading) declarants.push(clean(heading[1] as string));
    for (const m of words.matchAll(SIGNED)) declarants.push(clean(m[1] as string));
    if (i >= passage.to - 2 && words.length < 70 && !f.heading && f.contacts.contacts.length === 0) { const m = BARE_SIGNATURE.exec(words); if (m) declarants.push(clean(m[1] as string)); }
  }
  const named = declarants.filter(isPerson);
  for (const p of head.caption?.parties ?? []) {
    const side = movant !== null && movant !== "other" && p.side !== "other" ? (p.side === movant ? "movant" : "opponent") : null;
    if (side && /^\p{L}+[.,]?(?: \p{L}+\.?){1,3}$/u.test(p.name.trim()) && !CORPORATE_PARTY.test(p.name)) known.set(surname(p.name.trim()), side);
  }
  for (const n of [...named.slice(0, 1), ...signers.filter(Boolean)]) known.set(surname(n), "movant");
  for (const f of facts) for (const c of f?.contacts.contacts ?? []) for (const p of c.people) {
    const side = sideOf(p.allegiance, movant);
    if (p.name && side && !known.has(surname(p.name))) known.set(surname(p.name), side);
  }
  const staff = new Set(facts.flatMap((f) => f?.contacts.people.filter((p) => p.role === "staff" && p.name !== null).map((p) => surname(p.name as string)) ?? []));
  const self = named[0] ?? signers.find(Boolean) ?? null;
  return {
    resolve: (_f, people, at, within) => {
      const out = people.map((p): Participant => ({
        text: p.text, name: p.name ?? (p.allegiance === "self" && p.role !== "staff" && /^(?:I|me|myself|(?:the )?undersigned(?: counsel| attorney)?)$/u.test(p.text) && within ? self : null),
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
    signer: (at) => (self === null ? null : { text: self, name: self, side: "movant", role: null, span: at }),
  };
}

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
    if (/^(?:we|us|me|myself)$/u.test(p.text) && people.some((q) => q !== p && q.side === "movant")) return false;
    if (p.role === "party") return p.side === "opponent" ? head.opponentSelfRepresented || !people.some((q) => q !== p && q.role === "counsel" || q.name !== null) : p.side === "movant" ? head.movant.selfRepresented : !anyNamed;
    if (p.side !== null && people.some((q) => q.name !== null && q.side === p.side)) return false;
    return !(anyNamed && p.role !== "staff" && p.side === null);
  });
}

export function sideOf(a: Allegiance, movant: Side | null): "movant" | "opponent" | null {
  if (a === "self") return "movant";
  if (a === "opposing") return "opponent";
  if ((a === "plaintiff" || a === "defendant") && movant !== null && movant !== "other") return a === movant ? "movant" : "opponent";
  return null;
}

const CORPORATE_PARTY = /\b(?:inc|llc|corp|co|company|ltd|county|city|bank|university|school|hospital|department|group|services|systems|authority|board|agency)\b/iu;

/** "Gregory P. Tanaka Gregory P.": the line under a signature says the name again. */
const once = (name: string): string => {
  const words = name.split(" ");
  const again = words.findIndex((w, i) => i > 0 && w === words[0]);
  return (again > 0 ? words.slice(0, again) : words).join(" ");
};

const isPerson = (name: string): boolean => name.includes(" ") && !/\b(?:conferral|certify|certificate|conference|counsel|declaration|hereby|consultation)\b/iu.test(name) && personName(name.length > 3 && name === name.toUpperCase() ? titleCase(name) : name) !== null;

const titleCase = (s: string): string => s.toLowerCase().replace(/(?:^|[\s'-])\p{L}/gu, (c) => c.toUpperCase());

const clean = (name: string): string => once(name).replace(/\b(?:Pursuant|Declare|Certify|Hereby|Declares|Being|Under|Am|Counsel|Attorney).*$/u, "").trim();

const surname = (name: string): string => (name.toLowerCase().replace(/[,.]? (?:jr|sr|ii|iii|iv|esq)\.?$/u, "").split(" ").pop() as string);
