/** How papers speak of what has to be done, not of what was: rules told, papers ordered, other papers pointed to. */
import { anyOf, pattern, stems, words } from "./phrases.js";

const RULE_NAMED = anyOf("rule", /l\.\s?r\./, "local rule", "civlr", "lrciv", /l\.civ\.r\./, /fed\. r\. civ\. p\./);
const ASKS = anyOf("requir", "provid", "state", "direct", "demand", "mandate", "impos", "oblig", "contemplat", "call");

/**
 * "Local Rule 37.1 requires a movant to certify that counsel conferred."
 * Not "Under Local Rule 37.1 counsel conferred on May 4."
 */
export const RULE_RECITAL = pattern("giu", String.raw`\b`, RULE_NAMED, String.raw`[^.;]{0,80}?\b`, ASKS, String.raw`\w*\b[^;]{0,220}?\b`, anyOf("confer", "certif"));

/**
 * "Movants must meet and confer first." "The conferral requirement is strict."
 * Not "Counsel met and conferred."
 */
export const DUTY_TOLD = pattern("giu", stems(
  // What a motion needs, and what follows without it.
  "motion must include",
  /court will not (?:consider|entertain|hear)/,
  /unless (?:it contains|the (?:attorney|movant|moving))/,
  // Who has to confer.
  /must (?:first )?(?:meet and )?confer/,
  /shall (?:meet and )?confer/,
  /(?:is|are) required to (?:meet and )?confer/,
  /duty to (?:meet and )?confer/,
  // The requirement by its name.
  /requirement (?:to|that)/,
  /the (?:meet[- ]and[- ]confer|conferral|certification) requirement/,
  /requires? (?:the |a |that |more |parties|counsel|movant)/,
));

const ORDERED = anyOf(/order(?:ed|s)?/, /direct(?:ed|s|ing)/, /requir(?:ed|es|ing)/, /instruct(?:ed|s|ing|ions?)/, "court's");
/** A stop after an abbreviation ends nothing: "Sable Isle Supply Co. submit". */
const IN_SENTENCE = String.raw`(?:[^.;]|(?<=\b(?:Co|Inc|Corp|Ltd|LLC|Mr|Ms|Mrs|Dr|Nos?))\.)`;
const JOINT = anyOf(/joint(?:ly)?/, "single");

/**
 * "The Court ordered the parties to submit a joint letter."
 * Not "The parties wrote a joint letter."
 */
export const JOINT_ORDERED = pattern("giu", words(
  pattern("u", ORDERED, String.raw`\b${IN_SENTENCE}{0,160}?\b`, JOINT, String.raw` (?:\S+ ){0,3}?`, anyOf("letter", "submission", "filing", "statement", "stipulation", "paper")),
  pattern("u", anyOf("joint", "single"), String.raw` (?:\S+ ){0,3}?`, anyOf("letter", "submission", "filing"), String.raw`[^.;]{0,80}?\b`,
    anyOf(/order(?:ed)?/, /direct(?:ed)?/, /requir(?:ed)?/, /pursuant to (?:\S+ ){0,3}order/)),
));

const SWORN_PAPER = anyOf("declaration", "affidavit", /certificat(?:e|ion)/, "statement");

/**
 * "See the Declaration of Dana Brandt." "A certificate is filed herewith."
 * Not "See Exhibit A to the complaint."
 */
export const POINTER = pattern("giu", words(
  pattern("u", anyOf(
    "see",
    /as (?:set forth|described|detailed|stated|shown|explained) in/,
    /set (?:forth|out) in/,
    "contained in",
    /accompan(?:ied by|ying)/,
    "by way of",
    "supported by",
    /(?:filed|submitted|served|attached) (?:herewith|concurrently|separately|contemporaneously|hereto)/,
    "attached as",
    "appended as",
  ), String.raw` (?:\S+ ){0,8}?`, SWORN_PAPER, "s?"),
  pattern("u", SWORN_PAPER, String.raw` (?:\S+ ){0,12}?`, anyOf("filed", "submitted", "attached", "appended", /accompan\w+/, "lodged"), String.raw` (?:\S+ ){0,3}?`,
    anyOf("herewith", "concurrently", "separately", "hereto", "contemporaneously", "with this", "as exhibit", "in support", "motion")),
));

/** What a pointer must be about: "as Rule 37 asks", "the efforts"; not "see the Declaration on damages". */
export const POINTER_TOPIC = pattern("iu", stems("confer", /good[- ]faith/, "certificat", "rule 37", "meet", /efforts?/, /l\.?r\.?/, "local rule"));

/** "the certification which Defendant attached to its own motion"; not "the certification that is attached". */
export const OPPONENTS_PAPER = /\b(?:which|that) (?:defendants?|plaintiffs?|petitioner|respondent|opposing counsel|\p{L}+) (?:has |had |have )?(?:attached|filed|submitted|made|appended)\b/iu;
