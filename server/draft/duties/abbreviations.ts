/**
 * What clerks and judges shorten, written out before anything is read: "Defs. to supp. ans. w/in 14 days", "Meet & confer by 3/11; jt ltr
 * by 3/18". Whom an order calls "Defs" stays so; only the stop goes, which ends no sentence there.
 */
import type { Replacement } from "./rewriting.js";

/** By what is written, in small letters and without its stop. */
const IN_FULL: Readonly<Record<string, string>> = {
  jt: "joint", ltr: "letter", ltrs: "letters", stmt: "statement", stmts: "statements", rpt: "report", rpts: "reports", mtg: "meeting", mtgs: "meetings", mtn: "motion", mtns: "motions",
  supp: "supplement", suppl: "supplemental", ans: "answer", interrog: "interrogatory", interrogs: "interrogatories", rog: "interrogatory", rogs: "interrogatories", resp: "response", resps: "responses",
  opp: "opposition", prod: "production", docs: "documents", depo: "deposition", depos: "depositions", dep: "deposition", deps: "depositions", req: "request", reqs: "requests", obj: "objection", objs: "objections",
  decl: "declaration", decls: "declarations", memo: "memorandum", stip: "stipulation", stips: "stipulations", conf: "conference", tel: "telephone", disc: "discovery", priv: "privilege", "prod'n": "production", "prodn": "production", "conf'ce": "conference", thru: "through", mins: "minutes",
};
/** Of these the letters alone are words of their own, or parts of a name: only with a stop, or before a small letter. */
const NEEDS_STOP: ReadonlySet<string> = new Set("rep disc conf tel prod dep deps obj req opp resp docs supp ans rog priv".split(" "));
const SHORT = /(?<![\p{L}\d.@/_-])(?<word>prod'?n|jt|ltrs?|stmts?|rpts?|mtgs?|mtns?|suppl?|ans|interrogs?|rogs?|resps?|opp|prod|docs|depos?|deps?|reqs?|objs?|decls?|memo|stips?|conf|tel|disc|priv|thru|mins)\b(?<stop>\.?)(?=[ ,;:)]|$)/giu;
/** "w/in 14 days", "w/ the Court", "b/w". */
const SLASHED = /(?<![\p{L}\d/])w\/ ?(?<in>in\b)?(?=[ \p{L}])/giu;
/** "meet & confer", "supp. & amend"; a firm's "Brandt & Lowe" stays. */
const AMPERSAND = /(?<=[\p{Ll}\d)]) & (?=\p{Ll}|\d|Confer\b|CONFER\b)|(?<=MEET) & (?=CONFER)/gu;
const M_AND_C = /(?<![\p{L}\d])[Mm] ?& ?[Cc](?![\p{L}\d])/gu;
/** A list's mark in running words, which begins a sentence as "•" does. */
const BULLET = /(?<=^|[ :;.])[·▪◦‣](?= \p{Lu})/gu;
/** "Defs. to produce", "Pl. shall": a stop within the sentence. */
const PARTY_STOP = /(?<![\p{L}\d])(?:[Pp]ls?|[Pp]lt?fs?|[Pp]tf|[Pp]lft|[Dd]efs?|[Dd]e?fts?|[Dd]fdt|[Pp]etr|Resps?|[Aa]ttys?|[Gg]ovt)\.(?= (?:\p{Ll}|[A-Z]{2,} ))/gu;
/** "documents under Interrog. 4, supp. answers": before a noun it tells what kind they are. */
const KIND_OF = /^ (?:answers?|responses?|productions?|interrogator|brief|report|log|disclosures?|memorandum|objections?|ans\b|resp|prod)/i;

export function abbreviationsIn(text: string): readonly Replacement[] {
  const found: Replacement[] = [];
  for (const m of text.matchAll(SHORT)) {
    const written = m.groups!["word"]!, word = written.toLowerCase(), stop = m.groups!["stop"] !== "";
    // "Doc. 4", "R. at 5", "Tel. Co.": before a number or a capital it may be something else.
    const after = text.slice(m.index + m[0].length, m.index + m[0].length + 16);
    if (NEEDS_STOP.has(word) && !(stop && /^ (?:\p{Ll}|\d)|^[,;]/u.test(after) || /^ (?:due|by|to|re|w\/)\b/.test(after) && /^\p{Lu}?\p{Ll}+$/u.test(written))) continue;
    if (stop && /^(?: \p{Lu}|$)/u.test(after) && !/^(?:jt|stmt|ltr|mtn|mtg|rpt|stip)$/.test(word)) continue;
    const full = word === "supp" && KIND_OF.test(after) ? "supplemental" : IN_FULL[word]!;
    found.push({ at: m.index, length: m[0].length, text: (/^\p{Lu}/u.test(written) ? full[0]!.toUpperCase() + full.slice(1) : full) + (stop && after === "" ? "." : "") });
  }
  for (const m of text.matchAll(BULLET)) found.push({ at: m.index, length: 1, text: "•" });
  for (const m of text.matchAll(M_AND_C)) found.push({ at: m.index, length: m[0].length, text: "meet and confer" });
  for (const m of text.matchAll(SLASHED)) found.push({ at: m.index, length: m[0].length, text: m.groups?.["in"] === undefined ? "with" : "within" });
  for (const m of text.matchAll(AMPERSAND)) found.push({ at: m.index, length: m[0].length, text: " and " });
  for (const m of text.matchAll(PARTY_STOP)) found.push({ at: m.index + m[0].length - 1, length: 1, text: "" });
  return found;
}
