/**
 * Everyone gets another name, the same one wherever they are named. Only those are renamed who are known to be people:
 * they sign, or are called Mr. or Ms. somewhere, or appear for a party.
 */
import { chance } from "./chance.js";
import { withText, type Sample } from "./sample.js";

const SURNAMES = ["Halvorsen", "Okafor", "Pettigrew", "Lindqvist", "Moreau", "Szymanski", "Castellano", "Whitcombe", "Nakagawa", "Brannigan", "Fennimore", "Oyelaran",
  "O'Donnell", "McAllister", "Ruiz-Ortega", "Muñoz", "Abdullah", "Chaudhry", "Tran", "Ng", "Li", "Vandermeer", "Petrosyan", "Kowalczyk", "DiNapoli", "Fitzgerald"] as const;
const FIRST_NAMES = ["Rowan", "Priya", "Tobias", "Ingrid", "Marcus", "Yolanda", "Stellan", "Noemi", "Casper", "Beatriz", "Anders", "Keiko", "Leopold", "Zainab", "Jerome",
  "Philippa", "Desmond", "Ottilie", "Hugo", "Renée"] as const;

/** Capitalised words that stand where names do and are none. */
const NO_NAME = new Set(["Plaintiff", "Plaintiffs", "Defendant", "Defendants", "Counsel", "Court", "The", "Attorney", "Attorneys", "Esq", "Jr", "Sr", "May", "June", "April", "August", "Pro", "Se",
  "Local", "Rule", "Motion", "Respectfully", "Dated", "Movant", "Opposing", "Deputy", "Assistant", "Officer", "Judge", "United", "States", "District", "Clerk", "Undersigned", "Third-Party", "On",
  "In", "At", "By", "For", "With", "Both", "Neither", "When", "After", "Before", "That", "This", "And", "But", "Only", "Petitioner", "Respondent", "Intervenor", "Relator", "Ms", "Mr", "Mrs", "Dr"]);

const NAME = "[A-Z][\\p{Ll}'’]+(?:[-‑][A-Z]\\p{Ll}+|[A-Z]\\p{Ll}+)?";
const MIDDLE = "(?:[A-Z]\\.?[ ~\\n])?";
const TITLED = new RegExp(`\\b(?:Mr|Ms|Mrs|Dr|Mx|Messrs)\\.?[ ~\\n](?:${NAME}[ ~\\n]${MIDDLE})?(${NAME})`, "gu");
const SIGNED = new RegExp(`/?s/[ ~_]*(${NAME})[ ~]${MIDDLE}(${NAME})[ \\t]*(?:[\\n\\\\,(]|$)`, "gu");
const APPEARS = new RegExp(`\\b(${NAME})[ ~\\n]${MIDDLE}(${NAME}),? (?:\\(?counsel |attorney |an attorney |for (?:the )?(?:Plaintiff|Defendant|Movant|plaintiff|defendant)|lead counsel |Esq)`, "gu");

export function people(sample: Sample, seed: number): Sample {
  const { text } = sample;
  const isName = (word: string | undefined): word is string =>
    word !== undefined && word.length > 1 && !NO_NAME.has(word) && !new RegExp(`(?<![\\p{L}@./-])${escape(word.toLowerCase())}(?![\\p{L}@])`, "u").test(text);
  const surnames = new Set<string>(), firsts = new Set<string>();
  for (const m of text.matchAll(TITLED)) if (isName(m[1])) surnames.add(m[1]);
  for (const pattern of [SIGNED, APPEARS]) {
    for (const m of text.matchAll(pattern)) {
      if (!isName(m[1]) || !isName(m[2])) continue;
      firsts.add(m[1]);
      surnames.add(m[2]);
    }
  }
  for (const surname of surnames) {
    for (const m of text.matchAll(new RegExp(`(${NAME})[ ~\\n]${MIDDLE}${escape(surname)}(?!\\p{L})`, "gu"))) if (isName(m[1])) firsts.add(m[1]);
  }
  for (const surname of surnames) firsts.delete(surname);
  const { shuffle } = chance(seed);
  const unused = (names: readonly string[]): string[] => shuffle(names.filter((n) => !text.toLowerCase().includes(n.toLowerCase())));
  const renamed = new Map<string, string>();
  const freshSurnames = unused(SURNAMES), freshFirsts = unused(FIRST_NAMES);
  for (const name of surnames) renamed.set(name, freshSurnames.pop() ?? name);
  for (const name of firsts) renamed.set(name, freshFirsts.pop() ?? name);
  if (renamed.size === 0) return sample;
  const both = new Map([...renamed].flatMap(([from, to]) => [[from, to], [from.toUpperCase(), to.toUpperCase()]] as const));
  const any = new RegExp(`(?<![\\p{L}@])(?:${[...both.keys()].sort((a, b) => b.length - a.length).map(escape).join("|")})(?![\\p{L}@])`, "gu");
  return withText(sample, text.replace(any, (name) => both.get(name) ?? name));
}

const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
