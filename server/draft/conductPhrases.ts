/** How papers tell of conferring gone wrong: after the filing, without the dispute, put off, or refused by the other side. */
import { anyOf, pattern, words } from "./phrases.js";

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
  /(?:offers?|invitations?|requests?|proposals?|suggestions?) (?:to (?:confer|talk|speak|meet|discuss)[^.;]{0,40}? |for (?:a|an) (?:\S+ ){0,2}?(?:call|conference|meeting) )(?:was|were) (?:\S+ )?(?:rejected|refused|declined|rebuffed|turned (?:down|away)|spurned)/,
  /(?:twice|once|each time) turned (?:away|down)/,
  /(?:that|the|each|this|her|his|my|our) (?:offer|invitation) was (?:\S+ )?(?:rejected|refused|declined|rebuffed|turned (?:down|away)|spurned)/,
  /would neither (?:meet|speak|talk|confer)/,
  /would (?:only )?confer (?:only )?(?:by|in) (?:e-?mail|writing)(?: only| and in no other way)/,
  /(?:has|have|had) not made (?:himself|herself|themselves|itself) available/,
));

/**
 * "All of counsel's communications were by e-mail." "They dealt with each other exclusively in writing."
 * Not "All responses were served by e-mail".
 */
export const ONLY_WRITTEN = pattern("giu", words(
  /(?:all|every|each|the only|our only|the sole|any)(?: \S+){0,3}? (?:contacts?|communications?|exchanges?|conferral|dealings|discussions?|efforts?)(?: \S+){0,8}? (?:was|were|is|are|has been|have been|took place|occurred|came)(?: \S+){0,3}? (?:by|in|through|via|over|an?|my|his|her|one|two) (?:single )?(?:e-?mails?|writing|letters?|correspondence|texts?(?: messages?)?)/,
  /(?:contacts?|communicat\w+|exchang\w+|confer\w*|dealt|dealings|discuss\w+)(?: \S+){0,6}? (?:exclusively|solely|entirely|wholly|purely) (?:by|in|through|via|over) (?:e-?mail|writing|letters?|correspondence|text)/,
  /(?:consist(?:s|ed)|took the form) (?:exclusively |solely |entirely |only )+of (?:\S+ ){0,2}?(?:e-?mails?|letters?|correspondence)/,
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

const NUMBERED = anyOf("requests?", "interrogator(?:y|ies)", "rfps?", "rogs?", "topics?", "numbers?");

/**
 * "Request 18 was not discussed." "We did not reach Interrogatory No. 9."
 * Not "Request 18 was not answered".
 */
export const REQUEST_NOT_DISCUSSED = pattern("giu", words(
  String.raw`${NUMBERED} (?:for \S+ )?(?:nos?\.? )?\d+[^.;]{0,30}? (?:was|were|has|have) (?:not|never) (?:been )?(?:\S+ )?(?:discussed|addressed|raised|reached|taken up|gone (?:over|through)|covered|mentioned)`,
  String.raw`(?:did not|didn't|never|have not|had not) (?:\S+ )?(?:discuss|discussed|address|addressed|raise|raised|reach|reached|cover|covered|get to|take up|taken up|mention|mentioned|come to)(?: \S+){0,2}? ${NUMBERED} (?:for \S+ )?(?:nos?\.? )?\d+`,
));

/**
 * "Counsel did not go through them." "We did not discuss the individual requests."
 * Not "He would not discuss them".
 */
export const NOT_DISCUSSED = pattern("giu", words(
  pattern("iu", anyOf("I", "we", /counsel/, "the parties", "the undersigned", "they", "the attorneys", "the lawyers"),
    String.raw` (?:did not|didn't|have not|had not|never|declined to|saw no (?:need|reason|use) to|chose not to) (?:\S+ )?(?:go|gone|went|discuss|discussed|address|addressed|take|taken|talk|talked|review|reviewed|reach|reached)(?: over| through| up| about)? `,
    anyOf("them", "any of", "each", "those", "these", /the (?:\S+ )?(?:requests|matters|issues|interrogatories|items|responses|objections|merits|substance)/)),
  /(?:requests|matters|issues|items|objections) (?:were|was) not (?:\S+ )?(?:discussed|addressed|gone (?:over|through)|taken up|reached)/,
));
