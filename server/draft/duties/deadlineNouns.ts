/**
 * A time told as a thing and set for something: "The deadline for Defendant to produce the logs is May 3", "Plaintiff's time to respond is
 * extended to May 3", "The Court extends the date for the joint letter", "Defendant's motion for an extension of time to serve its answers is
 * granted to May 3". What it is set for is an act or a paper, and whose it is stands before the noun or after it.
 */
import type { DutyKind } from "../draft.js";
import { matches } from "../scan.js";
import { kindOfAct, kindOfPaper } from "./acts.js";
import { actorAfter, actorBefore } from "./actors.js";

interface DeadlineTold {
  readonly kind: DutyKind;
  readonly who: string | null;
  readonly start: number;
}

const NOUN = /\b(?:(?<noun>deadline|due date|time|date|period|last day)|(?<more>(?:extension|enlargement)s?(?: of (?:the |its |his |her |their )?(?:time|deadline|date))?|(?:more|additional|further|extra) time))(?: (?:in|within) which(?= to\b))?/giu;
/** After the noun, where more time was asked or given: until when. "until March 18, 2014", ", up to and including May 3,". */
const UNTIL = String.raw`(?:,? (?:until|through|up to|to(?= (?:and including )?(?:\p{Lu}|\d)))(?: and including)? [^.;]{3,36}?,?)?(?: (?:is|are) (?:hereby )?(?:granted|allowed|GRANTED))?`;
/** What leads from the noun to what it is set for. */
const LINK = new RegExp(String.raw`^${UNTIL}(?:(?<by> (?:by|within|in|on|before) which,?(?= ))|(?<act>,? to(?= \p{Ll}))|(?<thing> (?:for|of)(?= )))`, "u");
/** After an actor: "by which Defendant must produce", "for Defendant to produce". */
const MODAL = /^ (?:(?:must|shall|may|is to|are to|has to|have to|needs? to|will) |to )(?=[a-z])/;
const GERUND = /^ ?(?=(?:the )?(?:answering|responding|producing|serving|supplementing|filing|submitting|completing|amending|taking|identifying|renewing|opposing|replying|meeting|conferring|exchanging|noticing|making|providing|disclosing) )/;

/** After what it is set for: the words that set the day. */
const SETS = /(?:\b(?:is|are|shall be|will be)(?: (?:hereby|now|further|therefore|also))* |^|[ )])(?:(?:extended|enlarged|set|moved|continued|reset|re-set|fixed|changed|postponed|rescheduled|adjourned|granted|GRANTED|EXTENDED|CONTINUED|allowed|runs (?:to|until|through)|ends (?:on )?)\b|(?<=\b(?:is|be|now|hereby) )(?:(?:on|at|for|due) )?(?:\p{Lu}\p{Ll}+ |\d))/u;
/** Before the noun: a court that moves it. */
const MOVES = /\b(?:extends?|enlarges?|moves|resets?|continues|sets|postpones|grants?|EXTENDS?|GRANTS?|ENLARGES?)\b(?! (?:in part|the (?:parties'? |joint |unopposed |\w+'s )*motion))[^.;]{0,90}$/;
const TIMED = /\b(?:\d|one|two|three|four|five|six|seven|ten|twenty|thirty|fifteen)/i;

export function deadlinesTold(sentence: string, names: ReadonlySet<string>): readonly DeadlineTold[] {
  const told: DeadlineTold[] = [];
  for (const m of matches(NOUN, sentence)) {
    const paper = m.groups?.["noun"] === "deadline" || m.groups?.["noun"] === "due date" ? paperBefore(sentence.slice(0, m.index), sentence.slice(m.index + m[0].length), names) : null;
    if (paper) { told.push(paper); continue; }
    const from = m.index + m[0].length, before = sentence.slice(0, m.index), link = LINK.exec(sentence.slice(from)), moves = MOVES.exec(before);
    if (!link || (told.length > 0 && m.index < told.at(-1)!.start + 12)) continue;
    const words = sentence.slice(from + link[0].length), set = wantedFor(words, link.groups ?? {}, names);
    if (set === null || !(TIMED.test(words) || TIMED.test(link[0]) || moves) || !(moves || SETS.test(set.rest) || / granted| GRANTED| allowed/.test(link[0]))) continue;
    const owner = ownerBefore(before, names);
    told.push({ kind: set.kind, who: set.who ?? owner?.who ?? null, start: Math.min(moves?.index ?? m.index, owner?.start ?? m.index) });
  }
  return told;
}

/** "The joint status report deadline is extended to May 3": the paper stands before the noun. */
function paperBefore(before: string, after: string, names: ReadonlySet<string>): DeadlineTold | null {
  if (!/^ (?:is|shall be|will be|,? previously [^,]{3,40}, is)\b/.test(after) || !SETS.test(after)) return null;
  const m = /(?:^|[.;:,] |\b(?:and|that) )(?:the )?(?<thing>(?:[\w'’-]+ ){1,6})$/i.exec(before), thing = m?.groups?.["thing"]?.trim() ?? "";
  if (!m || OF_TIMETABLE.test(thing)) return null;
  const wanted = paperIn(thing, names);
  return wanted ? { kind: wanted.kind, who: wanted.who, start: before.length - thing.length - 1 } : null;
}

interface Wanted {
  readonly kind: DutyKind;
  readonly who: string | null;
  /** The words from the act or the paper on. */
  readonly rest: string;
}

/** "respond to the requests", "the joint report", "Defendant to produce the logs". */
function wantedFor(words: string, link: Readonly<Record<string, string | undefined>>, names: ReadonlySet<string>): Wanted | null {
  if (link["act"] !== undefined) return actIn(words.trimStart(), null);
  const lead = /^ (?:the |each )?/.exec(words)?.[0].length ?? 0, actor = actorAfter(words.slice(1), names), ends = actor?.span.start === 0 || actor?.span.start === 4 ? actor.span.end + 1 : -1;
  const modal = ends < 0 ? null : MODAL.exec(words.slice(ends));
  if (modal) return actIn(words.slice(ends + modal[0].length), actor!.who);
  if (link["thing"] === undefined) return null;
  if (GERUND.test(words)) return actIn(words.trimStart().replace(/^the /, ""), null);
  return paperIn(words.slice(lead), names);
}

const actIn = (words: string, who: string | null): Wanted | null => {
  const kind = OF_COMPLAINT.test(words) ? null : COMPLIES.test(words) ? "other" : kindOfAct(words);
  return kind === null || kind === "initiate" ? null : { kind, who, rest: words };
};

/** "time to comply with Paragraphs 3 and 4": of an order or a request that there was. */
const COMPLIES = /^comply with (?:the |this |that |its |paragraphs? |section |item |request|interrogator|(?:[\w'’]+ ){0,3}?order|subpoena)(?![^.;]{0,40}\b(?:rules?|statute|scheduling|meet-and-confer)\b)/i;

/** "time to answer is extended", "to answer, move, or otherwise respond": a pleading. */
const OF_COMPLAINT = /^(?:answer(?=(?: or|,| is| are| shall|\.))|(?:file|serve) (?:an|its|his|her|their) answers?(?= (?:is|are|or|to the))|(?:re)?spond to (?:the )?(?:[\w-]+ )*complaint|file (?:any )?motions?\b(?! for)|complete (?:all )?(?:fact |expert )?(?:discovery|depositions)|amend (?:the )?pleadings)/;

function paperIn(words: string, names: ReadonlySet<string>): Wanted | null {
  const cut = words.search(/ (?:is|are|shall be|will be|from|to (?=\p{Lu}\p{Ll}+ \d|\d)|until|through|extended|reset|moved|continued)\b/u), thing = (cut < 0 ? words : words.slice(0, cut)).trim().replace(/[,.]$/, "");
  if (thing.length < 4 || thing.length > 120 || OF_TIMETABLE.test(thing)) return null;
  const kind = TALK.test(thing) ? "confer" : kindOfPaper(`file ${thing.replace(/^(?:the )?(?:filing|serving|producing|submitting|service|production|submission|completion|exchange)(?: of)?(?: the| any| a)? \b/i, "")}`, 4);
  const owner = /^(?:the )?(?<who>[\w .&-]{2,50}?)(?:'s|’s|s'|s’) /.exec(thing)?.groups?.["who"];
  return kind ? { kind, who: owner === undefined ? null : actorAfter(owner, names)?.who ?? null, rest: words.slice(thing.length) } : null;
}

const TALK = /^(?:the |an? )?(?:meet[- ]and[- ]confer|conferral|meeting and conferring|(?:conference|meeting) of (?:counsel|the parties))\b/i;
const OF_TIMETABLE = /^(?:the )?(?:(?:fact|expert|written|all|non-expert|filing|serving|making) )*(?:discovery(?: motions)?|motions?(?: to compel)?|dispositive|pleadings?|depositions?|experts?)\b(?! (?:plan|letter|statement|dispute|responses|requests))|\bpretrial\b|\btrial\b/i;

/** "Plaintiff's deadline", "Defendant's unopposed motion for an extension". */
function ownerBefore(before: string, names: ReadonlySet<string>): { readonly who: string; readonly start: number } | null {
  const left = before.slice(-130), m = OWNER.exec(left), who = m ? actorBefore(left.slice(0, m.index), names) : null;
  if (!m || !who || who.pronoun) return null;
  return { who: who.who, start: before.length - left.length + who.span.start };
}
const OWNER = /(?:'s|'|’s|’) (?:(?:[\w()-]+,? ){0,7}?(?:motion|request|application|letter|stipulation)s?(?: \([^()]{1,30}\))?,? (?:for|seeking|requesting) (?:an? |the )?(?:[\w()-]+ ){0,3})?(?:[\w-]+ ){0,2}$/u;
