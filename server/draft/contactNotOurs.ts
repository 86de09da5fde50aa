/**
 * A talk or a writing that was, and was none between the sides on this motion: one side's lawyers among themselves, a stranger
 * asked for facts, another court's case, what a pleading or a witness tells, what the paper itself says not to rely on.
 *
 * A false contact would stand for a conference that was never held, so what its own words say of it is heard out before it
 * counts; a second talk in the same sentence, with the other side, keeps it.
 */
import type { ContactFact } from "./contactFact.js";
import { AND_WITH_OTHERS } from "./contactPhrases.js";
import { isLive, isWritten } from "./modes.js";
import { anyOf, pattern, words } from "./phrases.js";
import type { Span } from "./span.js";

/** @param sentences those of the paragraph */
export function isNotOurs(text: string, c: ContactFact, sentences: readonly Span[]): boolean {
  const i = sentences.findIndex((s) => s.start <= c.span.start && c.span.start < s.end), sentence = sentences[i];
  if (sentence === undefined) return false;
  const own = pieceOf(text, sentence, c.span.start), told = text.slice(own.start, own.end), before = text.slice(own.start, c.span.start);
  const next = sentences[i + 1], later = next && next.start < c.region.end ? text.slice(next.start, Math.min(next.end, c.region.end)) : "";
  if (DISOWNED.test(text.slice(c.span.start, own.end)) || DISOWNED.test(later) || OF_STRANGERS.test(later)) return true;
  if (EVIDENCE.test(before) || DENIED_BY.test(before) || (CLAIMED.test(before) && UNTRUE.test(later))) return true;
  if ((HAD_THEY.test(before) && WOULD.test(told.slice(before.length))) || NONE_OF_IT.test(text.slice(c.span.start, c.span.end + 12)) || ON_THE_RECORD.test(told) || BETWEEN_STRANGERS.test(upToSubject(text.slice(c.span.start, own.end)))) return true;
  if (SUED_ON.test(told)) return true;
  if (ELSEWHERE.test(told) && !AND_HERE.test(told)) return true;
  if (isWritten(c.mode)) return ON_ANOTHER_SUBJECT.test(told);
  return (isLive(c.mode) || c.mode === "unknown" || c.mode === "voicemail") && !AND_WITH_OTHERS.test(told)
    && (isAmongOwn(told) || WITH_STRANGER.test(told) || PERSONNEL.test(told) || ON_ANOTHER_SUBJECT.test(told) || (FOR_THE_PLAN.test(told) && !AND_THE_DISPUTE.test(told)));
}

/** What was talked of may be others' letters: "about the e-mails between the manager and the driver". */
const upToSubject = (words: string): string => words.slice(0, Math.max(0, words.search(/\b(?:about|regarding|concerning|over|to discuss)\b|$/u)));

/** What stands between semicolons. */
function pieceOf(text: string, s: Span, at: number): Span {
  const open = text.lastIndexOf("; ", at), close = text.indexOf("; ", at);
  return { start: open > s.start ? open + 2 : s.start, end: close >= 0 && close < s.end ? close : s.end };
}

/** "The undersigned and her co-counsel met", "Plaintiff's counsel met with Plaintiff": nobody of the other side is named. */
function isAmongOwn(told: string): boolean {
  if (OWN_TOGETHER.test(told)) return !OTHER_SIDE_TOO.test(told);
  const lawyerOf = COUNSEL_OF.exec(told), party = (lawyerOf?.[1] ?? lawyerOf?.[2])?.toLowerCase();
  const with_ = party === undefined ? null : WITH_PARTY.exec(told);
  return with_ !== null && with_[1]!.toLowerCase() === party && !OTHER_SIDE_TOO.test(told.replace(with_[0], " "));
}

const OWN_PERSON = anyOf(/co-?counsel/, /colleagues?/, /(?:law )?partners?/, /(?:senior |junior )?associates?/, /(?:own )?paralegals?/, /clients?/, /experts?/, /consultants?/, /supervisor/, /(?:legal )?assistants?/, "secretary", /staff/, /local counsel/, /investigators?/, /(?:wife|husband|mother|father|brother|sister|son|daughter|friend|cell-?mate)s?/);
const OWN_TALK = anyOf("met", "spoke", "talked", "conferred", "discussed", "held", "had");
/** "Ms. Tarver and her co-counsel, Lena Abelard,", "with my own supervisor", "Plaintiff's two attorneys"; not "his opponent and her paralegal". */
export const OWN_TOGETHER = pattern("iu", anyOf(
  String.raw`(?:^|[,;:] |\b(?:that|and|then|today|\d{4}) )(?:I|we|(?:the )?undersigned|(?:\S+ )?counsel|(?:Mr|Ms|Mrs|Dr)\. \p{L}{2,20}|\p{Lu}\p{L}{1,20} \p{Lu}\p{L}{1,20}) (?:and |with |called |phoned )(?:his|her|my|our|their) (?:own )?${OWN_PERSON}\b`,
  String.raw`\b(?:with|to|called|telephoned|phoned) (?:my|our|(?:his|her|my|our) own) ${OWN_PERSON}\b`,
  String.raw`\blead (?:counsel|attorney) and (?:\S+ )?(?:local|co-?)(?: |-)?(?:counsel|attorney)\b`,
  String.raw`\b(?:plaintiff|defendant|movant)s?'s? (?:two|three|several|own|various) (?:attorneys|lawyers|counsel)\b`,
  String.raw`(?:undersigned|counsel|attorney|\b(?:Mr|Ms|Mrs)\. \p{L}{2,20})'s? (?:own )?${OWN_PERSON} (?:briefed|updated|reported to|told|informed|advised) (?:her|him|me|us|counsel)\b`,
  String.raw`\b(?:plaintiffs?|defendants?|movants?|clients?) and (?:her|his|its|their) (?:own )?(?:attorney|counsel|lawyer)s? ${OWN_TALK}\b`,
  String.raw`\b(?:defen[sc]e|legal|trial) team ${OWN_TALK}\b`,
  String.raw`\bco-?counsel (?:for \S+ )?(?:met|spoke|talked|conferred) (?:among themselves|together|with (?:one another|each other))`,
));
/** "with Mr. Quist", "opposing counsel", "counsel for Tallis": somebody of the other side; not "with her client". */
export const OTHER_SIDE_TOO = pattern("iu", anyOf(
  String.raw`\b(?:with|to|by|called|telephoned|phoned|reached|visited|and|from) (?:attorney |attorneys |counsel,? |both )?(?:Mr|Ms|Mrs|Dr|Messrs)\. `,
  words(/opposing (?:counsel|party|side)/, /defen[sc]e (?:counsel|attorney|lawyer)/, /counsel for/, /attorneys? for/, /(?:his|her|their) (?:opponent|adversary|counterpart)s?/, /the other (?:side|lawyer|attorney|party)/, /adverse/, /(?:with|to) (?:plaintiff|defendant|tallis|respondent)'?s?'? (?:counsel|attorney|lawyer)/, /with (?:\w+ )?\w+'s? (?:counsel|attorney|lawyer)s?/),
));

/** "Plaintiff's counsel", "counsel for Plaintiff": whose the lawyer is; not "the counsel". */
const COUNSEL_OF = /\b(?:(\p{L}{3,20})'s? (?:lead |trial |undersigned )?(?:counsel|attorney|lawyer)|(?:counsel|attorney|lawyer) for (?:the )?(\p{L}{3,20}))\b(?!')/iu;
/** "with Plaintiff", "with Plaintiff's forensic expert"; not "with Plaintiff's counsel". */
const WITH_PARTY = /\b(?:with|to|called|phoned|telephoned) (?:the |its |their )?(\p{L}{3,20})(?:'s? (?:\S+ )?(?:expert|consultant|president|manager|owner|employee|representative|board|family|husband|wife)s?)?(?![\p{L}'])/iu;

const STRANGER = anyOf(/(?:book-?keeper|accountant|vendor|contractor|supplier|provider|reporter|videographer|interpreter|mediator|arbitrator|investigator|detective|officer|doctor|physician|surgeon|nurse|therapist|landlord|tenant|neighbou?r|witness|eyewitness|engineer|technician|process server|translator|adjuster|appraiser|banker|broker|broker-dealer)s?/, /(?:former|ex-?) ?(?:employee|manager|officer|worker|supervisor|director|driver|partner|spouse)s?/, /mediator's (?:assistant|office|clerk|secretary)/, /clerk's office/, /clerk of (?:the )?court/);
/** "spoke by phone with the cloud vendor", "a call with Tallis's former bookkeeper", "phoned the process server"; not "with the vendor's counsel". */
export const WITH_STRANGER = pattern("iu", /\b(?:(?:spoke|talked|met|conferred|chatted|call|conversation|conference|chat|meeting|interview|learned|consulted|heard|told|discussion) (?:(?!(?:Mrs?|Ms|Dr)\.|counsel\b)\S+ ){0,4}?(?:with|to|from|by)|called|phoned|telephoned|interviewed|met) /, String.raw`(?:(?:an?|the|one|our|his|her|its|\p{L}+'s?) (?:(?!counsel\b|attorney\b|lawyer\b)[\p{L}-]+ ){0,3}?)${STRANGER}(?!'s? (?:counsel|attorney|lawyer)|[\p{L}-]| (?:and|or) (?:with )?(?:opposing|defen|counsel|Mr|Ms|plaintiff)|'s? (?:file|report|deposition|record|note|testimony|invoice|bill|statement|log|response|answer|subpoena|fee)|, (?:by|through) )`);
/** "The contractor is not a party", "It was investigative": said next of the talk. */
export const OF_STRANGERS = pattern("iu", String.raw`^\W*(?:the|that|this|he|she|it|neither) (?:\S+ ){0,3}?(?:is|was|are|were) `, anyOf(/not (?:a )?part(?:y|ies) (?:to this|here|in this|and|to the)/, /(?:purely |solely |merely |entirely )?(?:investigative|investigatory|fact-finding)/, /(?:a )?part of (?:counsel's |our |my |the )?(?:pre-?suit )?investigation/, /a (?:non-?party|stranger to)/));

/** "was fired by telephone", "was interviewed by Zoom": what was done over it was no conferring; not "was told". */
const PERSONNEL = /\b(?:was|were|been|being) (?:\S+ )?(?:fired|hired|terminated|dismissed from|laid off|suspended|demoted|interviewed|examined|deposed|cross-examined|diagnosed|treated|threatened|harassed|arrested)\b(?! counsel)/iu;

/** No other clause between it and the contact. */
const UP_TO_IT = String.raw`(?:[^.;,]|\b(?:Mr|Ms|Mrs|Dr)\.){0,60}$`;
/** "The complaint alleges that ", "Ms. Lowe testified that ", "According to the log, ": before what a paper or a witness tells. */
export const EVIDENCE = pattern("iu", anyOf(
  words(/(?:complaint|petition|counterclaim|indictment|pleading|(?:police|incident|accident) report|charge|grievance|(?:interrogatory|request|rfp|rfa)(?: (?:nos?\.? )?\d{1,3})?|defendant's answer|plaintiff's answer) (?:\S+ )?(?:allege[sd]?|states?|says?|recites?|ask(?:s|ed)?|seeks?|describes?|pleads?|concerns?|admits?|calls? for|relates? to|is about)/, /(?:testif(?:ied|ies)|recall(?:s|ed)|remember(?:s|ed)|swore) (?:at (?:her|his|the) deposition )?(?:that|an?|the)/, /(?:deponent|witness) (?:said|says|stated|described|told of)/) + UP_TO_IT,
  /^\W*According to (?:the|its|his|her|\w+'s?) (?:\S+ )?(?:phone |call |telephone )?(?:logs?|records?|complaint|report|testimony|deposition|diary)\b/,
  /^\W*(?:At|In|During) (?:her|his|the|\w+'s?) (?:\S+ )?(?:deposition|testimony|interview|statement|complaint)\b(?:[^.;]|\b(?:Mr|Ms|Mrs|Dr)\.){0,40} (?:said|stated|testified|claimed|told \S+) (?:that )?[^.;,]{0,40}$/,
));
/** "Plaintiff denies that any ", "It is not true that ", "stood ready to ": before what did not happen. */
export const DENIED_BY = pattern("iu", words(/(?:denies|denied|disputes|disputed) that/, /(?:it is|that is|it was) (?:not true|untrue|false|incorrect|not (?:so|the case)|not correct) that/, /(?:falsely|wrongly|mistakenly|incorrectly|erroneously) (?:says?|state[sd]?|claim(?:s|ed)?|assert(?:s|ed)?|certif(?:y|ies|ied)|represent(?:s|ed)?)/, /(?:stood|was|were|is|am|are|remains?|remained) (?:ready|prepared|willing|available|free|eager|happy|glad|open)(?: and \S+)? to/) + UP_TO_IT);
/** "Had counsel ", "Had Mr. Cho then ": at the head of what was not, where "might" or "would" follows. */
const HAD_THEY = /^\W*Had (?:counsel|the parties|he|she|they|we|I|(?:Mr|Ms|Mrs|Dr)\. \S+|(?:\S+ )?\S+ counsel) (?:\S+ ){0,4}\S*$/u;
const WOULD = /\b(?:would|might|could)\b/u;
/** "exchanged no e-mails": right where a contact begins. */
const NONE_OF_IT = /^(?:exchanged|traded|sent|wrote|placed|made|held|had) no\b/iu;
/** "At the telephonic hearing, the Court told": said on the record. */
const ON_THE_RECORD = /\b(?:at|during|in) (?:the|an?|its|that) (?:\S+ ){0,5}?(?:hearing|argument|pretrial conference|status conference)\b[^.;]{0,40}\b(?:Court|Judge)\b(?!house|room|'s)/iu;
/** "between the plant manager and the driver", "from its buyer to its supplier": people of the case's own story. */
export const BETWEEN_STRANGERS = pattern("iu", String.raw`\b(?:from|between) (?:an?|the|its|his|her|\S+'s?) (?:[\p{L}-]+ ){0,2}?`, anyOf("adjuster", "driver", "dispatcher", "manager", "foreman", "supervisor", "buyer", "engineer", "superintendent", "inspector", "nurse", "doctor", "guard", "officer", "trooper", "employee", "supplier", "mechanic", "conductor", "pilot", "teller", "broker"), String.raw` (?:and|to) `);
/** "Defendant says that counsel ", "His brief claims we ": before what the next sentence calls untrue. */
export const CLAIMED = pattern("iu", words(/(?:says?|said|claims?|claimed|asserts?|asserted|contends?|contended|states?|stated|maintains?|insists?|represents?|represented|certifies|certified|alleges?) (?:that )?(?:I|we|he|she|they|counsel|(?:the )?(?:parties|lawyers|attorneys|undersigned)|(?:Mr|Ms|Mrs|Dr)\. \S+)/), String.raw`[^.;,]{0,40}$`);
/** "That is false.", "No such call took place.", "They did not."; not "That is true". */
export const UNTRUE = pattern("iu", /^\W*(?:but )?/, anyOf(/(?:that|this|it|the (?:claim|statement|assertion)) (?:is|was) (?:simply |plainly |flatly )?(?:not (?:so|true|correct|accurate|the case)|false|untrue|wrong|incorrect|inaccurate|mistaken)/, /(?:no such|there was no) (?:call|conference|conversation|meeting|talk|discussion|letter|e-?mail)/, /(?:they|we|he|she|counsel|I) (?:did|have|had) not\b[^.]{0,20}\.$/));

/** "That is the call at issue.": what the case is about; not "This is the letter in question". */
export const SUED_ON = pattern("iu", words(/(?:that|this|it) (?:is|was) the (?:\S+ )?(?:call|conversation|meeting|letter|e-?mail|message) (?:at issue|in suit|sued (?:up)?on|complained of)/));

const CASE = anyOf("action", "case", "suit", "lawsuit", /proceedings?/, "litigation", "matter", "arbitration", "bankruptcy", "appeal", "mediation");
/** "In the related bankruptcy, ", "in a different lawsuit", "in connection with the class action, not this one"; not "in this case". */
export const ELSEWHERE = pattern("iu", /(?<!\b(?:hearing|trial|deposition|argument|appearance|conference|order|ruling|decision|filed|relief|taken|produced|requests|used) )/, words(
  String.raw`in (?:connection with )?(?:the|a|an|another|their|that) (?:related|companion|parallel|state|state-court|state court|separate|underlying|sister|prior|other|earlier|different|second|unrelated|pending|federal|bankruptcy|criminal|probate|divorce|custody|foreclosure|insurance|administrative|EEOC|tax|coverage) ${CASE}`,
  /in another (?:case|action|lawsuit|suit|matter|proceeding|arbitration)/, String.raw`in (?:the|a|an|their) (?:arbitration|bankruptcy(?: case)?|state court|class action)`,
  /not this (?:one|case|action|lawsuit|suit|matter)/,
));
/** "and in this one", "as well as here": on this motion, too; not "not this one". */
const AND_HERE = /\b(?:and|as well as|both|also) (?:in |on |about |of )?(?:this|here|these)\b|\bin this (?:case|action|suit|lawsuit|matter|one) (?:and|as well)\b/iu;

const NOT_OF_THIS = anyOf(
  /(?:is|are|was|were) (?:not|nowhere|never) (?:now |presently |here )?(?:at issue(?! between)|in dispute|in issue|before (?:this|the) Court|(?:the|a) subject of (?:this|the (?:present|instant))|part of this|raised (?:here|by this|in this)|involved here|related to this)/,
  /(?:has|have|had|with|bears?|bore) (?:no|nothing) (?:bearing (?:up)?on|to do with|connection (?:to|with)|relation to)(?! (?:the|his|her|its) (?:claim|defense|answer))/,
  /(?:not|un)(?:at issue|connected (?:to|with)|related to) (?:here|this|the (?:present|instant|pending) motion)/, /not (?:at issue|in dispute) (?:here|in this motion|on this motion)/,
);
/** "about the caterer, a subject with no bearing on this motion", "was unrelated to the present motion"; not "about Requests 1 to 9, of which some are not at issue". */
export const ON_ANOTHER_SUBJECT = pattern("iu", anyOf(
  String.raw`\b(?:about|regarding|concerning|to (?:discuss|confirm|arrange|set|settle|talk about|schedule)|on|over|re)\b[^.;]{0,90}, (?:which|an? (?:\S+ )?(?:matter|subject|topic|question|issue|dispute|point)(?: that| which)?|matters|subjects|topics|something|none of which) (?:\S+ )?${NOT_OF_THIS}`,
  String.raw`, an? (?:\S+ )?(?:matter|subject|topic|question|issue|dispute) (?:not |that (?:is|was) not |which (?:is|was) not )(?:now )?(?:at issue|in dispute|in issue|before (?:this|the) Court)`,
  String.raw`\b(?:was|were|is) (?:wholly |entirely |quite |altogether |completely )?(?:unrelated to|unconnected with|irrelevant to) (?:this|the (?:present|instant|pending)) (?:motion|dispute|case|action)`,
));

/** "It is not offered as conferral", "does not rely on them", "is not claimed to be a conference", "does not contend that it came from counsel". */
export const DISOWNED = pattern("iu", words(
  /(?:is|are|was|were) not (?:here |being |itself )?(?:offered|relied (?:up)?on|counted|cited|presented|put forward|claimed) (?:here|as (?:an?|the)? ?(?:conferral|conference|conferring|consultation|compliance|evidence of conferral|satisfying|meet|good|effort)|for (?:this|that) purpose|in support of this|to be (?:an?|the))/,
  /(?:does|do|did) not (?:rely (?:up)?on|count|offer|cite|claim|treat|present) (?:it|that|this|them|those|these|any of (?:it|them)|that (?:call|talk|letter|e-?mail|exchange|conversation|meeting)) (?:here|as|to be|for|in)/,
  /(?:does|do) not (?:contend|claim|suggest|say|pretend|maintain) that (?:it|this|that|they|these|those|counsel|the (?:note|call|talk|letter|e-?mail|fax|message|exchange|conversation)) (?:came from|was from|sent it|was (?:an?|the) (?:conference|conferral)|amount(?:s|ed)|count(?:s|ed)|is (?:an?|the) conference|satisf|suffice)/,
  /(?:it|that|this|which|they|the (?:call|talk|conversation|letter|e-?mail|message|exchange|meeting|conference)) (?:was|were) (?:not|never) (?:about|on|concerned with|related to|connected with) (?:(?:any |the |our )?(?:discovery|motion)|(?:this|the) (?:case|motion|dispute|action|lawsuit)|(?:the |any )?(?:requests|interrogatories|responses)(?! (?:no|nos)\b))/,
  /(?:did|does) not (?:touch (?:up)?on|concern|address|involve|reach|cover|mention|discuss|deal with) (?:any )?(?:discovery(?! (?:requests?|responses?) (?:nos?\b|\d))|this (?:motion|one|dispute|case))/,
  /(?:discovery|the (?:requests|interrogatories|responses|motion)|this (?:motion|dispute)|no discovery) (?:was|were) not (?:mentioned|discussed|raised|touched on|brought up|spoken of)/,
));

/** "to prepare the joint proposed scheduling order", "to prepare the discovery plan": a conference that Rule 26(f) asks for; not "to discuss the responses". */
export const FOR_THE_PLAN = pattern("iu", words(/to (?:prepare|draft|finalize|finalise|complete|work on|put together|formulate|develop|discuss|negotiate) (?:(?:the|a|an|their|our) )?(?:parties' )?(?:joint )?(?:proposed )?(?:discovery plan|scheduling order|case management (?:plan|order|statement|report)|26\(f\) report|joint report|pretrial order|final pretrial)/));
/** "and to discuss the overdue responses": of the dispute, besides. */
const AND_THE_DISPUTE = /\b(?:and|also|as well as|discuss|about|regarding|concerning|address)\b[^.;]{0,60}\b(?:requests?|interrogator(?:y|ies)|responses?|objections?|deficienc(?:y|ies)|documents|answers|production|dispute)\b/iu;
