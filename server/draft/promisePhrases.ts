/** How papers tell of answers still to come: promised, invited by a proposal, or demanded within hours. */
import { anyOf, pattern, words } from "./phrases.js";

/** What is promised: an answer, or something to look through. "supplement", "turn over"; not "oppose". */
const GIVE = anyOf(
  /produc\w*/, /provid\w*/, /supplement\w*/, /respon(?:d|se)\w*/, /answer(?:s|ing)?(?! (?:nothing|no\b))/, /amend\w*/, /revis\w*/, /correct\w*/, /complet\w*/, /serv(?:e|ing)/, /send(?:ing)?/, "supply", /furnish\w*/, /deliver\w*/, /disclos\w*/,
  /identify\w*/, /submit\w*/, /(?:turn|hand)(?:ing)? (?:\S+ ){0,4}?over/, /make (?:\S+ ){1,5}?available/, /search\w*/, /gather\w*/, /continu\w*/, "go on", /clean(?:ing)? (?:\S+ ){0,2}?up/,
);
/** What is to be thought over or found out: "check", "ask his client". */
const PONDER = anyOf(
  "look", /take (?:a|another) look/, /take (?:\S+ ){1,4}?(?:up|back)/, /go (?:over|back)/, "get back", "review", "reconsider", "consider", "think", "check", /see (?:what|whether|if)/, "ask", "confirm", /follow up/, /run (?:\S+ ){1,3}?by/, "raise", /talk (?:\S+ ){0,2}?(?:to|with)/, "speak",
  "investigate", "inquire", /find out/, /report back/, /let (?:me|us|him|her|plaintiff|counsel) know/,
);
const WILL = anyOf("will", "would", "going to", /(?:intend|plan|mean|expect|hope|need|want)(?:s|ed)? to/, /meant to/);
const UNDERTOOK = anyOf("agreed", "promised", "undertook", "undertakes", "committed", "pledged", "volunteered", /assured (?:\S+ ){1,4}that/, /represented that (?:he|she|it|they|responses?) would/);
const GIVEN = anyOf("produced", "provided", "supplemented", "served", "sent", "answered", "amended", "delivered", "completed", "forthcoming", "coming", /(?:turned|handed) over/);

/**
 * "Mr. Osei agreed to supplement the answers." "He will see what he can find." "Amended answers are on the way."
 * Not "Mr. Osei agreed with that."
 */
export const PROMISE = pattern("giu", words(
  // Undertaken.
  String.raw`${UNDERTOOK} (?:\S+ ){0,3}?(?:to )?(?:${GIVE}|${PONDER})`,
  String.raw`(?:agreement|promise|commitment|undertaking|pledge|assurance) (?:to|of|that) (?:\S+ ){0,4}?(?:${GIVE}|${GIVEN})`,
  /promised (?:a |an |written |further |supplemental )?(?:\S+ )?response/,
  /responses? (?:have been|were|was) promised/,
  String.raw`(?:agreed|promised|undertook|said|confirmed|told (?:me|us|him|her))(?: \S+){0,6}? that (?:(?!nothing|none|no|neither)\S+ ){1,7}?(?:would|will) be ${GIVEN}`,
  // Said to come.
  String.raw`${WILL} (?!not\b|never\b)(?:\S+ ){0,2}?(?:${GIVE}|${PONDER})`,
  /left that (?:\S+ ){1,4}would (?:go on|continue)/,
  /(?:can|could|may|might|to) be expected/,
  "hopeful",
  "expected shortly",
  "forthcoming",
  /(?:(?:on (?:the|its|their) way)|underway|under way|in the works|in preparation|being (?:prepared|gathered|collected|finalized))/,
  /(?:production|responses?|answers?|supplementation) (?:is|are|was|were) (?:to|due to) (?:start|begin|be|come|follow|arrive)/,
  /(?:(?:will|would|should) (?:reach|come to|get to|go out to|be with|arrive)|(?:expect|am to|should|will) (?:to )?have (?:the|it|his|her))/,
  // Come round to it, or given time for it.
  /c[oa]me (?:a)?round/,
  String.raw`(?:extension|(?:more|additional|further|extra) (?:time|days|weeks)) (?:[^\s.;]+ ){0,6}?(?:to|for|in which to) (?:\S+ ){0,3}?${GIVE}`,
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
