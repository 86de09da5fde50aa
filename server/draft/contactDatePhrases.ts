/** The words around a date that say whose it is: this contact's, the next one's, or that of a deadline or a paper served. */
import { anyOf, pattern, stems, words } from "./phrases.js";

const DUE = anyOf(
  /respon(?:d|ses?)/, /answer(?:s|ed)?/, /repl(?:y|ies)/, /produc(?:e|tion)/, /supplement(?:ation)?/,
  "date", "deadline", "due", "forthcoming", "provided", "writing", "until", "expected", /expires?/, /closes?/,
);
const BY_WHEN = anyOf("by", "before", "on or before", "no later than", "until", "not later than", "prior to", "within", "for");
const PAPER = anyOf(/responses?/, "answers", /requests?/, "production", "interrogatories", "subpoena", "order", "complaint", "scheduled for", "set for", "accepted");

/** "asked for a response by ", "no later than ", "the order of ": right before the date of something else; not "called on ". */
export const BEFORE_OTHER_DATE = pattern("iu", stems(
  // A deadline.
  String.raw`${DUE} (?:\S+ ){0,3}?${BY_WHEN}`,
  /(?:no|not) later than/,
  "on or before",
  /due(?: on)?/,
  "until",
  /deadline (?:of|is|was)/,
  /cut-?off (?:of|is|was)/,
  // A paper.
  /served(?: on)?/,
  /filed(?: on)?/,
  /(?:filing|service) (?:of|on)/,
  /propounded(?: on)?/,
  String.raw`${PAPER} (?:of|dated|on|served|from)?`,
  /produced (?:\S+ ){0,3}on/,
  // The court.
  /(?:conference|hearing|call) (?:held|convened|conducted|set|called|ordered) by (?:the |this )?(?:court|judge|magistrate(?: judge)?)(?: \S+)? on/,
  /(?<!(?:after|at|following|before|during) the )hearing on/,
  "trial on",
), / (?:the )?(?:\w+day,? )?$/);

/** "asked him to meet by telephone on ": the day of what is proposed; not "called to ask about the meeting on ". */
export const PROPOSED_BEFORE = pattern("iu", stems("ask", "invit", "propos", "offer", "request", "suggest", "urg"), /[^.;]{0,60}?\bto (?:meet|confer|speak|talk|call|discuss|reconvene|convene)\b[^.;,]{0,40}(?: on| for) (?:the )?$/);

/** "agreeing to ", "take the slot on ": the day that is agreed to; not "agreed on ". */
export const AGREED_BEFORE = pattern("iu", anyOf(
  /\b(?:agree(?:d|ing)|consent(?:ed|ing)) to (?:(?:a|the) (?:time|date|call|slot) (?:of|on|for) )?(?:(?:Mon|Tues|Wednes|Thurs|Fri)day,? )?(?:the )?$/,
  /\b(?:accept|propos|offer|suggest)(?:s|ed|ing)? (?:(?:a|the) (?:time|date|call|slot) (?:of|on|for) )?(?:(?:Mon|Tues|Wednes|Thurs|Fri)day,? )?(?:the )?$/,
  /\b(?:tak|hav|ha[sd]|took|us)(?:e|es|ing)? the (?:slot|time|opening|date) (?:on|of|at|for) (?:the )?$/,
));
/** "at that hour", "as agreed": on the day last told of; not "at that time of year". */
export const AS_SET = pattern("iu", words(
  /at (?:that|the (?:appointed|agreed|scheduled|set|chosen)) (?:hour|time|date)/, /as (?:agreed|arranged|scheduled|planned|set|promised)(?! to| in| by the (?:court|order))/, /(?:went forward|took place|was held|was had|spoke|talked|met|conferred|called|connected) (?:then|as (?:agreed|arranged|scheduled|planned))/,
));

/** "did not discuss it until ": the day on which they did; not "had until ". */
export const NOT_UNTIL = /\b(?:not|never|n't)\b[^.;]{0,50}\b(?:until|till|before) (?:the |\w+day,? )?$/iu;
/** "received a response on ": a letter's day; not "served a response on ". */
export const REPLY_BEFORE = /\breceived an? (?:written )?(?:response|reply|answer) (?:on|dated) $/iu;
/** "between ", "between May 4 and ", "from May 4 through ": before a date of a period; not "between counsel on ". */
export const PERIOD_BEFORE = /\b(?:between|between (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4},?)?|[\d/]+) and|from (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4},?)?|[\d/]+) (?:to|through|until)) (?:about |on )?$/u;
/** "from ": of a period where " to " follows; not "e-mail from ". */
export const FROM_ONLY = /\bfrom $/iu;
export const TO_AFTER = /^,? (?:to|through|thru|until) (?:\p{Lu}|\d|the \d)/u;

/** " deposition", " responses": right after the date of something else; not " call". */
export const AFTER_OTHER_DATE = pattern("iu", /^ /, anyOf("deposition", "hearing", "deadline", /responses?/, "production", "order", "supplement", "at 11:59"));

/** "after the ", "on ": on the occasion of what follows the date; not "the ". */
export const OCCASION_BEFORE = pattern("iu", words("at", "during", "after", "following", "on"), / (?:the )?$/);

/** "(green card signed ", "(received ": when the letter came; not "(on ". */
export const RECEIPT_BEFORE = pattern("iu", /\(/, anyOf("green card", "receipt", "return receipt", "signed", "received", "delivered"), /\b[^)]{0,30}$/);

/** "; on ", ", and on ", "then in ": a date here opens a new telling; not " on ". */
export const NEW_TELLING_BEFORE = /(?:[;.:)] (?:(?:and|then|but) )?(?:on |on or about |in |by )?|(?:,? (?:and|then|but)|,(?: again)?) (?:(?:again|once more|then|later|finally) )?(?:on |on or about |in |by ))(?:the )?$/iu;

/** "; counsel ", ", who ": another clause begins; not " with ". */
export const CLAUSE_BREAK = /[;.]|,? (?:and|but|when|where|who|that) /u;

/** "4", "23": a day without its month goes on a run; not "4/5". */
export const DAY_ALONE = /^\d{1,2}(?!\d?[/-])/u;

/** "meeting"; not "met". */
export const ENDS_ING = /ing$/iu;

/** "agreed to a call for ", "set up a Zoom": the sentence before arranged it; not "called". */
export const ARRANGED = pattern("iu", anyOf(/\b(?:was|were) to (?:confer|speak|talk|meet|call|telephone|phone)\b/,
  words("set up", "arranged", "scheduled", /agreed (?:to|on|upon)/, "calendared", "set") + "[^.]*" + words("call", "conference", "meeting", "zoom", "conferral", "videoconference")));

/** "attempted to reach her on ": before one date of a run; not "called on ". */
export const TRIED_BEFORE = /\b(?:attempted|tried) (?:\S+ ){0,4}$/iu;

/** "by ", "no later than noon ": before a time that is a deadline; not "at ". */
export const DEADLINE_BEFORE_TIME = /\b(?:by|before|no later than|until|of)\s(?:\S+ )?$/iu;

/** "each time", "on both occasions": what is told of one date of a run is told of all; not "at that time". */
export const EACH_TIME = pattern("iu", words("each time", "every time", "either time", "both times", "all three times", /on (?:each|both|every|all three) occasions?/, "in each instance", "on each call", "each of these"));

/** " between Ms. Cho and Mr. Adler", " -- Cho for movant": right after the last date of a run; not ". ". */
export const SHARED_AFTER = /^(?:[,)]? ?(?:(?:both|all|each|and) )?(?:attended )?(?:between|among|with|by|to) | (?:--|—|–) )/iu;

// Runs: "May 4 (a voicemail), May 6, and again on May 11".

/** "(twice)", in a run; not "twice". */
export const IN_BRACKETS = /\([^()]*\)/gu;

/** "over Skype", "by WebEx": each date of a run may bring its manner; not "by letter". */
export const MANNER_IN_RUN = pattern("giu", words(
  /in[- ]person/,
  /(?:by|via|over|on|through) (?:the )?(?:tele?phone|phone|video(?: ?conference)?|zoom|(?:microsoft |ms )?teams|google meet|webex|skype|facetime|bluejeans|gotomeeting)/,
));

/** "at approximately 2:30 p.m."; not "2:30". */
export const TIME_IN_RUN = /\bat (?:approximately |about )?[\d:]+ ?[ap]\.?m\.?/giu;

/** ", at more length, ", " for ten minutes": what a list of dates may hold between them; not ", when he called, ". */
export const ASIDE_IN_RUN = /(?<=\b(?:and|then)), (?!(?:when|where|who|which|after|before|if)\b)[^,.;]{1,30},| for (?:about |some |nearly |over |almost )?(?:\w+[ -]){1,3}(?:minutes?|hours?)/giu;

const JOINING = anyOf(
  "and", "then", "again", "once more", "also", "another", "the", "attempted", "tried", "likewise", "at", "on", "of", "around", "first", "morning", "afternoon", "evening",
  // Times, as they stand in a run.
  "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "ET", "CT", "MT", "PT", /\d{1,2}(?::\d\d)? ?[ap]\.m\./, "noon", /(?:Mon|Tues|Wednes|Thurs|Fri)day/,
);

/** ", and again on ", " then "; not ", when ". */
export const JOINS_RUN = pattern("iu", String.raw`^[\s,;&]*(?:${JOINING}[\s,;&]*)*$`);

/** ", and called again on "; not ", and called on ". */
export const AGAIN_IN_RUN = /\b(?:again|once more|a (?:second|third) time|another time)\b/iu;

// Legs: "by telephone on May 4 and, that leading nowhere, in person on May 11".

/** "p.m. ", "Ms. ", "Feb. ": stops that end no sentence; not "2020. ". */
export const ABBREVIATED = /\b(?:[ap]\.m|Mr|Ms|Mrs|Dr|Lcd[oa]|Esq|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|\p{Lu})\. /gu;

/** "; ", " and ", " then ": what joins one leg to the next; not ", ". */
export const JOINT = /;|,? (?:and|then|&) /gu;
/** " and to his co-counsel, ": another person opens another leg; not " and ". */
export const TO_ANOTHER = pattern("iu", /^\W*(?:and |then )*(?:(?:with|to) (?!no\b|the same\b)|by (?:me|him|her|us|the undersigned|(?:Mr|Ms|Mrs)\.))/);
/** " and the second ", ", the other on ": one of several occasions; not " and the ". */
export const THE_OTHER = pattern("iu", /\b(?:the|a) /, anyOf("other", "second", "third", "fourth", "last", "final", "next", "latter", "former", "first"), / (?:\w+ )?(?:on |by |over |via |in )/);
/** " then "; not "than". */
export const THEN_IN_RUN = /\b(?:then|next|later|second|again|followed by)\b/iu;
/** ", " between a date and its manner; not ", when counsel met ". */
export const COMMA_ONLY = /^(?:,? at [\d:]+ ?[ap]\.?m\.?)?,? (?:(?:by|via|over|on|through) (?:the |a )?)?$/iu;
/** "about the responses of": something between two dates that is no occasion; not "at the library". */
export const OTHER_IN_LEG = pattern("iu", words(
  /respon\w+/, /answers?/, "served", "filed", "produced", "production", "order", "hearing", "complaint", "subpoena", "due", "deadline", "until", "between", "about", "regarding", "concerning", "that",
), "(?!,? not| leading| failing| having| being| proving| yielding)");
/** Like past forms, and none: "unresolved", "that same date"; not "met". */
export const NO_VERB_IN_RUN = /^(?:unresolved|united|limited|certified|scheduled|continued|followed|had|dated|attached|extended|detailed)$/iu;

// Details: sentences that add to the contact before them.

const THE_CALL = anyOf("call", "conference", "conversation", "meeting", "discussion");

/** "The call lasted an hour", "Also present was Mr. Adler"; not "The letter listed the requests". */
export const DETAIL = pattern("iu", words(
  // What it was.
  /the (?:date|call|conference|meeting|time|place|manner|mode|means|method|discussion|conversation|consultation|participants?|individuals|attendees|parties)/,
  `that ${THE_CALL}`,
  `this ${THE_CALL}`,
  /during (?:the|that|this)/,
  // When it was.
  /it (?:began|started|took place|lasted|was held|was|occurred)/,
  "began at",
  "happened",
  "first on",
  // Who was there.
  "present",
  "attending",
  "attended",
  /participa(?:ted|ting|nts?)/,
  "took part",
  /on the (?:call|line|telephone|phone)/,
  "joined",
  "those",
  "namely",
));
