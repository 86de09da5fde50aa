/** How people were in touch: the words that tell a telephone call from a letter, wherever they stand in a sentence. */
import type { Mode } from "../../shared-rules/rules.js";
import { searchFor } from "./search.js";
import type { Span } from "./span.js";

export interface ModeMention {
  readonly span: Span;
  readonly mode: Mode;
  /** "by telephone", "via Zoom", "in person": words that say how something else was done. */
  readonly manner: boolean;
}

const BY = String.raw`(?:by|via|over|on|through|using|thru|per|with)(?: (?:a|an|the|his|her|their|both|either|follow-up|short|brief))? `;

/** Each with a phrase it matches and one it must not. The order is that of preference where two overlap. */
const PATTERNS: readonly (readonly [Mode, RegExp])[] = [
  /** "voicemail", "left a message", "left word"; not "message" alone. */
  ["voicemail", /\b(?:v\/?m\b|voice-? ?mails?(?: messages?)?|voice messages?|answering (?:machine|service)|recorded (?:greeting|message)|(?:left|leaving|leaves) (?:(?:an?|the|his|her|several|two|three|another|a second|a third|yet another|detailed|further|telephone|phone|voice|him|her|them|it|similar|\w+'s) ){0,4}(?:messages?|word)|(?:messages?|word) (?:was|were) left|(?:reached|got|hit) (?:a|his|her|the) recording|recorded a message|left (?:him|her|them) a message|left (?:my|his|her) (?:direct )?number)\b/giu],
  /** "Zoom", "by video", "Microsoft Teams", "videoconference"; not "the video" (a recording). */
  ["video", /\b(?:zoom|(?:microsoft |ms )?teams(?= |,|\.|;|\)|$)|google meet|webex|skype|facetime|gotomeeting|go ?to ?meeting|blue ?jeans|ring ?central(?: video)?|video-? ?conferenc(?:e|es|ing)|video-? ?(?:calls?|chats?|meetings?|link|teleconferences?)|(?:by|via|over|on|through) video|virtual(?:ly)?(?: (?:meeting|conference))?|remote(?:ly)? by video)\b/giu],
  /** "text message", "texted"; not "the text of the rule". */
  ["text", /\b(?:text messag(?:e|es|ing)|text(?:ed|s)? (?=him|her|them|mr|ms|counsel|opposing)|texted|by text|sms|whatsapp)\b/giu],
  /** "e-mail", "emailed", "electronic message"; not "e-mail production" (what is sought). */
  ["email", /\b(?:e-?mail(?:s|ed|ing)?(?: (?:messages?|correspondence))?|electronic (?:mail|messages?|correspondence))\b(?! (?:production|account|address|custodian|server|search|box|archive|documents?|discovery))/giu],
  ["fax", /\b(?:fax(?:es|ed|ing)?|facsimiles?|telefax|telecopier|telecop(?:y|ied))\b/giu],
  /** "by letter", "wrote", "U.S. Mail", "correspondence"; not "letter of credit", "mailbox". */
  ["letter", /\b(?:ltrs?\b|letters?(?! of (?:credit|intent|recommendation|marque|authorization|engagement|request|agency))|(?:wrote|written|writes)(?= (?:to|a|an|back|again|him|her|them|counsel|opposing|plaintiff|defendant|defense|mr|ms|on|that|in)\b)|(?:u\.?s\.? |certified |first-class |first class |regular |overnight |express |by |postal )mail|mailed|written correspondence|correspondence|federal express|fedex)\b/giu],
  /** "in person", "face to face", "at his office"; not "in-person deposition". */
  ["in-person", /\b(?:in[- ]person(?! depos| hearing| inspect)|face[- ]to[- ]face|personally (?=met|meet|confer|consult|spoke|appeared|discuss)|sat down|sit-down|across (?:a|the|his|her|my) (?:\S+ )?table|personal (?:meeting|conference))\b/giu],
  /** "by telephone", "telephonically", "phone call", "teleconference"; not "telephone records". */
  ["telephone", /\b(?:t\/c|tel(?:con|ephone conf|\. conf)|tele?phon(?:e|ic|ically|ed|ing)|(?<=\bon (?:a |the |another )(?:\w+ )?)(?:call|line)|phon(?:e|ed|ing)|tel\.|teleconferenc(?:e|es|ing)|conference calls?|(?<!docket )(?<!roll )calls?(?= on| with| of| lasted| between| took| to| among| in which| during|,|\.|;| at| that| about| regarding| concerning| was| were)|dial(?:led|ed))\b(?! (?:records?|bills?|logs?|numbers?|line|company|carrier|system|toll|depositions?))/giu],
];

/** Manner words right before a mode: "by", "via", "over the". */
const MANNER_BEFORE = new RegExp(`(?:${BY}|in a |during (?:a|the) |in an? )$`, "iu");

const SEARCH = searchFor(PATTERNS.map(([, pattern]) => pattern));

export function findModes(text: string): ModeMention[] {
  const seen = SEARCH.in(text);
  if (seen === null) return [];
  const found: ModeMention[] = [];
  for (const [mode, pattern] of PATTERNS) {
    for (const m of seen.matches(pattern)) {
      const s = { start: m.index, end: m.index + m[0].length };
      if (found.some((f) => f.span.start < s.end && s.start < f.span.end)) continue;
      found.push({ span: s, mode, manner: isManner(text, s, mode, m[0]) });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

const isManner = (text: string, s: Span, mode: Mode, words: string): boolean =>
  mode === "in-person" || /ically$|virtually|remotely/i.test(words) || MANNER_BEFORE.test(text.slice(Math.max(0, s.start - 24), s.start))
  || /^(?:by|via|over|on|through) /i.test(words);

export const isLive = (mode: Mode): boolean => mode === "in-person" || mode === "telephone" || mode === "video";

export const isWritten = (mode: Mode): boolean => mode === "letter" || mode === "email" || mode === "fax" || mode === "text";
