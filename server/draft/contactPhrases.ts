/** The words that say whom a contact was with, what it was about and what else it may have been. */
import { anyOf, pattern, stems, words } from "./phrases.js";

// Who.

const WHOSE = anyOf(
  "opposing", /defen[sc]e/, /plaintiffs?'?s?/, /defendants?'?s?/, /petitioner'?s?/, /respondent'?s?/, /the other side'?s?/, "his", "her", "their", "adverse",
  "opposite", /movants?'?s?/, "all", "both", "undersigned",
);

/** "opposing counsel", "Plaintiff", "the other side"; not "the carrier". */
export const OTHER_SIDE = pattern("iu", words(
  String.raw`${WHOSE} (?:counsel|attorneys?|lawyers?|sides?|parties)`,
  "counsel", /attorneys?/, /lawyers?/, "AUSA", /plaintiffs?/, /defendants?/, "petitioner", "respondent", "parties", "other side", "pro se",
));

/** "Ms. Brandt", "AUSA Cho", "Lcda. Rivera"; not "Ms. said". */
export const TITLED_PERSON = pattern("u", stems(/(?:Mr|Ms|Mrs|Miss|Dr|Messrs|AUSA|Attorney|Lcd[oa])\.? \p{Lu}/u));

/** "counsel", "the parties", "we": both at once; not "the party". */
export const BOTH = pattern("iu", words("counsel", "the parties", "both sides", "the attorneys", "the lawyers", "attorneys", "they", "we", "the two"));

/** "I", "undersigned", "defendants": one who may act; not "the vendor". */
export const ACTOR = pattern("iu", words("I", "we", "counsel", "undersigned", /plaintiffs?/, /defendants?/, "attorney", "movant", "parties", "he", "she", "they", "AUSA", "lawyer"));

/** "he", "us"; not "it". */
export const SOMEONE = pattern("iu", words("I", "we", "they", "he", "she", "me", "him", "her", "us"));

/** "she", "again", "called back": whom it was with is told before; not "Ms. Brandt". */
export const PRONOUN = pattern("iu", anyOf(
  words("we", "he", "she", "her", "him", "they", "them", "his", "our", "again", "back", "counsel", "additionally", "joined by", "as well"),
  /^\W*(?:called|telephoned|e-?mailed|sent|left|wrote|phoned)/,
));

/** "counsel", "the parties": a contact in the case; not "the carrier called the driver". */
export const IN_THE_CASE = pattern("iu", words("counsel", /(?<!\b(?:an?|any|no|the) )attorneys?/, /(?<!\b(?:a|any|no|later) )lawyers?/, "undersigned", "the parties", /both (?:sides|parties)/, "opposing", "AUSA"));

const WITH_OWN_PEOPLE = pattern("iu", /(?:with|to) (?:his|her|its|their|our|my) (?:own )?/, anyOf(/clients?/, /experts?/, /consultants?/, /vendors?/, /insurers?/, "carrier", /investigators?/, "staff", "associate", "co-counsel", "partner", "principal"), /\b/);
/** " with his client", " by telephone with our expert": one's own side; not " with his counsel". */
export const OWN_SIDE = pattern("iu", /^ (?:by (?:telephone|phone|e-?mail|letter|video) )?/, WITH_OWN_PEOPLE);
/** The same, in the middle of a sentence. */
export const SPEAKS_TO_OWN_SIDE = pattern("iu", /\b/, WITH_OWN_PEOPLE);

/** ", and with Mr. Adler, ", " and with opposing counsel ": after one's own side; not " and with her client". */
export const AND_WITH_OTHERS = /\band (?:then )?with (?:opposing|defen[sc]e|plaintiff's|defendant's|counsel|(?:Mr|Ms|Mrs)\.|attorney|AUSA)/iu;

// What each cue needs beside it.

/** "called" alone; not "called back". */
export const JUST_CALLED = /^called$/iu;
/** "called her cell", "called again"; not "called the product". */
export const CALLED_WHOM = pattern("iu", words("office", "number", "back", "again", "line", "cell", "phone", "him", "her", "them"));
/** " to me", " back": right after a verb of writing; not " to the file". */
export const TO_WHOM_AFTER = pattern("iu", /^ (?:to )?/, anyOf("me", "us", "him", "her", "them", "back", "again"), /\b/);
/** "tried for a conference", "attempted to reach him"; not "tried the case". */
export const TRIED_FOR = pattern("iu", words("conference", "call", "meeting", "him", "her", "them", "consultation"));
/** "spoke", "talked": talk, where nothing else says so; not "walked". */
export const PLAIN_TALK = pattern("iu", /\bspoke|talked|discussed|met\b/);
/** "replied": an answer, if there was a writing before it; not "replied that". */
export const ANSWERED = /^(?:responded|answered|replied)$/iu;
/** "replied", "wrote back", "in response"; not "the response is due". */
export const REPLY = pattern("iu", words(/repl(?:y|ied)/, /respon(?:ded|se)/, "answered", /(?:wrote|e-?mailed|called) (?:\S+ )?back/, /in (?:answer|reply|response)/));

// The same contact, or another.

/** "again", "resumed", "another": after one before it; not "first". */
export const AGAIN = pattern("iu", words("again", /did (?:so|the same)/, /further(?= (?:by|on|over|via|in person)\b)/, "once more", "resumed", "continued", "finished", "a second time", "another"));
/** " on May 4 when I ": right before "called"; not " on May 4 and ". */
export const WHEN_CALLED = /\bwhen (?:I|we|he|she|counsel|the undersigned|(?:(?:Mr|Ms|Mrs)\. )?\p{Lu}\S+) $/u;
/** "again", "later": right after a call; not "for the second time". */
export const ONCE_MORE = pattern("iu", words("again", "back", "later"));
/** "a follow-up", "another": a conference beside the one before; not "the". */
export const ANOTHER = pattern("iu", words(/follow-?up/, "second", "another", "further", "later"));
/** ", then ", " and later "; not " and ". */
export const THEN_BEFORE = pattern("iu", /(?:[,;]| and|^) ?/, anyOf("then", "later", "next", "thereafter", /afterwards?/), / $/);
/** "The parties also spoke", "Counsel subsequently met"; not "Counsel met". */
export const NEXT_ONE = pattern("iu", words("again", "second", "another", "also", "later", "then", "next", "subsequently", /follow-?up/));
/** "This ", "the telephone "; not "a ". */
export const THIS_ONE = pattern("iu", words("this", "the", "that", "such"), / (?:\S+ ){0,2}$/);
/** "The ", "that ": the conference before; not "a ". */
export const THE_ONE_BEFORE = /\b(?:the|that|this) $/iu;
/** "by ", "by certified "; not "about ". */
export const BY_BEFORE = /\bby (?:\S+ )?$/iu;

/** " on ", " for her on ": right before a message's own day; not " asking for a call by ". */
export const RIGHT_ON = /^(?: (?:for|with) (?:\S+ ){1,2}?)? ?(?:on|again on|that) $/iu;
/** " of January 12": right after a writing that has a day of its own; not " of the missing pages". */
export const OF_ITS_DAY = /^\w{0,4} ?(?:of|dated) (?:\p{Lu}\p{Ll}{2,8}\.? \d|\d{1,2}[/-]\d|the \d)/u;
/** " to it by telephone ", " in person on ": between a deed and a day of its own; not " about the log on ". */
export const MANNER_THEN_DAY = /^(?: (?:to|with)? ?\S+){0,2}? (?:by|via|over|through|in) (?:the |a )?[\w-]+(?: [\w-]+)? ?(?:on )?$/iu;
/** "3. Mr. Adler ", "Counsel for Tallis ", "He ": who answers a letter; not "Defendant ". */
export const WHO_ANSWERS = pattern("iu", /^\W*(?:[a-z\d]{1,3}[.)] )?/, anyOf(/(?:Mr|Ms|Mrs|Dr|Attorney|AUSA|Lcd[oa])\.? [^,.;]{2,40}/, /(?:opposing|defen[sc]e|plaintiff's|defendant's) counsel/, /counsel for [^,.;]{3,40}/, "he", "she"), /,? $/);
/** ", in answer to my ", " after the ": before a writing that is named in passing; not ", and a ". */
export const ASIDE_BEFORE = /\b(?:in (?:answer|response|reply) to|following|after|upon|returning|replying to|answering|acknowledging|pursuant to|as requested (?:in|by)) (?:(?!and\b)\S+ ){0,3}$/iu;
/** "replied": as a cue by itself; not "replied by letter". */
export const JUST_REPLIED = /^(?:replied|responded|answered)$/iu;
/** " to the interrogatories": right after "responded"; not " the next day". */
export const TO_DISCOVERY = /^[^.;]{0,40}\bto (?:the|my|our|plaintiff'?s?'?|defendant'?s?'?|his|her|its|their|those|these|each) (?:\S+ )?(?:requests?|interrogator|discovery|complaint|subpoena|rfps?|motion)/iu;
/** " the same day by e-mail": right after "replied"; not " with one word". */
export const BY_HOW_AFTER = /^,? (?:\S+ ){0,3}?by /iu;
/** "(2) a ", "; then a second ": before a conference with a day of its own; not "the ". */
export const INDEFINITE_BEFORE = pattern("iu", /\b/, anyOf("a", "an", "another", "one", "a second", "a third", "the second", "the third", "the other"), / (?:\w+ )?$/);
/** "by e-mail", "in a letter": as a manner of writing; not "letters to". */
export const BY_HOW = /^(?:by|in|via|through)\b/iu;
/** "They ", "The two then ": who were on the call before; not "Counsel for Tallis ". */
export const BOTH_ON_THE_CALL = /^(?:they|we|the two|both|the attorneys|the lawyers|counsel)(?: (?:then|finally|eventually|in fact|did))* $/iu;

// Which way it went.

/** "received": the other side wrote; not "sent". */
export const RECEIVED = /^receiv/iu;
/** "No response having been ": right before "received". */
export const NO_RESPONSE_BEFORE = /\b(?:no|without any|neither an?|nor any) (?:\S+ )?(?:response|reply|answer|word|acknowledgment)s? (?:having |has |had |have |was |were )?(?:ever |yet )?(?:been )?$/iu;
/** "was rescheduled to": as a cue; not "was held". */
export const SET_AGAIN = /^(?:was|were) re/iu;
/** " with counsel was set", " is scheduled": right after "a conference"; not " was set up and held". */
export const SET_FOR_AFTER = /^[^.;]{0,50} did not (?:go forward|take place|occur|happen|go ahead|materialize)|^,? ?(?:with [^.;]{1,40} )?(?:(?:is|are|was|were|had been|has been) (?:then |also |finally )?)?(?:(?:set|scheduled|arranged)(?= (?:(?:by (?:agreement|counsel|the parties|e-?mail|consent)|on consent|jointly|at \S+ \S+ request),? )?for)|calendared)\b|^ ?(?:with [^.;]{1,40} )?(?:is|are|was|were|had been|has been) (?:then |also |finally )?(?:set|scheduled|calendared|arranged|noticed)\b(?! up and held)/iu;

/** " is set for", " will take place": a conference that has not been; not " was set for". */
export const STILL_TO_BE = /^ ?(?:is|are|remains|will be|is to be|will take place|is to take place)(?: \w+)? ?(?:set|scheduled|calendared|arranged|held|on|for)?\b/iu;

/** "agreed to a ", "arranged the telephone ": right before a conference that is set for a day; not "held a". */
export const SET_FOR_BEFORE = pattern("iu", stems("agreed", "arranged", "scheduled", "set", "accepted", "calendared", "noticed"), / (?:(?:to|on|upon|up|for|with \S+ \S+) ){0,2}(?:a|an|the|another) (?:\S+ )?$/);
/** "; (b) ", ". (2) ", ". Oct. 6:", "; 10/6 ": where the next item of a list begins; not "Request 4(b)". */
export const NEXT_ITEM = pattern("u", anyOf(
  /[;.,] (?:and )?\((?:[a-h]|\d{1,2}|[ivx]{1,4})\) /,
  /[;.] (?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?(?:, [\d:]+ [ap]\.?m\.?)? ?[:–—-])/,
  / (?=\d{1,2}\/\d{1,2}\/\d{2,4} {1,4}(?:(?:tele)?phone|call|letter|e-?mail|fax|voice-?mail|text|zoom|video|in[- ]person)\b)/,
  /[;.] (?=\d{1,2}(?:\/\d{1,2}(?:\/\d{2,4})?|-\d{1,2}-\d{2,4})[: ])/,
));

// What else it may be.

/** "sent to chambers", "wrote to the Court": no writing between the sides; not "sent to counsel". */
export const TO_COURT = pattern("iu", /^[^.;,"]{0,70}?\b(?:to|with|by|for) (?:the |this |its )?/, anyOf("court", "chambers", "magistrate", /judge\b/, "clerk", "your honor"), /\b(?!'s (?:order|rule))/);
/** "reached him", "got through": how a call went, and not what was said; not "spoke". */
export const GOT_THROUGH = /^(?:reached|got )/iu;
/** " the chambers of ", " the clerk": right after "called"; not " the office of Mr. Cho". */
export const CALLS_COURT = /^ (?:the |this )?(?:court|chambers|clerk|judge|magistrate)\b/iu;
/** "advised", "indicated": as cues, an answer if there was a writing before; not "replied". */
export const ADVISED = /^(?:advised|indicated|informed me)$/iu;
/** "did so": what the words before it tell; not "spoke". */
export const DID_SO = /^did (?:so|the same)/iu;
/** "what we ", "everything that counsel had ": before "talked about", which tells of no talk but of its subject; not "when we ". */
export const WHAT_WAS_SAID = /\b(?:what|whatever|everything|all(?: that)?|things|points|issues|matters|(?:as|than)) (?:that )?(?:I|we|he|she|they|counsel|the parties)(?: had| have)?(?: already| just| last)? $/iu;

/** "did": alone, the deed that the sentence before names; not "did so". */
export const DID = /^(?:then |in fact |since )?did$/iu;

/** "arranged ", "set up ": right before "by e-mail", which set a call up and was none; not "asked ". */
export const SET_UP_BEFORE = pattern("iu", stems("arranged", "scheduled", "set up", "calendared", "rescheduled"), / (?:\S+ )?$/);
/** "served", "received": of letters or of discovery; not "sent". */
export const MAY_BE_SERVICE = /^(?:served|delivered|received|issued|propounded)$/iu;
/** " his amended answers": right after "mailed"; not " Mr. Cho about his answers". */
export const PAPER_AFTER = pattern("iu", /^ (?:(?:the|his|her|its|their|an?|my|our|plaintiff's|defendant's) )?(?:\w+ )?/, anyOf(/subpoenas?/, "responses", "answers", "interrogatories", "requests", "production", /notices?/, "documents", "disclosures", "records"), /\b(?! letter)/);
/** "answers were ": right before "e-mailed"; not "letters were". */
export const PAPER_BEFORE = pattern("iu", words("discovery", /notices?(?: of \w+)?/, /motions?/, /subpoenas?/, "responses", "answers", "interrogatories", "requests", "production", "documents", "disclosures", "records", "pages"), / (?:was|were|has been|have been|being) (?:\w+ )?$/);
/** " her interrogatories", " a notice of deposition": what is served; not " a letter". */
export const DISCOVERY_AFTER = pattern("iu", stems("interrogator", /requests?/, "discovery", "subpoena", "notice", "answers", "responses", "complaint"));
/** "served the responses by e-mail"; not "sent a letter about the responses". */
export const SERVED_DISCOVERY = pattern("iu",
  /\b(?:served|produced|delivered|transmitted) (?:\S+ ){0,4}/,
  anyOf(/responses?/, /answers/, "objections", "documents", "production", "requests", "interrogatories", "discovery", "notice", "subpoena"), /\b[^.;]{0,30}$/);

const THIS_PAPER = pattern("",
  anyOf("this", "the foregoing", "the above", /a (?:true )?copy of (?:this|the)/, "the attached", "the instant", "the within"), " ",
  anyOf("paper", "motion", "document", "certificate", "filing", "notice", "foregoing", "pleading")).source;

/** "This paper was served on Mr. Boyd by e-mail": no conferral; not "This dispute was discussed by e-mail". */
export const OF_SERVICE = pattern("iu", stems(
  String.raw`${THIS_PAPER}\b[^.;]{0,60}\b(?:was|were|has been|is|will be|being) (?:\S+ )?(?:served|mailed|sent|e-?mailed|transmitted|delivered|filed)`,
  /served (?:\S+ ){0,8}?(?:this|the foregoing) (?:motion|paper|document)/,
));

/** "stepped into the corridor", "after the status conference": beside the court's own conference, and not in it; not "at the". */
export const ASIDE = pattern("iu", words("corridor", "hallway", "outside", "lobby", /courthouse steps/, "elevator", /(?:after|following|before|since|apart from|aside from|other than|besides) (?:the|a|our|that)/, /during a (?:break|recess)/));
/** "Rule 26(f) telephone ", "26(f) ": right before a conference that is that one; not "26(f) report. The ". */
export const OF_26F = /\b26\(f\) (?:\S+ )?$/u;
/** "the Rule 26(f) conference"; not "Rule 37(a)(1)", nor "since the Rule 26(f) conference", which sets another one off from it. */
export const RULE_26F = /(?<!\b(?:apart from|aside from|other than|besides|beyond|since|following|after|in addition to|unlike|long before|(?:agreed|agreed on|agreed to|promised|raised|made|set|set out|discussed) (?:at|in|during)) (?:the|our|their|its|that|any) (?:parties' )?(?:initial |earlier )?(?:Rule |Fed\. ?R\. ?Civ\. ?P\. |FRCP )?)\b26\(f\)/iu;

/** "in the companion case", "about a different motion"; not "in this case". */
export const OTHER_MATTER = pattern("iu", words(
  /in (?:the|a|an|another) (?:related|companion|state|other|prior|separate|underlying|earlier|different|second) (?:\S+ )?(?:case|action|matter|proceeding|suit|lawsuit)/,
  /in (?:the|that|each|a) (?:decision|opinion|case|order)s? (?:cited|relied|discussed|quoted|above)/,
  /(?:had|has) nothing to do with (?:this|the present|the instant)/,
  /(?:is|was) what (?:the|this|that) (?:interrogatory|request|subpoena|motion|dispute) is about/,
  /(?:seeks?|asks? for|concerns?) (?:the |any |all )?(?:\S+ ){0,3}(?:notes?|recordings?|transcripts?|audio|memorand\w+) (?:that|of|made)/,
  /(?:about|on|regarding|concerning|to discuss) (?:only )?(?:the )?(?:(?:re)?scheduling|adjournment|adjourning|settlement|mediation)\b[^,;.]{0,30} (?:only|alone)\b/,
  /(?:about|on|regarding|concerning) (?:a|an|the|another) (?:different|separate|other|earlier|unrelated|another) (?:motion|matter|dispute|issue|case|subject)/,
));

/** " but that was about adjourning a deposition": right after talk of another thing; not " about the log". */
export const ABOUT_OTHER = pattern("iu", words(/(?:that|it|this|which|the (?:call|conversation|talk)) (?:\S+ )?was (?:\S+ )?(?:about|on|over|regarding) (?:something else|another|a different|an unrelated|adjourning|rescheduling|scheduling|settlement|the (?:trial|mediation|briefing))/));

/** "about Vantor's motion for a protective order": which one; not "about the motion". */
export const ABOUT_MOTION = /\b(?:on|about|regarding|concerning) (?:(?:\S+ ){0,2}\S+'s?|the|his|her|its|an? (?:earlier|different|separate)) (?:\S+ )?(motion (?:for|to) [^,.;()]{3,90})/iu;

/** "I certify", "the following efforts": a paragraph about conferring, whatever it tells; not "the incident". */
export const INTRODUCES = pattern("iu", stems("certif", "confer", "following", "steps", "efforts", "declare"));

/** "same, plus J. Fitzwater": those of the contact before; not "the same requests". */
export const SAME_PEOPLE = /\bsame\b(?=[,;|]| plus| \(|$)/iu;
