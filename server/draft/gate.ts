/**
 * One cheap question before any pattern runs: what could this stretch be about?
 *
 * One walk over the characters, which keeps the last three in a number and looks that up in a table: nearly everywhere the
 * answer is that no stem begins so, and no branch is taken. Only elsewhere are the few stems with those letters compared.
 * The answer is a set of topics, so that the patterns of one kind of fact run only where its words stand. It may say yes
 * too often, never no where a pattern could match: a word parted at a line's end, or set with a ligature, counts as all.
 */

/** What a stretch may hold, as bits. */
export const TOPIC = {
  /** "conferred", "telephone", "letter": a contact, or a word of one. */
  contact: 1,
  /** "good faith", "impasse", "oppose": how it ended, and the statements a certification makes. */
  outcome: 2,
  /** "Interrogatory", "Request", "RFP". */
  request: 4,
  /** "responded", "supplemental", "served". */
  response: 8,
  /** "Rule 37", "L.R. 3.04", "Fed. R. Civ. P. 26". */
  citation: 16,
  /** "[date]", "____", "{{NAME}}", "TBD". */
  blank: 32,
  /** "penalty of perjury", "sworn", "Declaration". */
  oath: 64,
  /** "pro se", "incarcerated", "undersigned", "joint". */
  party: 128,
  /** "May 4", "5/14/18". */
  date: 256,
} as const;

export const ALL_TOPICS = 511;

/** True where the stretch holds any word or sign that matters. */
export const mayMatter = (text: string, start: number, end: number): boolean => topicsIn(text, start, end, true) !== 0;

/**
 * Stems by topic. A word matters when it begins with one, whatever its case. "$" asks that the word end there, "#" that a
 * digit follow soon after, "." that the sign stand there.
 */
const STEMS: readonly (readonly [number, string])[] = [
  [TOPIC.contact, "confer meet met$ spoke speak talk call phon teleph telec dial rang voice email e-mail electronic letter wrote writ fax facs texted texts messag mail zoom teams webex video skype facetime discuss consult contact conver commun corresp dialog reach attempt touch approach sent$ exchang person chat debat delib went$ gone$ walked sat$ visit sms tried left$ teleconf golden replied raised in-person face- notif inform advis ask invit"],
  [TOPIC.outcome, "faith accord$ accords impass agree disagree resol oppos unoppos nonoppos unresol consent stipul certi declin refus unable promis offer propos counterpro effort compromis conced withdr stand narrow moot deadlock settle cooper ignor concur object join unopp confir excus exempt futil because reason position privileg burden overbr disput issue remain"],
  [TOPIC.request, "interrog request admission admit rfp rfa rog$ rogs demand subpoen"],
  [TOPIC.response, "respon suppl serv answer amend produc nonrespon deficien insuff inadeq incompl evas relev discoverab repl"],
  [TOPIC.citation, "rule# rules# l.r. l.civ lr# lrciv lcivr lcvr lcr local l.u fed. f.r frcp frbp bankr lbr# blr# l.b federal civlr civ. civil loc. d.p.r ducivr necivr lucivr rcfc cv# r.# b-#"],
  [TOPIC.blank, "xx tbd tba tktk tk$ mm/ insert"],
  [TOPIC.oath, "penalt perjur swor swear declar affid affirm oath verif notar"],
  [TOPIC.party, "pro$ self unrep incarc inmate prison custod jail detain undersign joint correction particip attend manner method"],
  [TOPIC.date, "january# jan# february# feb# march# mar# april# apr# may# june# jun# july# jul# august# aug# september# sep# sept# october# oct# november# nov# december# dec# monday tuesday wednesday thursday friday saturday sunday dated"],
];

interface Stem {
  readonly topic: number;
  readonly letters: string;
  readonly ending: "any" | "word" | "number";
}

/** Five bits for a character: letters whatever their case, the signs that stems hold, other signs, 0 for all else. */
const CODE = new Uint8Array(128);
for (let c = 97; c <= 122; c++) CODE[c] = CODE[c - 32] = c - 96;
const LAST_LETTER = 26;
const SIGN = 30;
const BEYOND_ASCII = 31;
for (const [sign, code] of [[".", 27], ["-", 28], ["/", 29], ["[", SIGN], ["_", SIGN], ["{", SIGN], ["<", SIGN]] as const) CODE[sign.charCodeAt(0)] = code;

const codeAt = (text: string, at: number): number => {
  const c = text.charCodeAt(at);
  return c < 128 ? CODE[c]! : BEYOND_ASCII;
};

const isLetter = (c: number): boolean => c < 128 && CODE[c]! - 1 < LAST_LETTER && CODE[c] !== 0;
const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Fifteen bits: three characters. */
const TRIPLE = 0x7fff;
/** Whether there is anything to look at where three characters end. Bytes, so that the whole table stays at hand. */
const HITS = new Uint8Array(TRIPLE + 1);
/** The stems that begin with three characters. */
const STEMS_OF = new Map<number, Stem[]>();

for (const [topic, stems] of STEMS) {
  for (const stem of stems.split(" ")) {
    const mark = stem.charAt(stem.length - 1);
    const ending = mark === "$" ? "word" : mark === "#" ? "number" : "any";
    const letters = ending === "any" ? stem : stem.slice(0, -1);
    const pair = (codeAt(letters, 0) << 10) | (codeAt(letters, 1) << 5);
    const thirds = letters.length > 2 ? [codeAt(letters, 2)] : Array.from({ length: 32 }, (_, third) => third);
    for (const third of thirds) {
      HITS[pair | third] = 1;
      STEMS_OF.set(pair | third, [...(STEMS_OF.get(pair | third) ?? []), { topic, letters, ending }]);
    }
  }
}
for (let pair = 0; pair < 1 << 10; pair++) for (let sign = 28; sign < 32; sign++) HITS[(pair << 5) | sign] = 1;

/** The topics that the words of a stretch could be about; with `any`, stops at the first. */
export function topicsIn(text: string, start: number, end: number, any = false): number {
  let topics = 0;
  let triple = 0;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    triple = ((triple << 5) | (c < 128 ? CODE[c]! : BEYOND_ASCII)) & TRIPLE;
    if (HITS[triple] === 0) continue;
    if ((triple & 31) >= 28) topics |= signAt(text, c, i, end);
    if (i - 2 >= start && !isLetter(text.charCodeAt(i - 3))) topics |= stemsAt(text, i - 2, end, STEMS_OF.get(triple));
    if (any && topics !== 0) return topics;
  }
  return topics;
}

function stemsAt(text: string, at: number, end: number, stems: readonly Stem[] | undefined): number {
  if (stems === undefined) return 0;
  let topics = 0;
  for (let k = 0; k < stems.length; k++) {
    const { topic, letters, ending } = stems[k]!;
    if ((topics & topic) !== 0 || !standsAt(text, at, letters)) continue;
    const after = at + letters.length;
    if (ending === "any" || (ending === "word" ? !isLetter(text.charCodeAt(after)) : digitFollows(text, after, end))) topics |= topic;
  }
  return topics;
}

/** Whether the letters stand at `at`, in whatever case. */
function standsAt(text: string, at: number, letters: string): boolean {
  for (let k = 0; k < letters.length; k++) if (codeAt(text, at + k) !== codeAt(letters, k)) return false;
  return true;
}

/** A digit, or the mark of a left-out one, within a few characters that are no letters. */
function digitFollows(text: string, at: number, end: number): boolean {
  for (let i = at; i < end && i < at + 12; i++) {
    const c = text.charCodeAt(i);
    if (isDigit(c) || c === 95) return true;
    if (isLetter(c) && !(i === at && (c | 32) === 115)) return false;
  }
  return false;
}

/** Signs that matter by themselves, and those that could hide the beginning of a word. */
function signAt(text: string, c: number, at: number, end: number): number {
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
  switch (c) {
    case 91: return text.charCodeAt(at + 2) === 93 && isLetter(next) && (next | 32) !== 120 ? 0 : TOPIC.blank;
    case 95: return next === 95 ? TOPIC.blank : 0;
    case 123: return next === 123 ? TOPIC.blank : 0;
    case 60: return isLetter(next) ? TOPIC.blank : 0;
    case 47: return isDigit(next) && isDigit(text.charCodeAt(at - 1)) ? TOPIC.date : 0;
    case 45: return isLetter(text.charCodeAt(at - 1)) && isLineEnd(next) ? ALL_TOPICS : 0;
    case 0xad: case 0x2010: return ALL_TOPICS;
    case 0x25cf: return TOPIC.blank;
    default: return c >= 0xfb00 && c <= 0xfb06 ? ALL_TOPICS : 0;
  }
}

const isLineEnd = (c: number): boolean => c === 10 || c === 13 || c === 32 || c === 9;
