/** The words of contacts that are listed as things. */
import { anyOf, pattern, stems, words } from "./phrases.js";

const WRITING = anyOf(/(?:hand-delivered |follow-up |deficiency |demand |golden rule |meet[- ]and[- ]confer )?letters?(?! of (?:credit|intent))/, /ltrs?\b\.?/, /e-?mails?(?: messages?| letters?)?/, /fax(?:es)?/, /facsimiles?/, /text messages?/, /texts/, /voice-? ?mails?(?: messages?)?/, /voice messages?/, /(?:answers?|reply|replies|rejoinders?|responses?)(?=,? (?:of|dated|sent)(?: on)? (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,6}\.? \d|the \d|\d))/u);
const TALK = anyOf(
  /(?:(?:tele)?phone |conference |video |zoom |teams |skype |webex |facetime |google meet )calls?/, /calls?/, /(?:(?:tele)?phone |video |telephonic |zoom |teams |in-person )?(?:conferences?|meetings?|talks?|conversations?|discussions?|sessions?|consultations?|conferrals?)(?! room)/,
  /lunch(?: together)?/, /breakfast/, /coffee/, /dinner/, /visits?/, /tele?conferences?/, /videoconferences?/,
);
const BY_MANNER = /by (?:certified |first-class |overnight |regular |voice )?(?:(?:tele)?phone|fax|facsimile|e-?mail|letter|mail|text(?: message)?|voice-?mail)(?=,? (?:[(_]|on|of|dated))/;
const STANDING = anyOf(/(?:his|hers|theirs|mine|ours|another|(?:a|the) (?:second|third|fourth|fifth|final|last|further|other)(?: one)?|one more|one|two more)(?=,? (?:of|on|dated|sent|from|by|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wed|Thu|Fri)\p{L}{0,6}\.? \d|the \d|\d)|,)/u, /\p{Lu}[\p{L}-]{1,24}(?:'s|s')(?= (?:of|dated|sent) )/u);

/** "my letter", "a conference call", "his" of "his of May 4"; not "letter of credit", "the answer". */
export const HEAD = pattern("giu", words(BY_MANNER, WRITING, TALK, STANDING));
/** "by phone", "by certified letter": a way of trying; counts only after a verb of trying. */
export const IS_MANNER = /^by /iu;
/** "I tried by phone (May 4), by fax (May 5)": what governs such a list; not "served by". */
export const TRIES = pattern("iu", words(/tried/, /attempted/, /efforts?/, /attempts?/, "sought", "reached out", "contacted", "approached"));
/** " letter", ", second telephone conference", " (e-mail": right after its day; not ", when he wrote". */
export const HEAD_NEXT = pattern("iu", String.raw`^(?:,? ?(?:–|—|-|\|)? ?)(?:(?:a|an|the|my|his|her|our|their|first|second|third|fourth|further|final|follow-up|written) ){0,2}(`, anyOf(WRITING, TALK), String.raw`)\b`);
/** " (telephone", " (in person": in brackets right after its day; not " (twice". */
export const HEAD_IN_BRACKETS = pattern("iu", String.raw`^ \((?:by |via |over )?(`, anyOf(WRITING, TALK, /(?:tele)?phone/, "in person", "zoom", "video", "microsoft teams", "webex"), String.raw`)\b`);
/** "his", "a second": stands for a word before it; not "my letter". */
export const STANDS = pattern("iu", "^", anyOf("his", "hers", "theirs", "mine", "ours", "another", "one more", "one", "two more", /(?:a|the) (?:second|third|fourth|fifth|final|last|further|other)(?: one)?/, /[\p{L}-]{1,25}(?:'s|s')/u), "$");
/** " (Pym) and ": between the days of "letters of May 4 (Pym) and May 6". */
export const ONE_MORE_DAY = /^(?: \([^()]*\))?,? ?(?:and|&)? ?(?:of |on )?$/u;
/** "letters"; not "letter". */
export const PLURAL = /s$/iu;
/** ", ", "; ", " and ": between two things; not " of ". */
export const SEPARATES = /[,;&]|\b(?:and|then|plus)\b/u;
/** ", ", ", and ", " then ": before the first word of a thing. */
export const JOINT = /(?:,|\b(?:and|then|plus)|&)(?: and| then)? (?!(?:19|20)\d\d)/giu;
/** ", at which each brought a list;", " in which he refused,": what hangs on the thing before it, up to the next sign. */
export const HANGS_ON = /,? ?(?:(?:at|in|on|during|to|after|by) which|which|who|where|when|asking|refusing|saying|stating|enclosing|offering|proposing)\b[^;]*(?:;|$)/giu;
/** Verbs of a telling: "sent", "conferred"; not "redlined" of "a redlined schedule", "dated". */
export const A_VERB = pattern("gu", String.raw`(?<!\b(?:a|an|the|his|her|my|our|their|its|of|this|that|each|no) )`, words(
  /(?!(?:dated|attached|certified|detailed|limited|united|required|addressed|related|unanswered|disputed|enclosed|hand-delivered)\b)\p{Ll}{2,20}ed/u, "got", "took", "had", "went", "came", "met", "sat", "ran", "put", "held", "spoke", "made", "gave", "kept", "brought", "told", "heard", "found",
  "was", "were", "did", "sent", "wrote", "left", "is", "are", "has", "have", "will", "would", "rang", "said", "set",
));
/** What is no list of contacts: rules, papers served, orders. */
export const NO_LIST = pattern("iu", words("must", "shall", "should", "if", "unless", /requires?/, "served", "no", "not", "without", "never", "before", "until"));
/** "letter to the Court", "conference with chambers": not between the sides. */
export const NOT_BETWEEN_SIDES = pattern("iu", words(/(?:to|with|from|by) (?:the )?(?:court|chambers|judge|magistrate|clerk|adjuster|carrier|insurer|client)/, /(?:court|judge)'s/, "deposition of", /hearing (?:on|of|before)/, "26\\(f\\)"));
/** "same two", "the same attorneys": those of the one before; not "the same requests". */
export const SAME_PEOPLE = pattern("iu", words(/same (?:two|three|people|persons|attorneys|lawyers|counsel|participants|parties|attendees)/, /same(?=[,;.|])/));
/** "in reply", "answering": goes back. */
export const ANSWERS = pattern("iu", stems(/in (?:reply|response|answer)/, "reply", "answering", "respon"));
/** "my", "his", "plaintiff's": whose it is. */
export const POSSESSOR = pattern("iu", words("my", "his", "her", "their", "our", "mine", "hers", "him", "them", "me", /same/));
/** "plaintiff's letter", "counsel": a contact in the case. */
export const OF_A_SIDE = pattern("iu", stems("counsel", "plaintiff", "defendant", "attorney", "undersigned", "movant", "respondent"));
