/** The words for reaching the other side without, or before, talking: calls, writings, messages left, approaches. */
import { anyOf, pattern, stems, words } from "./phrases.js";

const SOME = String.raw`(?:several|two|three|four|repeated|multiple|numerous|another|follow-up)`;

/** "telephoned", "placed a call", "rang back"; not "so-called", "called for". */
export const CALLED = pattern("giu", stems(
  /(?<!so-)(?<!\bto be )called(?! (?:for|to (?:discuss|consider|address|take up|settle)|to order|upon|on the (?:court|clerk)|out|off|into|an? (?!(?:second|third|fourth|fifth|sixth|final|last|few|couple)\b)|"|as|it|them by))/,
  /telephoned\b/,
  /(?<=\bdid (?:\w+ )?)(?:tele)?phone\b/,
  /(?:tele)?phoned\b/,
  /dial(?:l)?ed\b(?! in\b)/,
  /rang\b(?! (?:out|off)\b)(?: (?:back|up|him|her))?/,
  String.raw`(?<!\b(?:in|for|of) )(?:plac|mak|return)(?:ed|ing) (?:a|an|the|his|her|my|${SOME}|that) ?(?:\S+ ){0,3}calls?`,
  /placed (?:(?:tele)?phone )?calls(?= (?:to|on)\b)/,
  String.raw`made (?:a|an|${SOME}) (?:\S+ ){0,3}calls?`,
  // "My calls to her were not returned": by whom, or to whom.
  /(?<=\b(?:my|our|his|her|their|undersigned's|counsel's|plaintiff's|defendant's|movant's|\p{L}+'s) (?:\w+ )?)(?:tele)?(?:phone )?calls?(?= to\b)/iu,
  /(?<=\b(?:calls?) (?:(?:that|which) )?(?:I|we|he|she|counsel|undersigned|the undersigned) (?:had )?)(?:made|placed)(?! (?:a|an|the|several|two|three)\b)/iu,
  /(?:picked|took) up the (?:tele)?phone/,
  /used (?:the|a|my|his|her) (?:\S+ )?(?:tele)?phone(?: \S+){0,3} to call/,
  /put (?:in )?(?:a|another) (?:(?:tele)?phone )?call (?:in |through )?(?=to\b)/,
  /g(?:a|i)ve (?:\S+ ){1,4}?a (?:ring|call|buzz)\b/,
  /tried (?=(?:him|her|them|(?:Mr|Ms|Mrs)\. \S+|opposing counsel|counsel|\p{Lu}\p{Ll}+ \p{Lu}\S+)(?: again| twice)? (?:by|on|at) (?:tele)?(?:phone|his|her|the))/u,
  /(?:tele)?phones (?=\p{Lu})/iu,
  /(?<=\b(?:counsel|attorney|undersigned|I|he|she|Mr\. \S+|Ms\. \S+|Mrs\. \S+) )calls (?=(?:Mr|Ms|Mrs)\. |opposing|defen[sc]e counsel|him\b|her\b|me\b)/,
  /(?<=\b(?:let|had|made|helped|permitted|allowed) (?:me|us|him|her|them)(?: to)? )(?:call|telephone|phone)(?= (?:him|her|them|opposing|counsel|defen[sc]e|plaintiff's|defendant's|the|(?:Mr|Ms|Mrs)\b))/,
));

/** "to call Ms. Brandt", "to telephone her"; not "to call a witness". */
export const TO_CALL = pattern("giu", words(
  /(?<=\btr(?:ied|ies) )(?:calling|telephoning|phoning|reaching|ringing|dialing)(?= (?:him|her|them|opposing|counsel|defen[sc]e|plaintiff's|defendant's|the|his|(?:Mr|Ms|Mrs)\b))/,
  /(?<=\bto )(?:call|telephone|phone|ring)(?= (?:him|her|them|opposing|counsel|defen[sc]e|plaintiff's|defendant's|(?:Mr|Ms|Mrs)\b))/,
));

/** "e-mailed", "sent a letter", "exchanged correspondence", "wrote"; not "sent the records", "mailed to the clerk". */
export const WROTE = pattern("giu", stems(
  // Verbs that say how.
  /e-?mailed/,
  /e-?mails(?= (?:plaintiff|defendant|counsel|opposing|back|final|him|her|them|that|mr|ms|request)\b)/,
  /wrote(?! (?:out|down|up|each|every)\b)/,
  "written to",
  /writes(?= (?:to )?(?:him|her|them|me|back|mr|ms|counsel|opposing|defen[sc]e|again|that)\b)/,
  /mailed(?! (?:to the court|to the clerk))/,
  "faxed",
  "texted",
  /(?:text )?messaged(?= (?:him|her|them|me|us|counsel|opposing|(?:Mr|Ms|Mrs)\b|the (?:lawyer|attorney)))/,
  /(?:faxes|texts)(?= (?:him|her|them|me|back|counsel|opposing|(?:Mr|Ms|Mrs)\. ))/,
  "corresponded",
  // Verbs that want a writing after them.
  /(?:sent|sends|sending|exchang(?:ed|ing)|trad(?:ed|ing)|forwarded|transmitted|directed|issued|received|dispatched|swapped|propounded|served|delivered|posted|handed|hand-delivered|passed|gave|slipped)(?= (?:\S+ ){0,9}?(?:letters?|e-?mails?|correspondence|electronic (?:mail|messages?)|messages?|texts?|fax(?:es)?|facsimiles?|writings?|notes?|the same by)\b)/,
  /sent(?= (?:(?:him|her|them|me|us|counsel|(?:Mr|Ms|Mrs)\. \S+) )?(?:another(?: one)?|a (?:second|third|fourth|further)(?: one)?|one more|the same|a reminder|a follow-?up)(?:[ ,.;]|$))/,
  /followed (?:it|this|that|up)(?: up)?(?= (?:with|by) (?:an?|my|his|her) (?:\S+ )?(?:e-?mail|letter|text|fax))/,
  /received(?= an? (?:written )?(?:response|reply|answer)\b)/,
  /(?:sent|sends|send)(?= (?:him|her|them|counsel|opposing counsel|(?:Mr|Ms|Mrs)\. \S+) (?:by|via|through) (?:regular |certified |first-class |overnight |registered |express |u\.s\. |prison |the )?(?:mail|courier|fedex|e-?mail|fax)\b)/,
  // Answers.
  /(?:replied|responded|answered)(?= (?:\S+ ){0,4}?by (?:return )?(?:letter|e-?mail|mail|fax|text|writing)| in writing| that letter| on [\p{Lu}\d]| that | (?:the )?(?:same|next|following) day| (?:an?|one|two|three|a few|several) (?:hour|minute|day|week)s? later)/iu,
  "replied",
  /(?:advised|indicated|informed me)(?= on (?:\p{L}{3,9}\.? )?\d)/u,
));

const A_DAY = /(?:or about )?(?:\p{Lu}\p{L}{2,8}\.? \d|\d{1,2}[/-]\d)/iu.source;

/** "an exchange of letters", "a letter dated May 1", "her e-mail of April 1", "by letter"; not "letters of credit". */
export const A_WRITING = pattern("giu", stems(
  // That went from one to the other.
  /(?:letters?|e-?mails?|correspondence)(?: messages?)? (?:went|passed|flew|followed|issued|was addressed|were addressed)(?= (?:\S+ ){0,3}?(?:from|to|between|on|back)\b)/,
  /(?:letters?|e-?mails?|messages?) (?:which |that )(?:\S+ ){1,8}?(?:sent|mailed|wrote|addressed|directed)(?= (?:to )?(?:\S+ ){0,3}?(?:counsel|attorneys?|lawyers?|opposing|plaintiff|defendant|him|her|me|us)\b)/,
  /(?:letters?|e-?mails?|electronic (?:mail|messages?)|reminders?)(?: messages?)? (?:was|were) (?:then |also |thereafter )?(?:sent|mailed|e-?mailed|faxed|dispatched|directed|addressed|transmitted)\b/,
  /(?:letters?|e-?mails?|reminders?)(?: (?!(?:was|were)\b)[^\s,;.]+){1,6} (?:was|were) (?:then |also |thereafter )?(?:sent|mailed|e-?mailed|faxed|dispatched)\b/,
  // Several, between the two.
  /(?:exchanges?|series|string|chain|pair|number|volley|rounds?) of (?:\S+ ){0,3}(?:letters?|e-?mails?(?: messages?)?|correspondence)/,
  /(?:letters?|e-?mails?|correspondence)(?: messages?)? (?:exchanged|which passed|that passed|traded|were (?:exchanged|sent|traded)|was (?:exchanged|sent))/,
  // One, of a day.
  String.raw`(?:letters?|e-?mails?|fax|text messages?)(?: in (?:reply|response|answer))?,? (?:dated|of|on|(?:was |were )?(?:sent|mailed|faxed)(?: (?:by|via) (?:\S+ ){1,3}?)?(?: on)?) (?=${A_DAY})`,
  String.raw`(?:letters?|e-?mails?|text messages?|fax(?:es)?) from (?:\S+ ){1,7}?(?=(?:on|dated|of) ${A_DAY})`,
  String.raw`(?:letters?|e-?mails?|text messages?|fax(?:es)?) to (?:\S+ ){1,6}?(?=(?:on|dated|of) ${A_DAY})`,
  String.raw`(?:letters?|e-?mails?) (?:asking|requesting|proposing|setting|listing|seeking|enclosing)[^.;,]{1,60}, (?:which was |that was )?(?:sent|dated|mailed)(?: on)? (?=${A_DAY})`,
  // As a manner.
  /by (?:sending )?(?:an? |way of (?:a|an) |formal |certified |several |repeated |written )*(?:letters?|e-?mails?|correspondence|u\.s\. mail)/,
  /through (?:\S+ )?correspondence/,
  /in (?:a|an|his|her|its|their|several|many|various|two|three|four|numerous|repeated) (?:\S+ ){0,2}(?:letters?|e-?mails?)/,
  // From one to the other.
  /letters? (?:from|to|between) (?:\S+ ){0,7}?(?:counsel|attorneys?|lawyers?|Mr\.|Ms\.)/,
  /(?:answer|reply|response),? (?:is |was )?dated (?=[\p{Lu}\d])/iu,
  String.raw`(?:letters?|e-?mails?)(?: (?:to|from) (?:\S+ ){1,3}?)? ?(?:is|was|bears the date|went out) (?:dated|of|on) (?=${A_DAY})`,
  /(?<=\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4},?)? )(?:letter|e-?mail)/iu,
  /(?<!\b(?:certif(?:y|ies|ied)|states?|stated|declares?|averred|avers?) )in writing(?= (?:about|and|on|that|to))/,
  // By its name.
  /(?:golden[- ]rule|deficiency|meet[- ]and[- ]confer|demand|follow-?up|conferral)"? letters?/,
  /(?:communications?|correspondence) (?:to|with|between|from) (?:\S+ ){0,3}(?:counsel|plaintiff|defendant|the parties)/,
));

const A_MESSAGE = anyOf(/voice-? ?mails?(?: messages?)?/, /messages?/);

/** "left a message", "left word", "was put through to voicemail"; not "the message was clear". */
export const LEFT_MESSAGE = pattern("giu", words(
  /(?:left|leaving) (?:\S+ ){0,5}?(?:voice-? ?mails?(?: messages?)?|messages?|word)/,
  String.raw`${A_MESSAGE} (?:(?:was|were) )?left(?= with| for| on|\.|,)`,
  String.raw`${A_MESSAGE} (?:was|were) left`,
  "recorded a message",
  /left (?:my|his|her|a|our) (?:\S+ )?(?:name|number)(?: and (?:\S+ )?number)? with/,
  /(?:put|went|sent|transferred|forwarded) (?:through |straight |directly )?to voice-? ?mail/,
  /reached (?:\S+ ){0,3}(?:voice-? ?mail|recording)/,
));

/** "a voicemail of May 4", "voicemail messages on May 6": told by its day; not "the voicemail system". */
export const A_MESSAGE_OF = pattern("giu", stems(/voice-? ?mails?(?: messages?)? (?:of|on|dated) /), String.raw`(?=${A_DAY})`);

/** "contacted defense counsel", "reached out to", "raised these with Mr. Adler"; not "raised an objection". */
export const TOUCHED = pattern("giu", words(
  "contacted",
  "reached out",
  "approached",
  /raised (?:the|this|these|each|it|their|his|her|its|that)(?= (?:\S+ ){0,6}with)/,
  /asked(?= (?:(?!whether|if)\S+ ){1,9}?(?:whether|if) (?:\S+ ){1,5}?(?:agree|consent|oppose|concur|join|stipulate|object)s?\b)/,
  /(?:been|was|were) asked(?= (?:about|whether) )/,
  "was in touch",
  "were in touch",
  "been in touch",
  /(?:got|gotten|getting) in (?:touch|contact) with/,
  /made contact(?= with)/,
  "been in communication",
));
