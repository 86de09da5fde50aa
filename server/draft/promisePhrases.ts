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
  /(?:agreed|promised|undertook|said|confirmed|told (?:me|us|him|her))(?: \S+){0,6}? that (?:(?!nothing|none|no|neither)\S+ ){1,7}?(?:would|will) be (?:produced|provided|supplemented|served|sent|answered|turned over|delivered|amended|handed over)/,
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
