/**
 * Words that name a contact: "conferred", "called", "exchanged e-mails", "a telephone conference was held". A cue is only
 * where a contact may be told; what the sentence does with it is for `stance`, who and when for `contacts`.
 */
import { searchFor } from "./search.js";
import type { Span } from "./span.js";
import type { VerbForm } from "./stance.js";

export type Family = "confer" | "call" | "write" | "message" | "touch";

export interface Cue {
  readonly span: Span;
  readonly family: Family;
  readonly form: VerbForm;
  /** "discussed", "spoke": tells of a contact only with a mode, a date or people of both sides beside it. */
  readonly weak: boolean;
}

interface Pattern {
  readonly family: Family;
  readonly form: VerbForm;
  readonly weak?: boolean;
  readonly words: RegExp;
}

const PATTERNS: readonly Pattern[] = [
  /** "met and conferred", "has conferred", "consulted with"; not "rights conferred by statute". */
  { family: "confer", form: "past", words: /\b(?:met[- ](?:and|&)[- ]conferred|conferred(?! (?:by (?:the )?(?:statute|law|congress|constitution|section)|upon|on (?:him|her|them|it|plaintiff|the))\b)|consulted(?! with (?:his|her|their|its) (?:client|doctor))|conferenced|conversed|deliberated|compared views|(?:exchanged|swapped|traded) (?:their )?views)\b/giu },
  /** "spoke by telephone", "discussed each request"; not "as discussed below", "met its burden". */
  { family: "confer", form: "past", weak: true, words: /\b(?:met(?! (?:its|the (?:requirements?|standard|burden|deadlines?|obligations?|criteria|definition|elements?)|this|their|all|every|his|her|with (?:silence|resistance|objections?|refusal|no)))|spoke|spoken|talked|speaking|(?<!as )discussed(?! (?:below|above|infra|supra|herein|further|more fully|in (?:section|part|detail below|the next|greater)))|went (?:over|through)|gone (?:over|through)|walked through|sat down|communicated|debated|tried (?:once|again)(?: more)?|resumed(?= by| the| our| on|,)|picked (?:up )?(?:the|our|that) (?:\S+ )?(?:discussion|conversation|call)(?: up)?|visited(?= (?:me|him|her|them|counsel|\p{Lu}))|came to (?:(?:my|his|her|our|their|\S+'s) )+offices?|(?:was|were) (?:re-?set|rescheduled) (?:to|for)(?= \p{Lu}|\d)|finished (?:it|the (?:call|conversation|discussion))|continued (?:the|that|our|their) (?:call|conversation|discussion|conference))\b/giu },
  /** "hopped on a call", "got on the phone with", "touched base", "hashed it out"; not "took up the appeal". */
  { family: "confer", form: "past", weak: true, words: /\b(?:(?:hopped|jumped|got|gotten|went|came|were|was) (?:back )?on (?:a |the |another )?(?:quick |short |brief )?(?:call|phone|telephone|line|zoom|teams|video|webex)|touched base|caught up|huddled|hashed (?:it |them |things |this |that |these |out )?(?:over|out)?|took (?:up|them up|it up|each up|(?:the|each|those|these) (?:\S+ ){1,4}up)(?= (?:\S+ ){0,6}?with)|sounded (?:\S+ ){0,3}out|sounded out|put the (?:question|matter|issue) to|ran through|walked (?:\S+ ){1,4}through|connected(?= (?:by|on|over|via|with))|chatted|had a (?:word|talk|chat)|made consultation|had consultation|sat across|sat (?:down )?together|bargained|negotiated|parleyed|conferred|worked through|talked through|batted around|traded (?:calls|phone calls|voice-? ?mails))\b/giu },
  { family: "confer", form: "base", words: /(?<!\b(?:the|a|this|our|that|each|no|another) )\b(?:meet[- ](?:and|&)[- ]confer(?!ences?|rals?)(?! (?:call|session|conference|letter|process|requirement|obligation|efforts?|statement|certification|e-?mail))|(?<!meet[- ]and[- ])(?<!meet & )confer(?:ring)?|consult|conferencing)\b/giu },
  { family: "confer", form: "base", weak: true, words: /\b(?:speak|talk|discuss|meet(?! (?:and|its|the|their)\b)|communicate|reach(?! (?:an?|any|agreement|accord|resolution))|contact|get (?:in touch|ahold)|(?:hold|have|schedule|arrange|set up|conduct) (?:a|an|the|any|that) (?:[\w-]+ ){0,4}?(?:conference|call|meeting|consultation|discussion)|engage in (?:such )?(?:\S+ )?consultation)\b/giu },
  /** "a telephone conference", "the meet-and-confer call". Counts only under a verb of holding: see `isHeldNoun`. */
  { family: "confer", form: "noun", words: /\b(?:(?:telephone|telephonic|phone|video|in-person|face-to-face|zoom|teams|webex|rule 37|meet[- ]and[- ]confer|discovery|good[- ]faith|substantive|conferral|live|lengthy|productive|further|second|third) ){0,3}(?:conference(?! room)|conferral|conversation|consultation|discussion|meet[- ]and[- ]confer|meeting|teleconference|video-?conference|conference call|call|dialogue|exchange of views)s?\b/giu },
  /** "telephoned", "placed a call", "rang back"; not "so-called", "called for". */
  { family: "call", form: "past", words: /\b(?:(?<!so-)called(?! (?:for|to order|upon|on the (?:court|clerk)|out|off|into|an? (?!(?:second|third|fourth|fifth|sixth|final|last|few|couple)\b)|"|as|it|them by))|telephoned\b|(?:tele)?phoned\b|dial(?:l)?ed\b|rang\b(?: (?:back|up|him|her))?|(?:plac|mak|return)(?:ed|ing) (?:a|an|the|his|her|my|several|two|three|four|repeated|multiple|numerous|another|follow-up|that) ?(?:\S+ ){0,3}calls?|made (?:a|an|several|two|three|four|repeated|multiple|numerous|another|follow-up) (?:\S+ ){0,3}calls?|picked up the (?:tele)?phone|(?:tele)?phones (?=\p{Lu}|counsel|opposing))/giu },
  /** "e-mailed", "sent a letter", "exchanged correspondence", "wrote". */
  { family: "write", form: "past", words: /\b(?:e-?mailed|e-?mails(?= (?:plaintiff|defendant|counsel|opposing|back|final|him|her|them|that|final|mr|ms|request)\b)|wrote|written to|writes|mailed(?! (?:to the court|to the clerk))|faxed|texted|(?:sent|sends|sending|exchang(?:ed|ing)|trad(?:ed|ing)|forwarded|transmitted|directed|issued|received|dispatched|swapped|propounded|served|delivered|posted)(?= (?:\S+ ){0,9}?(?:letters?|e-?mails?|correspondence|electronic (?:mail|messages?)|messages?|texts?|fax(?:es)?|facsimiles?|writings?|notes?|the same by)\b)|corresponded|wrote back|(?:replied|responded|answered)(?= (?:\S+ ){0,4}?by (?:return )?(?:letter|e-?mail|mail|fax|text|writing)|(?: in writing| that letter)| on (?:\p{Lu}|\d|the \d)| that | (?:the )?(?:same|next|following) day)|replied)/giu },
  /** "an exchange of letters", "a letter dated May 1", "her e-mail of April 1", "by letter". */
  { family: "write", form: "noun", words: /\b(?:(?:exchanges?|series|string|chain|pair|number|volley|round) of (?:\S+ ){0,3}(?:letters?|e-?mails?(?: messages?)?|correspondence)|(?:letters?|e-?mails?|correspondence)(?: messages?)? (?:exchanged|which passed|that passed|traded|were (?:exchanged|sent|traded)|was (?:exchanged|sent))|(?:letters?|e-?mails?|fax|text messages?)(?: in (?:reply|response|answer))?,? (?:dated|of|on|(?:was |were )?(?:sent|mailed|faxed)(?: (?:by|via) (?:\S+ ){1,3}?)?(?: on)?) (?=(?:or about )?(?:\p{Lu}[\p{L}]{2,8}\.? \d|\d{1,2}[/-]\d|the \d))|by (?:sending )?(?:an? |way of (?:a|an) |formal |certified |several |repeated |written )*(?:letters?|e-?mails?|correspondence|u\.s\. mail)|through (?:\S+ )?correspondence|in (?:a|an|his|her|its|their) (?:\S+ ){0,2}(?:letters?|e-?mails?)|letters? (?:from|to|between) (?:\S+ ){0,7}?(?:counsel|attorneys?|lawyers?|Mr\.|Ms\.)|(?:answer|reply|response),? dated (?=\p{Lu}|\d)|(?<=\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4},?)? )(?:letter|e-?mail)|in writing(?= (?:about|and|on|that|to))|(?:golden[- ]rule|deficiency|meet[- ]and[- ]confer|demand|follow-?up|conferral)"? letters?|(?:communications?|correspondence) (?:to|with|between|from) (?:\S+ ){0,3}(?:counsel|plaintiff|defendant|the parties))/giu },
  /** "left a message", "left word", "was put through to voicemail". */
  { family: "message", form: "past", words: /\b(?:(?:left|leaving) (?:\S+ ){0,5}?(?:voice-? ?mails?(?: messages?)?|messages?|word)|(?:voice-? ?mails?(?: messages?)?|messages?) (?:(?:was|were) )?left(?= with| for| on|\.|,)|(?:voice-? ?mails?(?: messages?)?|messages?) (?:was|were) left|recorded a message|(?:put|went|sent|transferred|forwarded) (?:through |straight |directly )?to voice-? ?mail|reached (?:\S+ ){0,3}(?:voice-? ?mail|recording))\b/giu },
  /** "contacted defense counsel", "reached out to". */
  { family: "touch", form: "past", words: /\b(?:contacted|reached out|approached|raised (?:the|this|these|each|it)(?= (?:\S+ ){0,6}with)|was in touch|were in touch|been in touch|been in communication)\b/giu },
];

const SEARCH = searchFor(PATTERNS.map((p) => p.words));

export function findCues(text: string): Cue[] {
  const seen = SEARCH.in(text);
  if (seen === null) return [];
  const cues: Cue[] = [];
  for (const p of PATTERNS) {
    for (const m of seen.matches(p.words)) {
      const span = { start: m.index, end: m.index + m[0].length };
      if (cues.some((c) => c.span.start < span.end && span.start < c.span.end)) continue;
      if (p.family === "confer" && p.form === "noun" && !isHeldNoun(text, span)) continue;
      cues.push({ span, family: p.family, form: p.form, weak: p.weak === true });
    }
  }
  return cues.sort((a, b) => a.span.start - b.span.start);
}

/** "held a telephone conference", "during the call of May 4", "the conference took place". */
const HOLDING_BEFORE = /\b(?:held|had|has had|have had|conducted|participated in|took part in|engaged in|attended|convened|completed|joined(?: in)?|initiated|concluded|hosted|entered into|set|scheduled|attempted|tried|seek|sought|requested|offered|proposed|invited|no|without|declined|refused|for|arrange|hold|have|conduct|proposing|requesting|asking for|with(?= (?:one|another|two|a (?:second|third|follow)))) (?:(?:in |on |to |by )?(?:a|an|the|its|their|another|one|two|three|several|multiple|any|further|such|numerous|our|his|her|that|this|brief|lengthy|good[- ]faith|personal|follow-up|second|actual|real|meaningful|Rule \S+|L\.R\. \S+) ){0,4}$/iu;
const REFERRING_BEFORE = /\b(?:during|in|after|following|at|on|by|through|via|in the course of|upon) (?:a|an|the|our|their|that|this|its|such|each|one|two|several|his|her|counsel's|the parties')? ?(?:\S+ ){0,3}$/iu;
const HOLDING_AFTER = /^s?(?: of counsel)?(?: (?:pursuant to|under|required by|called for by|prescribed by) [^;,]{1,40}?| between [^.;]{1,80}?| with [^.;]{1,60}?| that preceded [^.;,]{1,30}?| (?:required|called for|prescribed) by [^.;,]{1,40}?| described in this [^.;,]{1,20}?| (?:on|by|via|over) [^.;,]{1,30}?)?,? (?:which |that )?(?:(?:was|were|has been) (?:then |also |duly )?)?(?:held|had|conducted|convened|took place|taken place|occurred|happened|lasted|commenced|began|ensued|followed|completed|set for|scheduled for)\b/iu;
const DESCRIBED = /^s? described in this (?:declaration|affidavit|certificat|statement)/iu;
const DATED_AFTER = /^s? (?:between [^.;]{3,80}? on|of|on|dated|held(?: on)?|with [^.;,]{0,30}(?:counsel|attorney|lawyer|Mr\.|Ms\.)[^.;,]{0,40},? on) (?:or about )?(?:\p{Lu}[\p{L}]{2,8}\.? \d|\d{1,2}[/-]\d|the \d|(?:Mon|Tues|Wednes|Thurs|Fri)day)/u;
/** The court's own conferences, and those the rules set for other ends. */
const NOT_THIS_CONFERENCE = /\b(?:early neutral|appeared (?:\S+ ){0,2}?before (?:the )?(?:court|judge|magistrate|hon)|oral argument)\b|\b(?:26\(f\)|rule 16|16\(b\)|status|scheduling|settlement|pre-?trial|case management|case-management|final|initial|planning|mediation|next|informal)(?: \S+)? (?:telephone |telephonic |phone |video )?(?:conference|conferral|meeting|call)s?|(?:conference|call|hearing|meeting) (?:with|before|in front of) (?:the )?(?:court|judge|magistrate|your honor|chambers)/iu;

function isHeldNoun(text: string, at: Span): boolean {
  const before = text.slice(Math.max(0, at.start - 90), at.start);
  const after = text.slice(at.end, at.end + 120);
  if (isCourtConference(text, at) || /(?:^|[.;:] )On (?:the|that|this) $/u.test(before) || /\b(?:reasons?|purpose|subject|times?|dates?|need|request) (?:for|of) (?:the|a|such) $/iu.test(before)) return false;
  return HOLDING_BEFORE.test(before) || DESCRIBED.test(after) || HOLDING_AFTER.test(after) || DATED_AFTER.test(text.slice(at.end - 1, at.end + 100))
    || DATED_AFTER.test(after) || (REFERRING_BEFORE.test(before) && !/^s? (?:with|before|in front of) (?:the )?(?:court|judge|magistrate)/iu.test(after) && /\b(?:call|conference|conferral|meeting|conversation|discussion|consultation|meet)/iu.test(text.slice(at.start, at.end)) && /\b\d{1,2}\b/u.test(before.slice(-40) + (/^[^.;]{0,110}/u.exec(after)?.[0] ?? "")));
}

export const isCourtConference = (text: string, at: Span): boolean =>
  NOT_THIS_CONFERENCE.test(text.slice(Math.max(0, at.start - 90), at.end + 32).replace(/^\S*\s/u, "").replace(/^.*[.;] /u, ""));
