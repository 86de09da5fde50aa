/**
 * Where sentences and clauses end in legal prose, where most full stops end nothing: "Mr.", "v.", "No. 4",
 * "Fed. R. Civ. P. 37(a)(1)", "E.D. Mo. L.R. 3.04(A)", "2:30 p.m. Central".
 *
 * Some abbreviations can end a sentence ("at 2:30 p.m. They agreed"); those end it where the next word is one that
 * begins sentences. One pass over the text; each full stop looks at no more than the word on either side.
 */
import { span, type Span } from "./span.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Never the last word of a sentence: a name or a number follows. */
const LEADS_ON = words(
  "Mr Ms Mrs Mx Dr Atty Attys Wm Lcdo Lcda Lic Sra Hon Messrs Prof Rev Sgt Lt Capt Gen Gov Sen Rep Nos nos v vs cf Cf viz " +
  "Fed Civ Crim Evid Bankr Cir Ct Dist Div Dept Sup Super Rpts Loc Mem Stat Reg Regs Pub Const Art Arts Sec Secs § §§ " +
  "Dep Depo Decl Decls Aff Affs Tr Hr'g Test Ex Exs Exh Exhs ex Dkt Doc Docs Def Defs Pl Pls Interrog Interrogs Rog Rogs Req Reqs Resp Resps Supp Suppl " +
  "Mot Opp Br Ans Compl Am Cert Attach App Appx Add pp p para paras fn n nn ch cl vol Vol ed eds Fig fig St Ste Apt Bldg Rm Fl Ave Blvd Rd Ln Hwy Pkwy " +
  "Bd Ass'n Comm'n Nat'l Int'l Gov't Fed'n Sch Univ Hosp Ins Mfg Bros Cty Cnty Twp Mt Ft N S E W approx ca al tel Tel ext Ext Prod Adm Doc'y Docket Rr Ry",
);
/** Abbreviations that may also be the last word of a sentence. */
const MAY_END = words(
  "No no Inc Co Corp Ltd LLC LLP PLC PC Jr Sr Esq etc al Id id Ibid ibid min mins hr hrs sec secs Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec " +
  "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Cal Colo Conn Del Fla Ga Haw Ida Ill Ind Kan Ky La Mass Mich Minn Miss Mo Mont Neb Nev " +
  "Okla Ore Or Pa Tenn Tex Va Vt Wash Wis Wyo Dak Proc Ord Dep't Ltda Bhd",
);
/** Words that begin sentences, after which "2:30 p.m." or "et al." was the end of one. */
const BEGINS = words(
  "The They There Then Their These Those This That On In At By As An A After Although Also And Any All Accordingly Afterward Afterwards Again Around About Because Before Between " +
  "Both But Counsel Despite Defendant Defendants Defendant's Defendants' Defense During Each Either Even Every Finally First For Following From Further Furthermore Given Having He Her Here His How However I If " +
  "It Its Later Likewise Meanwhile Moreover My Movant Movants Neither Nevertheless Next Nobody None Nonetheless Nor Not Nothing Notwithstanding Of Once One Only Opposing Or Our Over Petitioner Plaintiff Plaintiffs Plaintiff's Plaintiffs' " +
  "Pursuant Rather Respondent Respondents Second She Should Similarly Since So Some Still Subsequently Such Third Though Through Throughout Thereafter Therefore Thus To Today Undersigned Under Unless Until Upon " +
  "We What When Where Whereas Whether Which While Who Will With Within Without Would Yet You Your Mr Ms Mrs Dr Parties Nonparty Nonetheless Additionally Attached Certificate Consequently Instead Indeed Lastly Lead",
);
/** After "p.m.": the rest of the time, not a new sentence. */
const GOES_ON_WITH_TIME = words(
  "Central Eastern Mountain Pacific Alaska Hawaii Standard Daylight CT ET MT PT CST EST MST PST CDT EDT MDT PDT UTC GMT Monday Tuesday Wednesday Thursday Friday Saturday Sunday " +
  "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec",
);
/** "Exhibit A. The": the letter is a name, not an initial. */
const LETTERED = words("Exhibit Ex Exhibits Exs Attachment Appendix App Schedule Tab Part Addendum Section Subpart Annex Class Plan Option Group Vitamin Doe and & or through to");
/** Words of a sentence that so far says only when: "On May 4, 2020 at 2 p.m. Plaintiff's counsel called". */
const ONLY_WHEN = /^(?:[Oo]n|[Aa]t|[Aa]bout|[Aa]pproximately|[Aa]round|[Bb]y|[Bb]etween|and|the|same|day|of|later|that|next|following|from|until|to|[A-Z][a-z]+day,?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?|[\d:,/.–-]+(?:st|nd|rd|th)?,?|[ap]\.?m\.?,?)$/;

const LETTER_DOTS = /^(?:[A-Za-z]\.)+$/;
const DOTTED_NAME = /^(?:[A-Za-z]{1,4}\.){2,6}$/;
const LABEL = /^\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})\.$/;
const isCloser = (c: number): boolean => c === 41 || c === 34 || c === 39 || c === 0x201d || c === 0x2019 || c === 93;
const isOpener = (c: number): boolean => c === 34 || c === 39 || c === 0x201c || c === 0x2018 || c === 40 || c === 91;

/** "•": an item of a list set in one paragraph begins a sentence of its own. */
const BULLET = 0x2022;
/** "b. Affirmer offers": an item's letter after the sentence before it. */
const SMALL_LABEL = /[a-z]\. [A-Z]/y;

/** Sentences in order, without the spaces between them. */
export function sentencesOf(text: string): Span[] {
  const found: Span[] = [];
  let start = skipSpaces(text, 0);
  for (let i = start; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === BULLET && i > start && text[i - 1] === " ") {
      found.push(span(start, text.slice(start, i).trimEnd().length + start));
      start = i;
      continue;
    }
    if (c !== 46 && c !== 63 && c !== 33) continue; // . ? !
    let end = i + 1;
    while (end < text.length && (isCloser(text.charCodeAt(end)) || text[end] === text[i])) end++;
    if (end < text.length && text.charCodeAt(end) !== 32) { i = end - 1; continue; }
    const next = skipSpaces(text, end);
    if (next < text.length && !endsHere(text, start, i, end, next)) { i = end - 1; continue; }
    found.push(span(start, end));
    start = next;
    i = next - 1;
  }
  const last = text.trimEnd().length;
  if (start < last) found.push(span(start, last));
  return found;
}

/** Does the stop at `stop` end the sentence begun at `start`, when `next` is where the following word begins? */
function endsHere(text: string, start: number, stop: number, end: number, next: number): boolean {
  if (!canBegin(text, next)) return false;
  if (text[stop] !== "." || isPlainWord(text, start, stop)) return true;
  const follower = wordAt(text, next), begins = BEGINS.has(follower);
  const token = tokenBefore(text, start, stop);
  const bare = inSmallLetters(token.slice(0, -1));
  const from = stop + 1 - token.length;
  if (bare === "" || bare === "..") return text[stop - 1] === "." && begins;
  if (from === start && LABEL.test(token)) return false;
  if (end > stop + 1 && text[end - 1] === '"' && !LEADS_ON.has(bare)) return true;
  if (/\d/.test(bare) && !LETTER_DOTS.test(token)) return !LEADS_ON.has(bare);
  if (/^[ap]\.m$/i.test(bare) || bare === "pm" || bare === "am") return !GOES_ON_WITH_TIME.has(follower) && !TIME_SOMEWHERE.test(text.slice(next, next + 32)) && /^[A-Z"“([]/.test(text[next] ?? "") && text[next] !== "(" && !saysOnlyWhen(text.slice(afterColon(text, start, stop), stop + 1));
  if (/^[A-Za-z]$/.test(bare)) return begins && endsOnLetter(text, from, bare);
  if (LETTER_DOTS.test(token) || DOTTED_NAME.test(token)) return begins && !/^(?:i\.e|e\.g|L\.R|R\.Civ)$/.test(bare);
  if (bare === "No") return !/\d/.test(text[next] ?? "") && begins;
  if (bare === "no") return !/\d/.test(text[next] ?? "");
  if (bare === "al") return begins;
  if (MAY_END.has(bare)) return begins && !(bare === "Co" && follower === "Inc");
  if (LEADS_ON.has(bare)) return false;
  if (/^[A-Z]?[^aeiouyAEIOUY\d]{1,4}$/.test(bare) && /^[A-Za-z']+$/.test(bare) && !/^[A-Z]{2,}$/.test(bare)) return begins;
  return true;
}

/** "relevance.": in small letters, as most last words are, and longer than any label. */
function isPlainWord(text: string, start: number, stop: number): boolean {
  let i = stop;
  while (i > start && isSmall(text.charCodeAt(i - 1))) i--;
  return stop - i > LONGEST_LABEL && i > start && text.charCodeAt(i - 1) === 32 && !LEADS_ON.has(text.slice(i, stop));
}

/** "xviii." */
const LONGEST_LABEL = 5;

/** "ST." as "St", "VS." as "vs": captions are set in capitals. */
function inSmallLetters(word: string): string {
  if (!/^[A-Z]{2,6}$/.test(word)) return word;
  const small = word.toLowerCase();
  const title = word.charAt(0) + small.slice(1);
  return LEADS_ON.has(small) ? small : LEADS_ON.has(title) || MAY_END.has(title) ? title : word;
}

/** "Exhibit A. The", "she and I. We": a letter that is a whole name; "J. Ruiz" is an initial. */
function endsOnLetter(text: string, from: number, letter: string): boolean {
  const before = tokenBefore(text, 0, from - 2).replace(/[.,(]/g, "");
  return LETTERED.has(before) || (letter === "I" && /^[a-z]+$/.test(before));
}

/** "South Bend time", "Lubbock time": after "8:45 a.m."; not "The time". */
const TIME_SOMEWHERE = /^(?!The |A |This )(?:[A-Z][a-z]+ ){1,2}time\b/;

/** "declare: On January 23, 2020 at 9:05 a.m. I left", "state that on January 23 at 9 a.m. I": what a colon or "that" opens is read as a sentence's beginning. */
const afterColon = (text: string, start: number, stop: number): number => {
  const from = Math.max(start, stop - LONGEST_WHEN), near = text.slice(from, stop);
  const that = near.lastIndexOf(" that on "), at = Math.max(near.lastIndexOf(": "), near.lastIndexOf("; "));
  return that > at ? from + that + " that ".length : at < 0 ? start : from + at + 2;
};

/** No words that say only when are longer, in characters. */
const LONGEST_WHEN = 90;

const saysOnlyWhen = (sentence: string): boolean => sentence.length < LONGEST_WHEN && sentence.split(" ").every((w) => ONLY_WHEN.test(w));

/** A sentence may begin with a capital, a digit, an opening mark or a section sign, never with a small letter. */
function canBegin(text: string, at: number): boolean {
  let i = at;
  while (isOpener(text.charCodeAt(i))) i++;
  if (isCapital(text.charCodeAt(i))) return true;
  SMALL_LABEL.lastIndex = at;
  if (SMALL_LABEL.test(text)) return true;
  return /[\p{Lu}\d$§¶_{<*#☐☒●•]/u.test(text[i] ?? "") || (text[at] === "[" && /[a-zA-Z]/.test(text[at + 1] ?? "")) || (text[at] === "(" && /[a-z\d]{1,3}\)/.test(text.slice(at + 1, at + 5)));
}

/** The word that holds the stop at `stop`, back to a space, bracket, quotation mark or dash; at most 24 characters. */
function tokenBefore(text: string, start: number, stop: number): string {
  let i = stop;
  while (i > start && stop - i < 24 && !partsTokens(text.charCodeAt(i - 1))) i--;
  return text.slice(i, stop + 1);
}

/** A space, a bracket, a quotation mark, a dash or a slash. */
const partsTokens = (c: number): boolean => isSpace(c) || c === 40 || c === 34 || c === 0x201c || c === 91 || c === 0x2014 || c === 0x2013 || c === 47;

function wordAt(text: string, at: number): string {
  let i = at;
  while (isOpener(text.charCodeAt(i))) i++;
  let end = i;
  for (let c = text.charCodeAt(end); end - i < 20 && (isCapital(c) || (c >= 97 && c <= 122) || c === 39); c = text.charCodeAt(end)) end++;
  return text.slice(i, end);
}

function skipSpaces(text: string, at: number): number {
  let i = at;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}

const isSpace = (c: number): boolean => c === 32 || (c >= 9 && c <= 13) || (c >= 128 && /\s/.test(String.fromCharCode(c)));
const isCapital = (c: number): boolean => c >= 65 && c <= 90;
const isSmall = (c: number): boolean => c >= 97 && c <= 122;

/** "who", "but", "so": words after a comma that begin a clause whatever follows. */
const OPENS_CLAUSE = /(?:but|yet|while|whereas|although|though|after which|at which point|at which time|upon which|following which|during which|who|which|whereupon|however)\b/y;
/** "and", "or", "so" after a comma begin a clause when a subject and a verb follow. */
const JOINS = /(?:and|so|or|nor)\s(?:then\s)?/y;
/** A subject close to its verb: "she agreed", "counsel for defendant did not respond", "Ms. Brandt wrote". */
const SUBJECT = /(?:we|he|she|it|they|there|nobody|neither|none|both|counsel|the|this|that|no|plaintiffs?|defendants?|defense|opposing|undersigned|[A-Z][\w.'-]*)(?:\s[\w.'’-]+){0,5}?\s(?:[a-z]{2,}ed|was|were|is|are|has|have|had|did|does|do|will|would|could|can|may|might|said|sent|left|spoke|met|wrote|told|gave|held|made|took|went|came|got|knew|never|not)\b/y;

/** Some verb, so that what comes before "and" is a clause and not the first names of a series. */
const VERB = /\b(?:[a-z]{2,}ed|was|were|is|are|has|have|had|did|does|do|will|would|could|can|may|said|sent|left|spoke|met|wrote|told|gave|held|made|took|went|came|got)\b/;
const LOOK_BACK = 200;

/** The clauses of one sentence: cut at ";", dashes, a colon before an enumeration, and commas that open a clause. */
export function clausesOf(text: string, sentence: Span): Span[] {
  const cuts: { readonly end: number; readonly next: number }[] = [];
  let depth = 0;
  let quoted = false;
  const lastQuote = text.lastIndexOf('"', sentence.end - 1);
  const lastClosing = text.lastIndexOf(")", sentence.end - 1);
  let from = sentence.start;
  for (let i = sentence.start; i < sentence.end; i++) {
    const c = text[i];
    if (c === "(" ) depth++;
    else if (c === ")") depth = Math.max(0, depth - 1);
    else if (c === '"') quoted = !quoted && i < lastQuote;
    if (i > lastClosing) depth = 0;
    if (depth > 0 || quoted) continue;
    const cut = cutAt(text, from, i, sentence.end);
    if (cut) { cuts.push(cut); from = cut.next; i = cut.next - 1; }
  }
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const cut of cuts) {
    if (cut.end > start) clauses.push(span(start, cut.end));
    start = cut.next;
  }
  if (start < sentence.end) clauses.push(span(start, sentence.end));
  return clauses;
}

function cutAt(text: string, from: number, i: number, end: number): { readonly end: number; readonly next: number } | null {
  const c = text[i];
  if (c === ";") return { end: i + 1, next: skipSpaces(text, i + 1) };
  if (c === "—" || c === "–") {
    const spaced = text[i - 1] === " " && text[i + 1] === " ";
    const joined = c === "—" && /[a-z,)]/.test(text[i - 1] ?? "") && /[a-zA-Z]/.test(text[i + 1] ?? "");
    return spaced ? { end: i - 1, next: i + 2 } : joined ? { end: i, next: i + 1 } : null;
  }
  if (c === "-" && text[i + 1] === "-" && text[i + 2] !== "-" && text[i - 1] !== "-") {
    const next = skipSpaces(text, i + 2);
    return next < end ? { end: i, next } : null;
  }
  if (c === ":" && text[i + 1] === " " && /^(?:\(|\d{1,2}[.)] |first\b|[a-z][.)] )/.test(text.slice(i + 2, i + 9))) return { end: i + 1, next: i + 2 };
  if (c !== "," || text[i + 1] !== " ") return null;
  const next = i + 2;
  OPENS_CLAUSE.lastIndex = next;
  if (OPENS_CLAUSE.test(text)) return { end: i + 1, next };
  JOINS.lastIndex = next;
  if (!JOINS.test(text) || !VERB.test(text.slice(Math.max(from, i - LOOK_BACK), i))) return null;
  SUBJECT.lastIndex = JOINS.lastIndex;
  return SUBJECT.test(text) ? { end: i + 1, next } : null;
}
