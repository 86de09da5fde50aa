/** The words that set a time in an order: what leads to a day, and how a period and the event it runs from are told. */
import { NUMBER_WORD } from "../dateWords.js";
import { anyOf, pattern, words } from "../phrases.js";

const HOUR = anyOf(
  /(?:\d{1,2}(?::\d\d)? ?(?:a\.?m\.?|p\.?m\.?|o'clock)?|noon|midnight|12 noon)(?: (?:Central|Eastern|Mountain|Pacific|[CEMP][SD]?T|local time|\((?:Central|Eastern|Mountain|Pacific|[CEMP][SD]?T)\))(?: (?:Standard |Daylight )?Time)?)?,?(?: sharp)?/,
  /(?:the )?(?:close of business|close of the business day|c\.?o\.?b\.?|(?:the )?end of (?:the )?(?:business )?day|(?:the )?end of business)/i,
);

const SET = anyOf("extended", "enlarged", "set", "moved", "continued", "reset", "fixed", "changed", "postponed", "granted", "rescheduled", "adjourned", "advanced", "re-set", "due");
const TIME_NOUN = anyOf("deadline", "time", /(?<!\bup to )date/, "last day", "extension", "enlargement", "period");
/** "The deadline for the log is hereby extended by ten days, from May 3, to": what is set, and how. */
const SET_TO = String.raw`${TIME_NOUN}\b(?:[^.;]|\.(?! [A-Z])){1,140}?(?: (?:is|are|shall be|will be))?(?: (?:hereby|now|further|also|therefore)){0,3}(?: ${SET})?(?: by [\w() -]{3,30},?)?(?: from [^.;]{3,30}?)?,? (?:to|until|through|for|as)`;

/** Right before a day: "by ", "no later than 5:00 p.m. on ", "on or before ", "by the close of business ", "due "; not "dated ", "filed on ". */
/** Right before a day: "by ", "no later than 5:00 p.m. on ", "on or before ", "by the close of business ", "due "; not "dated ", "filed on ". */
export const LEADS_TO_DAY = pattern("iu", String.raw`\b`, anyOf(
  "on or before", "at or before", "no later than", "not later than", "by no later than", "by not later than", /in no event (?:later|after)(?: than)?/, "at the latest by", "by", "prior to", "before", "until", "up to and including", "through", /due(?: on| by)?/,
  /(?:is|are|be) extended (?:to|until|through)/, /(?:extended|extension(?: of time)?|enlargement(?: of time)?),? (?:up )?(?:to|until|through)/, "to and including", "up to", /deadline (?:of|is)/,
  SET_TO, /(?:deadline|time|date|last day)\b[^.;]{1,120}? (?:is|shall be|will be)(?: (?:hereby|now))?/, /(?:extends?|enlarges?|moves|resets?|continues) [^.;]{1,120}? (?:to|until|through)/,
  /between [^.;,]{3,24} and/, "any time before", "absent agreement by",
), String.raw`,? (?:at )?(?:${HOUR},? )?(?:on |of |this |the |and including )?$`);

/** Right before the day on which the act itself takes place: "on ", "at 10:00 a.m. on "; not "dated ". */
export const LEADS_TO_OWN_DAY = pattern("iu", String.raw`\b(?:on|for|at ${HOUR} on|beginning on|commencing on) $`);

const COUNT = String.raw`\(?(?<count>\d{1,3}|${NUMBER_WORD}|an?|one)\)?(?: ?\((?:\d{1,3}|${NUMBER_WORD})\))?`;
const UNIT = String.raw`(?:additional |full |more )?(?<sort>calendar |business |court |working |judicial )?(?<unit>hours?|days?|weeks?|fortnights?|months?)['’]?`;

/**
 * "within ten (10) days of", "no later than seven days after", "at least five days before", "14 days to", "48 hours";
 * not "ten days of hearings", "thirty days in jail": what follows decides (`RUNS_FROM`), or what leads.
 */
export const PERIOD = pattern("giu",
  String.raw`\b(?:(?<lead>within|w\/in|in|over|during|no later than|not later than|by no later than|no more than|not more than|at least|no less than|not less than|no fewer than|not fewer than|on or before|shall have|has|have|is given|are given|allowed|granted|by) )?(?:the next |a period of |an additional |up to )?`,
  COUNT, String.raw`[ -]`, UNIT, String.raw`(?:\b|$)`);

/** Right after a period: which way it runs. "of", "from", "after", "following", "before", "prior to", "thereafter". */
export const RUNS_FROM = /^,? (?:(?:(?:calendar|business) )?(?<after>of|from|after|following|subsequent to|upon)|(?<before>before|prior to|preceding|in advance of|ahead of)|(?<then>thereafter|later|afterward|afterwards|after that|hereafter))(?=[ ,.;:)]|$)/i;

/** Leads that make a period a time limit even where no event is told: "within 14 days". */
export const LIMITS = /^(?:within|w\/in|no later than|not later than|by no later than|shall have|has|have|is given|are given|allowed|granted)$/i;

/** The order itself as the event: "the date of this Order", "entry of this Memorandum and Order", "today", "hereof". */
export const THIS_ORDER = pattern("iu", String.raw`^(?:the )?`, anyOf(
  /(?:date|day|date and time|entry|date of entry|filing|issuance|date of the entry|date of filing|date of issuance|e-filing|electronic filing|docketing|signing|filed|issue)(?: date| stamp(?:ed)?(?: date)?)? (?:of|on|on which) (?:entry of |the filing of |the issuance of )?(?:this|the (?:instant|present|within)|the court's)(?: \w+){0,5}? (?:order|opinion|memorandum|ruling|entry|decision|minute order|report|letter|endorsement|notice|minutes?)/,
  /(?:the )?(?:date|day) (?:on which |that )?(?:this|the instant|the present) (?:[\w-]+ ){0,3}?(?:order|opinion|ruling|entry|decision|memorandum) (?:is|was) (?:signed|entered|issued|filed|docketed|made)/,
  /(?:when )?(?:this|the instant|the present|the within) (?:[\w-]+ ){0,4}?(?:order|opinion|ruling|entry|decision|memorandum|letter|endorsement)(?:'s (?:date|entry|issuance|filing))?/,
  /date (?:hereof|of this order|below|set forth below|shown below)/,
  /(?:today(?:'s date)?|hereof|this date|this day|order's date)/,
), String.raw`(?![\w-])(?!'s (?:conference|hearing))`);

/** "service of this Order", "receipt of the order": a day that the order does not know. */
export const ORDER_SERVED = /^(?:(?:the )?(?:date of )?(?:service|receipt|receiving|being served with))\b/i;

/** "within the same period", "in the same thirty-day period", "at the same time": the time told before. */
export const SAME_TIME = /\b(?:within (?:the|those|that) same (?:\w+|\(?\d+\)?) (?:days|weeks)|(?:with)?in (?:the|that) same (?:[\w-]+ )?(?:period|time(?: ?frame| ?period)?)|by (?:that|the same) (?:same )?(?:date|day|deadline|time)|(?:within|in) that (?:time|period|time ?frame)|at the same time|on the same schedule|(?:by (?:noon|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?),? (?:on )?)?(?:the same|that same|(?<=[mn]\.? )that) day)\b/giu;

/** A day that the order does not give: "the new hearing date", "any hearing". */
export const UNKNOWN_EVENT = /^(?:the |any |a |an |each |every |such )?(?:new|continued|rescheduled|re-?noticed|re-?set|future|next|any|a|an|eventual|requested)\b/i;

/** Something already dated as the event: "that date", "the deadline". */
export const THAT_DAY = /^(?:that|this|such|the same|the foregoing|the above) (?:date|day|deadline)\b/i;

/** What happens on a day of its own. "the hearing", "their conference", "the deposition of". */
export const EVENT = pattern("iu", words(/(?:hearing|conference|teleconference|deposition|mediation|argument|status call|call|trial|meeting|session|inspection|meet[- ]and[- ]confer)/));

/** A day is set for an event: "a hearing is set for", "will be held on", "continued to". */
export const EVENT_SET = /\b(?:set|reset|scheduled|rescheduled|held|continued|calendared|noticed|take place|taken place|occur|conducted|convene|reconvene|hold|conduct|placed on calendar|participate in|appear)\b/i;

/** The last word of a ruling that a clerk's comma follows: "Motion granted, answers in 14 days". */
export const NOTHING_RULED = String.raw`(?:[Gg]ranted|GRANTED|[Dd]enied|DENIED|[Oo]verruled|OVERRULED|[Ss]ustained|SUSTAINED|[Aa]llowed|ALLOWED)(?: in part| IN PART| as moot)?`;
