/** How papers tell of answers still to come: promised, invited by a proposal, or demanded within hours. */
import { anyOf, pattern, words } from "./phrases.js";

/**
 * "Mr. Osei agreed to supplement the answers."
 * Not "Mr. Osei agreed with that."
 */
export const PROMISE = pattern("giu", words(
  // Undertaken.
  /(?:agreed|promised|undertook|undertakes|committed|represented that (?:he|she|it|they|responses?) would|pledged|assured (?:\S+ ){1,4}that) (?:\S+ ){0,3}?(?:to )?(?:produc|provid|supplement|respond|send|serve|answer|continue|deliver|look|check|amend)\w*/,
  /agreement to (?:\S+ ){0,2}(?:produc|supplement|provid|continu|respond)\w*/,
  /promised (?:a |an |written |further |supplemental )?(?:\S+ )?response/,
  /responses? (?:have been|were|was) promised/,
  // Meant.
  /(?:intend|plan|mean|expect|hope)(?:s|ed)? to (?:\S+ ){0,2}?(?:produc|provid|supplement|serve|send|turn over|amend)\w*/,
  /would (?:take a look|go over|look (?:at|over)|get back|review|consider|think about|check)/,
  // Said to be coming.
  /(?:would|will) (?!not\b|never\b)(?:\S+ ){0,2}?(?:supplement|produce|provide|look into|send|serve|continue producing|go on producing)/,
  /left that (?:\S+ ){1,4}would (?:go on|continue)/,
  /(?:can|could|may|might|is|are|was|were|to) be expected/,
  "hopeful",
  "expected shortly",
  "forthcoming",
));

/**
 * "Mr. Osei suggested a further call." "Counsel did not respond to the proposals."
 * Not "Mr. Osei did not respond to the letter."
 */
export const OFFER_OPEN = pattern("giu", words(
  /(?:offered|proposed|suggest(?:ed|ion)|invit(?:ed|ation)|proposals?) (?:\S+ ){0,12}?(?:compromise|meet|confer|call|further|custodians?|date|limit|narrow)/,
  /(?:did not|didn't|not) (?:find it necessary to |yet )?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?) to (?:\S+ ){0,3}(?:proposals?|offers?|suggestions?|all of them)/,
  "passing over",
  "detailed proposals",
));

const THE_MOTION = anyOf(/(?:the|this|its|his|her|their|plaintiff's|defendant's|movant's|said|instant|present) (?:\S+ )?motion(?! (?:to dismiss|for summary))/);

/**
 * "Once the motion was on file, her attorney consulted with counsel." "Subsequent to the filing of this motion".
 * Not "before the filing of this motion", "after the motion to dismiss was filed".
 */
export const AFTER_FILING = pattern("giu", words(
  pattern("iu", anyOf("subsequent to", "after", "since", "following", "upon"), String.raw` (?:the )?(?:filing|submission|service) of `, THE_MOTION),
  pattern("iu", anyOf("after", "since", "having", "upon"), String.raw` (?:filing|submitting|filed|submitted) `, THE_MOTION),
  pattern("iu", anyOf("after", "once", "since", "now that"), " ", THE_MOTION, String.raw`(?: to compel| for [^,;]{1,40}?)? (?:was|were|is|had been|has been) (?:already )?(?:filed|on file|made|submitted|lodged)`),
  /post-filing (?:conferral|conference|consultation|discussions?)/,
));

/**
 * "She refused to have one." "Counsel would not take part in a call." "He insisted on e-mail."
 * Not "He refused to produce the log", "refused to discuss settlement".
 */
export const REFUSED_CONFERENCE = pattern("giu", words(
  pattern("iu", anyOf(/refus(?:ed|es|ing) to/, /declin(?:ed|es|ing) to/, "would not", "will not", "was unwilling to", "were unwilling to", "is unwilling to"), " (?:even )?",
    anyOf(/confer/, /meet(?! (?:the|its|his|her) (?:deadline|obligation|burden))/, "speak", "talk", /(?:have|hold|schedule|set|agree to|participate in|take part in|engage in|attend|join)(?: in| on)? (?:one|a|an|any|the|such) ?(?:\S+ ){0,3}?(?:call|conference|conferral|meeting|consultation|discussion|telephone|video|meet)/, /have one/), String.raw`\b`),
  /insist(?:ed|s|ing) (?:on|upon) (?:communicating |corresponding |conferring )?(?:only )?(?:by |in |through )?(?:e-?mail|writing|letters?|correspondence)/,
  /(?:has|have|had) not made (?:himself|herself|themselves|itself) available/,
));

/**
 * "The undersigned will keep trying and will supplement this certification."
 * Not "Mr. Osei will supplement his answers".
 */
export const PLEDGES_SUPPLEMENT = pattern("giu", words(
  /(?:will|shall) (?:promptly |then )?(?:supplement|amend|update) (?:this|the) (?:\S+ )?(?:certificat\w+|motion|statement|paragraph)/,
  /(?:will|shall) (?:\S+ )?(?:file|submit) (?:an? |the )?(?:\S+ )?supplement\b/,
  /(?:will|shall) (?:keep|go on|continue) (?:\S+ )?(?:trying|attempting|to (?:try|attempt))(?: \S+){0,12}? supplement/,
));

/**
 * "Counsel did not go through them." "We did not discuss the individual requests."
 * Not "He would not discuss them".
 */
export const NOT_DISCUSSED = pattern("giu", words(
  pattern("iu", anyOf("I", "we", /counsel/, "the parties", "the undersigned", "they", "the attorneys", "the lawyers"),
    String.raw` (?:did not|didn't|have not|had not|never) (?:\S+ )?(?:go|gone|went|discuss|discussed|address|addressed|take|taken|talk|talked|review|reviewed|reach|reached)(?: over| through| up| about)? `,
    anyOf("them", "any of", "each", "those", "these", /the (?:\S+ )?(?:requests|matters|issues|interrogatories|items|responses|objections|merits|substance)/)),
  /(?:requests|matters|issues|items|objections) (?:were|was) not (?:\S+ )?(?:discussed|addressed|gone (?:over|through)|taken up|reached)/,
));

const ANSWER = anyOf(/respon\w+/, /repl\w+/, /answer\w*/, "position", "word", "known", "hear");
const BY = anyOf("by", "before", "no later than", "until", "within");
const HOURS = anyOf(
  "noon", "midday", "12", "close of business", /end of (?:the )?(?:day|business)/,
  /\d{1,2}(?::\d\d)? ?[ap]\.?m\.?/, /\d{1,2}:\d\d/, /(?:an|one|two|three|a few) hours?/, "today", /this (?:morning|afternoon|evening)/,
);

/**
 * "She asked for a response by 4:30 p.m.", "no later than noon of the following day": an answer wanted within hours.
 * Not "She asked for a response by May 18."
 */
export const ULTIMATUM = pattern("giu", String.raw`\b`, ANSWER, String.raw`\b[^.;]{0,50}?\b`, BY, " ", HOURS);
