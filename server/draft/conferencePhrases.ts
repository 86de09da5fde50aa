/** The words around "conference" that say it was held, and those that say it was another one. */
import { anyOf, pattern, stems, words } from "./phrases.js";

const HOLDING = anyOf(
  // It took place.
  "held", "had", "brought", "saw", "has had", "have had", "conducted", "participated in", "took part in", "engaged in", "attended", "convened",
  /followed(?: up)? (?:by|with)/, /culminat(?:ed|ing) in/, "resulted in", "led to", /there (?:was|were|followed)(?: then| also| next)?/, "took the form of", /consist(?:ed|ing) of/,
  "completed", /joined(?: in)?/, "initiated", "concluded", "hosted", "entered into", "set", "scheduled",
  // It was tried, asked for, refused.
  "attempted", "tried", "seek", "sought", "requested", "offered", "proposed", "invited", "no", "without", "declined", "refused", "for",
  "arrange", "hold", "have", "conduct", "proposing", "requesting", "asking for",
  /with(?= (?:one|another|two|a (?:second|third|follow)))/,
);
const WHICH_ONE = anyOf(
  "a", "an", "the", "its", "their", "another", "one", "two", "three", "several", "multiple", "any", "further", "such", "numerous", "our", "his", "her",
  "that", "this", "brief", "lengthy", /good[- ]faith/, "personal", "follow-up", "second", "actual", "real", "meaningful", /Rule \S+/, /L\.R\. \S+/,
);

/** "held a ", "took part in two lengthy "; not "the ". */
export const HOLDING_BEFORE = pattern("iu", String.raw`\b${HOLDING} (?:(?:in |on |to |by )?${WHICH_ONE} ){0,4}$`);

/** "during the ", "in the course of our second "; not "the ". Counts only with a day near by. */
export const REFERRING_BEFORE = pattern("iu",
  stems("during", "in", "after", "following", "at", "on", "by", "through", "via", "in the course of", "upon"),
  / (?:a|an|the|our|their|that|this|its|such|each|one|two|several|his|her|counsel's|the parties')? ?(?:\S+ ){0,3}$/);

const BETWEEN_IT_AND_VERB = anyOf(
  / (?:pursuant to|under|required by|called for by|prescribed by) [^;,]{1,40}?/,
  / between [^.;]{1,80}?/,
  / with [^.;]{1,60}?/,
  / that preceded [^.;,]{1,30}?/,
  / described in this [^.;,]{1,20}?/,
  / (?:on|by|via|over) [^.;,]{1,30}?/,
);
const TOOK_PLACE = anyOf(
  "held", "had", "conducted", "convened", "took place", "taken place", "occurred", "happened", "lasted", "commenced", "began", "ensued", "followed",
  "completed", /(?:set|scheduled|arranged) (?:(?:by (?:agreement|counsel|the parties|e-?mail|consent)|on consent|jointly|at \S+ \S+ request),? )?for/,
);

const HOW_IT_WAS = anyOf(/(?:by|over|via) (?:the )?(?:tele)?phone/, "in person", /(?:by|over|via) (?:video|zoom|webex|skype|(?:microsoft )?teams)/, /over (?:lunch|coffee|breakfast)/);

/** " of counsel was held", " on May 4 lasted"; not " is required". */
export const HOLDING_AFTER = pattern("iu", String.raw`^s?(?: of [^,.;]{1,40})? (?:which|that) (?:I|we|he|she|they|counsel|the parties|(?:the )?undersigned) (?:had|held)\b|`,
  String.raw`^s?(?: (?:of|between|among) (?:the |both )?(?:\w+ ){0,2}(?:counsel|attorneys|lawyers|parties))?${BETWEEN_IT_AND_VERB}?,? (?:which |that )?(?:(?:(?:is|are|was|were|has been) (?:then |also |duly )?)?${TOOK_PLACE}|(?:was|were) ${HOW_IT_WAS}|(?:was|were) on (?:the \d|\p{L}+,? \p{L}{3,9}\.? \d{1,2}|\p{L}{3,9}\.? \d{1,2}))\b`);

/** " described in this declaration"; not " described in the rule". */
export const DESCRIBED = /^s? described in this (?:declaration|affidavit|certificat|statement)/iu;

const A_DAY = anyOf(/\p{Lu}\p{L}{2,8}\.? \d/u, /\d{1,2}[/-]\d/, /\d{1,2} \p{Lu}\p{L}{2,8}/u, /the \d/, /(?:Mon|Tues|Wednes|Thurs|Fri)day/, /(?:the )?(?:following|next|same|previous) (?:business )?(?:day|morning|afternoon|evening|\p{Lu}\p{L}+day)/u,
  /(?:two|three|four|five|six|seven|eight|nine|ten|a|several) (?:days?|weeks?) (?:later|after that)/, "yesterday", "this morning", "today");
/** " at my office, with Mr. Cho, on May 4", " the following Monday": the rest of a noun's own phrase, up to its day; not " is required". */
export const OWN_DAY_AFTER = pattern("u", /^s?((?:,? (?!and\b|but\b|or\b)|, |: )(?:(?:Mr\.|Ms\.|Mrs\.|Dr\.|Esq\.|No\.|[^\s.;:]+) ){0,18}?)/, String.raw`(?:on |of |dated |held )*(?:or about )?(?:the (?:morning|afternoon|evening) of )?${A_DAY}`);
/** Verbs, and words that open a clause of their own; not "with", "at". */
export const OWN_CLAUSE = pattern("iu", words(
  /\p{Ll}{2,20}ed/u, "was", "were", "is", "are", "be", "been", "has", "have", "had", "will", "would", "must", "shall", "should", "may", "did", "does", "that", "which", "who", "if", "when", "because", "whether",
  /letters?/, /e-?mails?/, "correspondence", "statement", "requirement", "process", "to", "set", "sent", "wrote", "said", "met", "spoke", "about", "regarding", "concerning", "after", "before", "until", "following", "for (?:the|a)",
));

const WITH_COUNSEL = /with [^.;,]{0,30}(?:counsel|attorney|lawyer|Mr\.|Ms\.)[^.;,]{0,40},? on/;

/** " of May 4", " with Mr. Adler on Tuesday"; not " of counsel". */
export const DATED_AFTER = pattern("u",
  /^s? /, anyOf(/between [^.;]{3,80}? on/, "of", "on", "dated", /held(?: on)?/, WITH_COUNSEL),
  / (?:or about )?(?:\p{Lu}\p{L}{2,8}\.? \d|\d{1,2}[/-]\d|the \d|(?:Mon|Tues|Wednes|Thurs|Fri)day)/u);

/** "the purpose of the ": what is said of conferences at large; not "the date on which the ". */
export const PURPOSE_BEFORE = pattern("iu", words(/reasons?/, "purpose", "subject", /times?/, /dates?/, "need", "request"), / (?:for|of) (?:the|a|such) $/);

/** "On the " at the head of a sentence: "On the discovery dispute, ..."; not "on the call". */
export const ON_THE = /(?:^|[.;:] )On (?:the|that|this) $/u;

/** "call", "meeting": what one can be in, or after; not "dialogue". */
export const OCCASION = pattern("iu", stems("call", "conference", "conferral", "meeting", "conversation", "discussion", "consultation", "meet"));

/** " Plaintiff, on ", " she ": after "following the call", somebody else's deed, with its own day. */
export const ANOTHERS_DEED = /^s?,? (?:(?:the )?(?:plaintiff|defendant|respondent|petitioner|movant|government)s?|he|she|they|it|counsel|(?:Mr|Ms|Mrs|Dr)\. \p{Lu}\S*)\b/iu;

/** " with the court", "before the magistrate"; not " with counsel". */
export const BEFORE_JUDGE = /^s? (?:with|before|in front of) (?:the )?(?:court|judge|magistrate)/iu;

/** "May 4": a day's number; not "2020". */
export const DAY_NUMBER = /\b\d{1,2}\b/u;

/** The court's own conferences, and those the rules set for other ends: "a status conference", "the Rule 26(f) meeting"; not "a discovery conference". */
export const NOT_THIS_CONFERENCE = pattern("iu", anyOf(
  // The court's own.
  words(/(?:court|chambers|judge(?: \p{L}+)?), (?:which|who) (?:then |also |thereafter )?(?:held|convened|conducted|set|scheduled)[^.;]{0,50}(?:conference|conferral|call|hearing|meeting)/u),
  words(/(?:court|chambers)(?:'s)? (?:then |also |thereafter |itself )?(?:held|convened|conducted|set|scheduled|took up|took|called|has set|own)[^.;]{0,50}(?:conference|conferral|call|hearing|meeting)/),
  words(/(?:conference|conferral|call|hearing|meeting) (?:that was |which was )?(?:held|convened|conducted|called|set|ordered|noticed|scheduled) by (?:the |this )?(?:court|judge|magistrate|chambers)/),
  words(/(?:court|judge|magistrate)'s (?:own )?(?:\w+ )?(?:telephone |telephonic |video )?(?:conference|call|hearing)/, /with chambers for/),
  // Before the judge.
  words(/(?:minutes|agenda|notes|transcript) of (?:the |that |its )?(?:\S+ ){0,4}(?:meeting|conference|call)/, /(?:board|shareholders?'?s?|staff|sales|safety|team|committee|council|union) (?:conference )?(?:meeting|call)/),
  words("early neutral", /appeared (?:\S+ ){0,2}?before (?:the )?(?:court|judge|magistrate|hon)/, "oral argument"),
  /(?:conference|call|hearing|meeting)(?: (?:of|on) \p{Lu}\p{L}+\.? \d{1,2}(?:, \d{4},?)?)? (?:with|before|in front of) (?:the |this )?(?:court|(?:chief |magistrate )?judge|magistrate|your honor|chambers)/u,
  // To another end.
  stems(/26\(f\)/, "rule 16", /16\(b\)/, "status", "scheduling", "settlement", /pre-?trial/, /case[- ]management/, "final", "initial", "planning", "mediation", "next", "informal")
    + "(?: \\S+)? (?:telephone |telephonic |phone |video )?(?:conference|conferral|meeting|call)s?",
));
