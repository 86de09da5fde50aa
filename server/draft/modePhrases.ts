/** The words for each way of being in touch. Which of them count, and as what, is for `modes.ts` to say. */
import { anyOf, pattern, words } from "./phrases.js";

/** "voicemail", "left a message", "left word"; not "message" alone. */
export const VOICEMAIL_WORDS = pattern("giu", words(
  // The machine.
  /v\/?m\b/,
  /l\/?v?m(?= (?:w\/|with|on|for|re|at)\b|[.,;])/,
  /voice-? ?mails?(?: messages?)?/,
  /(?:voice|(?:tele)?phone) messages?/,
  /answering (?:machine|service)/,
  /recorded (?:greeting|message)/,
  /(?:reached|got|hit) (?:a|his|her|the) recording/,
  // What was left with it.
  /(?:left|leaving|leaves) (?:(?:an?|the|his|her|several|two|three|another|a second|a third|yet another|detailed|further|telephone|phone|voice|him|them|it|similar|\w+'s) ){0,4}(?:messages?|word)/,
  /(?:messages?|word) (?:was|were) left/,
  /recorded a message/,
  /left (?:my|his|her) (?:direct )?number/,
));

/** "Zoom", "by video", "Microsoft Teams", "videoconference"; not "the video" (a recording). */
export const VIDEO_WORDS = pattern("giu", words(
  // By product.
  "zoom",
  /(?:microsoft |ms )?teams(?=[ ,.;)]|$)/,
  "google meet",
  "webex",
  "skype",
  "facetime",
  /go ?to ?meeting/,
  /blue ?jeans/,
  /ring ?central(?: video)?/,
  // By kind.
  /video-? ?conferenc(?:es?|ing)/,
  /video-? ?(?:calls?|chats?|meetings?|link|teleconferences?)/,
  /(?:by|via|over|on|through) video/,
  /virtual(?:ly)?(?: (?:meeting|conference))?/,
  /remote(?:ly)? by video/,
));

/** "text message", "texted"; not "the text of the rule". */
export const TEXT_WORDS = pattern("giu", words(
  /text messag(?:es?|ing)/,
  /text(?:ed|s)? (?=him|her|them|mr|ms|counsel|opposing)/,
  "texted",
  "by text",
  /(?<=\b(?:sent|sends|send|got|received|answered) (?:(?:him|her|them|me|us|(?:Mr|Ms|Mrs)\. \p{Lu}\S+) )?(?:a|another|one|two|back a) )texts?\b(?! of)/u,
  /(?<=\b(?:a|another|his|her|my|one|second) )texts?(?= on\b| to\b| at\b| asking| saying| that\b|,|\.)/,
  "sms",
  "whatsapp",
));

/** "e-mail", "emailed", "electronic message"; not "e-mail production" (what is sought). */
export const EMAIL_WORDS = pattern("giu", words(
  /e-?mail(?:s|ed|ing)?(?: (?:messages?|correspondence))?/,
  /electronic (?:mail|messages?|correspondence)/,
), /(?! (?:production|account|address|custodian|server|search|box|archive|documents?|discovery))/);

/** "faxed", "by facsimile"; not "facts". */
export const FAX_WORDS = pattern("giu", words(/fax(?:es|ed|ing)?/, /facsimiles?/, "telefax", "telecopier", /telecop(?:y|ied)/));

/** "by letter", "wrote", "U.S. Mail", "correspondence"; not "letter of credit", "mailbox". */
export const LETTER_WORDS = pattern("giu", words(
  // The letter.
  /ltrs?\b/,
  /letters?(?! of (?:credit|intent|recommendation|marque|authorization|engagement|request|agency))/,
  // Its writing.
  /(?:wrote|written|writes)(?= (?:to|a|an|back|again|him|her|them|counsel|opposing|plaintiff|defendant|defense|mr|ms|on|that|in)\b)/,
  /(?<=\bby )writing(?= (?:to )?(?:him|her|them|me|counsel|opposing|(?:Mr|Ms|Mrs)\b))/,
  // Its post.
  /(?:u\.?s\.? |certified |first-class |first class |regular |overnight |express |by |postal )mail/,
  "mailed",
  "written correspondence",
  "correspondence",
  "federal express",
  "fedex",
));

/** "in person", "face to face", "sat down"; not "in-person deposition". */
export const IN_PERSON_WORDS = pattern("giu", words(
  /in[- ]person(?! depos| hearing| inspect)/,
  /face[- ]to[- ]face/,
  /(?<=\b(?:met|meet|meeting) )personally/,
  /personally (?=met|meet|confer|consult|spoke|appeared|discuss)/,
  "sat down",
  "sit-down",
  /(?:across|around|at) (?:a|the|his|her|my|our) (?:\S+ )?table/,
  /personal (?:meeting|conference)/,
));

/** "by telephone", "telephonically", "phone call", "teleconference", "on the line"; not "telephone records". */
export const TELEPHONE_WORDS = pattern("giu", words(
  // The telephone.
  /t\/c/,
  /t\.?c\.?(?= (?:to|from|with|w\/|between)\b)/,
  /tel(?:con|ephone conf|\. conf)/,
  /tele?phon(?:ically|ic|ed|e|ing)/,
  /(?<=\bon (?:a |the |another )(?:\w+ )?)(?:call|line)/,
  /(?:cell|mobile)(?: ?phone)?(?= (?:on|at|and|number|about|,)|[,.;]|$)/,
  /(?:cell ?|mobile )?phon(?:ed|es|e|ing)/,
  /(?<=\bby )tel/,
  // The call.
  /teleconferenc(?:es?|ing)/,
  /conference calls?/,
  /(?<!docket )(?<!roll )calls?(?= on| with| of| lasted| between| took| to| among| in which| during|[,;.]| at| that| about| regarding| concerning| was| were)/,
  /dial(?:led|ed)/,
), /(?! (?:records?|bills?|logs?|numbers?|line(?! by)|company|carrier|system|toll|depositions?))/);

const BY = String.raw`(?:by|via|over|on|through|using|thru|per|with)(?: (?:a|an|the|his|her|their|both|either|follow-up|short|brief)(?: (?:cell|mobile|direct|office|home|desk))?)? `;

/** Manner words right before a mode: "by", "via", "over the"; not "the". */
export const MANNER_BEFORE = pattern("iu", anyOf(BY, "during (?:a|the) ", "in an? "), /$/);

/** A mode that is a manner in itself: "telephonically", "by video"; not "telephone". */
export const IS_MANNER = pattern("i", anyOf("ically$", "virtually", "remotely", "^(?:by|via|over|on|through) "));
