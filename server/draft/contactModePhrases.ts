/** The words that say which mode is a contact's, and where it took place. */
import { anyOf, pattern, stems, words } from "./phrases.js";

/** ", and then ", "; ": what comes after belongs to another deed; not ", and by e-mail". */
export const MODE_STOP = /;|, (?:and|but) (?:on|then|again|later|I|he|she|counsel|we|they)\b/u;

/** " or by telephone", " or in person": right after a mode; not " or so". */
export const ALTERNATIVE_AFTER = pattern("iu", /^ or (?:by |via |over )?(?:the )?/, anyOf(/(?:tele)?phone/, "video", "in person", "zoom"));
/** "in person or by ", "telephone, or via the ": right before one; not "letter or by ". */
export const ALTERNATIVE_BEFORE = pattern("iu", words("in person", /(?:tele)?phone/, /face[- ]to[- ]face/, "video", "either"), /,? or (?:by |via |over )?(?:the )?$/);

/** "wrote", "replied": a writing that does not say how; not "e-mailed". */
export const PLAIN_WRITING = pattern("iu", /^/, anyOf("wrote", "replied", "responded", "answered", "written to", "writes", "sent", "advised", "indicated", "informed me", "received"));

/** "e-mailed", "email"; not "mailed". */
export const EMAIL_WORD = /e-?mail/iu;

/** "met", "sat down with", "dropped by": deeds of two in one room, where a place is told; not "meet". */
export const MET = /^met\b/iu;
/** "visited", "buttonholed": deeds of two in one room, place or none; not "called on". */
export const IN_ONE_ROOM = pattern("iu", /^/, anyOf(/sat\b/, "visited", "buttonholed", "cornered", /(?:pulled|took|drew|called) .{1,40} aside/, "caught", /(?:dropped|stopped|came|went) by/, /(?:came|went|drove|walked) (?:over |down |by |up |across )*to/, /went and saw/));
/** "got through to", "call": a telephone's, place or none; not "got to". */
export const ON_A_LINE = /^(?:got through|picked up|came to the (?:tele)?phone|(?:(?:long|short|first|second|third|conference|further|follow-up) )*calls?$)/iu;

/** "at the deposition of Officer Ruiz", "over lunch": they were in one room; not "about the deposition". */
export const AT_AN_EVENT = pattern("iu", anyOf(
  /\bmeetings? (?:was |were )?(?:held )?(?:at|in) (?:the|his|her|my|our|\p{Lu})/iu,
  /(?<!\b(?:was|were|is|be) )\b(?:at|during|before|after) (?:the (?:close|end|conclusion|start|beginning|break) of )?(?:the|his|her|their|an?|(?:Dr\. |Mr\. |Ms\. |Sgt\. |Officer )?\S+'s) (?:\S+ ){0,4}?(?:deposition|hearing|inspection|mediation|trial)\b/,
  /\bhad (?:lunch|coffee|breakfast|dinner) with\b/,
  /\b(?:during|over|(?<!\b(?:was|were|is|be) )at|met (?:\S+ ){0,3}for) (?:the |a |an )?(?:lunch|coffee|breakfast|dinner|drinks|recess|meal)/,
  /\bmet there\b/,
  /\b(?:both|each|all) (?:were|was|being|happened to be|of (?:us|them) (?:were|being)) (?:present )?(?:in|at) (?:the )?(?:court|deposition|hearing|mediation|same)/,
  /\bduring (?:a|the) (?:\w+ )?(?:break|recess) (?:in|at|from|of)\b/,
));

const ROOM = anyOf(
  /offices?/, "courthouse", "courtroom", "conference room", "chambers", "building", "cafeteria", "hallway", "corridor", "elevator", "parking lot", /(?:clerk's )?window/, "courthouse steps", "Hall of Justice", "bench", "lobby", "jail", "prison", "facility", "library",
  /(?:(?:his|her|our|my|their|law) )firm/, "boardroom", /(?:deposition|reporting) suite/, /(?:conference|counsel) table/, "courthouse lawn", "branch", "headquarters", "premises", "lounge", "restaurant", /caf[eé]/, "hotel", "coffee shop", "room",
);
const NAMED_ROOM = anyOf("Library", "Courthouse", "Office", "Building", "Hotel", "Restaurant", "Café", "Center", "Room", "Inn", "Club", "Hall", "Plaza", "Tower", "Hospital", "Clinic", "University");
const ITS = "(?:the |his |her |my |our |their |a |an )?";

/** "at Ms. Brooks's office", "in a room at Fenner & Yoo LLP", "at 180 Admiral Cochrane Drive"; not "in a letter". */
export const PLACE = pattern("u", anyOf(
  pattern("u", stems("at", "around", "into", "in", "outside", "from", /place(?: was|:)?/), ` ${ITS}`, anyOf(String.raw`(?:\S+ ){0,8}?${ROOM}\b`, /\d{2,5} \p{Lu}\S*(?: \p{Lu}\S*){0,3} ?/u, /(?:One|Two|Three|Four|Five|Six|Seven|Ten) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}(?=,? (?:Suite|Floor|\d+(?:st|nd|rd|th) [Ff]loor)| Plaza| Center)/u)),
  /\b\p{Lu}\p{L}+'s offices?\b/u,
  /\b\d{1,5} (?:[NSEW]\. |North |South |East |West )?(?:\p{Lu}\S* ){1,3}(?:Street|St\.|Avenue|Ave\.|Boulevard|Blvd\.|Road|Rd\.|Drive|Lane|Square|Parkway)/u,
  /(?:at|in|outside|by) Courtroom (?:No\. )?\d+\b/u,
  pattern("u", /(?:at|in) (?:the )?(?:(?:\p{Lu}\S*|of|the) ){1,8}/u, NAMED_ROOM, /\b/),
));

/** "Garmatz Courthouse, third floor", "Room 4 of the Bar Foundation": a note's place, which has no "at"; not "the Court". */
export const NOTED_PLACE = pattern("u", anyOf(
  String.raw`(?<![\p{L}.'&-])(?:\p{Lu}[\p{L}.'&-]* ){1,4}${NAMED_ROOM}\b`, /\bRoom \d+(?: of (?:the )?\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,4})?/u,
  String.raw`(?<=, )(?:[^\s,]+ ){1,4}(?:courthouse|conference room|attorney room|lobby|hallway|law library)\b`,
));

/** "Mr. Cho's office": whoever is there meets him; not "her office". */
export const OWN_OFFICE = /['’]s offices?$/iu;
/** " at ", " in ": a place that says they met; not "from". */
export const AT_PLACE = /^(?:at|in|into|outside) /iu;

/** Between two manners of one conferring: " and by ", "s, and later a "; not " on May 4 and by ", whose day is the first one's own. */
export const TOLD_TOGETHER = pattern("iu", "^(?:s|es)?(?:,| and| as well as| plus| followed by| then|, and|, then| and then|, as well as|, followed by)(?: (?:also|later|then|finally|both|by|via|through|in|over|on|an?|the|one|two|three|several|multiple|subsequent|follow-up|further|brief)){0,3} $");
