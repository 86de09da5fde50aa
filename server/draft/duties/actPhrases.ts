/** The verbs of an order's acts, and the papers and things they act on. All begin where the act's words do, or search its first words. */
import { anyOf, pattern, words } from "../phrases.js";

/** What those do who seek: "endeavor in good faith to", "make every effort to", "use the next two weeks to". */
const STRIVES = anyOf(
  /(?:try|attempt|endeavor|seek|strive|undertake|work|continue|cooperate|proceed|begin|start)(?:,? (?:and )?(?:in good faith|in earnest|diligently|cooperatively|constructively|together|jointly|again|once more|further|informally|promptly|with one another|with each other|at once))*,? to/,
  /make (?:a |an |every |another |one (?:more |last |final )?|all |their )?(?:(?:good[- ]faith|reasonable|sincere|further|renewed|genuine|serious|real|additional|best|diligent|last|final) )*(?:efforts?|attempts?) to/, /use (?:their |its |his |her )?(?:best )?efforts to/,
  /(?:use|take|spend|devote) (?:\w+ ){0,4}(?:days?|weeks?|time|period|opportunity|interval|adjournment)(?: (?:before|until|between) [^.;,]{3,40}?)? to/,
);
const ADVERBS = String.raw`(?:(?:${STRIVES}|in the meantime,?|meanwhile,?|at that time,?|by then,?|so|please|however,?|in fact|of course|[a-z]{3,}ly|once (?:again|more)|at once|thereupon|in turn|also|again|jointly|nevertheless|nonetheless|likewise|only|simply|instead|still|now|accordingly|hereby|therefore|promptly|immediately|forthwith|thereafter|then|further|first|each|both|continue to|continue|in good faith|personally|fully|actually|electronically|together|separately|simultaneously|either|be (?:required|ordered|directed|permitted|allowed) to|,)\s)*`;

/** "meet and confer", "confer in person", "hold a telephone conference", "discuss the disputed requests"; not "meet its burden", "confer rights". */
export const CONFER_ACT = pattern("iu", "^", ADVERBS, anyOf(
  /(?:re-?)?meet(?:[- ](?:and|&)[- ]| to |, )confer\b/,
  /confer(?!ence)\b(?! (?:with the (?:court|undersigned)|jurisdiction|rights?))/,
  /(?:re)?convene\b/,
  /meet(?! (?:its|this|that|these|the (?:requirements?|burden|deadlines?|standard)|with the (?:court|undersigned)))\b/,
  /visit (?:by|with|over|in person)\b|sit down\b|(?:get|come) together\b|(?:go|walk|work|run|talk|step|read) (?:[\w-]+ ){0,4}?(?:over|through) (?=[^.;]{0,60}\b(?:requests?|lists?|log|objections?|responses?|entries|issues?|disputes?|interrogator|terms))|put (?:their|your) heads together\b|be (?:together )?on (?:the (?:tele)?phone|a (?:call|video call)) (?:with|together)\b|be in the same room\b|spend [^.;,]{2,40} together\b|(?:have|hold|conduct) (?:a|another|one) (?:[\w-]+ ){0,2}?(?:call|conversation|talk)\b(?! (?:to|with) (?:the court|chambers|my))|(?:pick|choose|settle on|find|select) (?:a|an|another|some|the|mutually|one|two|three) (?:[\w-]+ ){0,4}?(?:dates?|days?|times?|place)\b|(?:try|talk|speak) (?:once more|again|once again)\b|exhaust (?:all |their |any |further )?(?:informal |good[- ]faith |reasonable )*(?:efforts?|means|attempts?|avenues)\b|get on (?:the (?:tele)?phone|a (?:call|video call|zoom))\b/,
  /(?:hold|have|conduct|schedule|arrange|convene) (?:(?:a|an|another|such a|one|the|that|this|it|their) ?)(?:(?:further|second|new|prompt) )?(?:conference|meeting|session|talk|discussion|call)? ?(?:by|over|via|on|in) (?:(?:the|a) )?(?:telephone|phone|zoom|video\w*|teams|webex|person|call)\b(?![^.;]{0,40}\b(?:the court|undersigned|judge|chambers)\b)/,
  /make (?:themselves|himself|herself|itself|yourselves) available (?:for|to) (?:(?:a|an|such a|any|further|another|that|the) )*(?:(?:telephone|video|zoom|meet-and-confer|in-person) )*(?:calls?|conferences?|meetings?|meet[- ]and[- ]confer|talk|speak|confer|discussions?|discuss)\b(?! with the court)/,
  /try\b[^.;]{0,80}\bto (?:work|resolve|settle|agree|narrow|confer|reach)\b/,
  /(?:fix|settle|sort out|work out|hammer out|thrash out|decide|plan)\b(?=[^.;]{0,90}\b(?:by (?:conversation|telephone|phone|talking|video)|face to face|among themselves|between themselves|between them\b|with (?:each other|one another)))/,
  /consult\b(?! (?:the|with (?:his|her|their) (?:client|doctor)))/,
  /(?:speak|talk|negotiate|communicate)\b(?! (?:to|with) (?:the court|chambers|my))/,
  /(?:telephone|phone|call|contact|ring|reach out to|get in touch with|pick up the (?:tele)?phone|get on the (?:tele)?phone)\b(?= (?:and (?:talk|speak|confer|call|discuss|work)|(?:to|with) (?:each|one)|one another|each other|(?:[\w.'’-]+ ){0,3}?(?:opposing|opposite|counsel|attorneys?|lawyers?|plaintiffs?|defendants?|movant|petitioner|respondent)\b))(?![^.;,]{0,60}\b(?:chambers|courtroom deputy|the court)\b)/,
  /make (?:(?:a|an|another|one|one more|any|every|further|renewed|genuine|good[- ]faith|serious|sincere|reasonable|real|last|final|second|additional|more|meaningful) )*(?:attempts?|efforts?)\b(?=[^.;]{0,110}\bto (?:resolve|narrow|settle|agree|reach|work out|confer|compromise|dispose))/,
  /appear\b(?:[^.;]|\.(?=m)|(?<=m)\.){1,150}?\b(?:to (?:meet and )?confer|until they have (?:met and )?conferred)\b/,
  /discuss\b|explore\b/,
  /(?:resume|reopen|complete|conclude|conduct|hold|have|engage in|participate in|attend|schedule|arrange|undertake|commence|set up|renew|participate by telephone in) (?:(?!(?:of|for|to|with|on|in|at|by|and|from|settlement|status|pretrial|hearing|motion)\b)[\w'’.-]+ ){0,6}?(?:video-?conferences?|video calls?|zoom (?:calls?|meetings?|conferences?)|teleconferences?(?!,? (?:with|before) (?:the (?:court|undersigned)|judge))|meet(?:ing)?[- ](?:and|&)[- ]confer(?:ring)?|conferral|conferences? (?:of counsel|among counsel|between counsel|with (?:opposing|each|one|counsel|plaintiff|defendant|defense))|discovery conference(?!,? with the court| before)|(?:(?:local )?rule|l\.? ?r\.?|lcr|civ\. ?l\.? ?r\.?) ?[\d.-]+(?:\(\w\))* (?:conferences?|meetings?|consultations?)|consultation|discussions?|negotiations?|dialogue|conferencing|conversations?(?! with the court)|talks|calls? (?:with (?:opposing|each|counsel|plaintiff|defendant|defense)|between|among)|meetings?(?! with the court)|(?:telephon(?:e|ic)|in-person|video) conferences?(?!,? (?:with|before) (?:the (?:court|undersigned)|judge|magistrate)|[^.;]{0,30}\b(?:the court|chambers|undersigned)))\b/,
  /(?:resolve|narrow|settle|work out|eliminate)\b(?=[^.;]{0,80}\b(?:disputes?|issues?|disagreements?|matters?|differences|objections)\b)/,
  /(?:renew|resume|redouble|continue) (?:their |its |good[- ]faith |the )*(?:efforts?|discussions?|negotiations?)\b/,
  /(?:good[- ]faith )?(?:negotiate|work together|work cooperatively|work with (?:opposing|each|one|counsel|plaintiff|defendant))\b/,
  /agree (?:on|upon|to)\b/,
  /(?:reach|come to|arrive at|work toward|hammer out) (?:(?:an|a|some|any|full|mutual|the) )*(?:agreement|accommodation|accord|compromise|resolution)\b/,
  /work (?:this|it|things|the matter|these matters|the dispute|their differences) out\b|work out (?:their|the|a|an|any)\b/,
));

/** The court's own conference, on its day and at its hour: "participate in a telephonic conference on May 3 at 9:30 a.m."; not "of counsel". */
export const COURT_CONFERENCE = pattern("iu", "^", ADVERBS, String.raw`(?:participate in|attend|appear (?:at|for|by)|join|be (?:present|available) (?:at|for)|call in(?:to)?|dial in(?:to)?) (?:(?:a|an|the|this|such|any|status|telephone|telephonic|video|scheduling|discovery|in-person|further|informal|settlement|pretrial|case|management) )*(?:teleconference|videoconference|(?:conference )?call|conference|hearing)\b(?![^.;]{0,40}\b(?:counsel|each other|one another|between|among)\b)`,
  String.raw`(?=[^.;]{0,60}(?:\b(?:on|at|for)\b[^.;]{0,30}\d|\b(?:court|undersigned|judge|magistrate)\b))`);

/** Placing the call or setting it up: says who begins, and is no duty beside the conference itself. */
export const INITIATE_ACT = pattern("iu", "^", ADVERBS, anyOf(
  /(?:initiate|originate|place|arrange) it\b/,
  /arrange (?:with [^,;.]{1,50} )?for (?:a|the|such|that) (?:[\w-]+ ){0,2}?(?:call|conference|meeting|session)\b(?! with the court)/,
  /(?:initiate|originate|place|arrange|coordinate|set up|schedule|organize|convene|be responsible for (?:initiating|arranging|placing|scheduling|coordinating|setting up)) (?:(?:the|this|that|such|a|any|said|conference|telephone|telephonic|phone|meet[- ]and[- ]confer|video|zoom) )*(?:call|conference|meeting|telephone|meet[- ]and[- ]confer|session|discussion|teleconference|videoconference|conferral|logistics)\b(?!,? (?:with|before|to) (?:the court|(?:my |the court's )?chambers|the undersigned|judge))/,
  /(?:contact|call|telephone|e-?mail|reach out to) (?:opposing|plaintiff|defendant|defense|each|the other|counsel|petitioner|respondent|movant)[^.;,]{0,60}\bto (?:arrange|schedule|set|coordinate|initiate)\b/,
));

/** Handing in or handing over a paper. */
export const FILE_ACT = pattern("iu", "^", ADVERBS, anyOf(
  /(?:file|e-?file|re-?file|submit|re-?submit|lodge|tender|prepare|draft|present|transmit|deliver|send|e-?mail|upload|provide|serve|furnish|supply|exchange|make|execute|complete|compile|write|put|give|hand|fax|forward|circulate|return)\b/,
), String.raw`(?:,? (?:and|or|and\/or) (?:re-?)?(?:file|submit|serve|e-?mail|lodge|provide|deliver|send))?\b`);

/** "notify the Court whether", "advise chambers"; not "advise the Clerk of a change of address". */
export const TELL_COURT_ACT = pattern("iu", "^", ADVERBS, anyOf("notify", "inform", "advise", "apprise", "alert", "report", "update", "certify", "confirm", "state", "indicate", "tell", "let", /write(?=[^.;]{0,120}\b(?:whether|that|what|status|remain|resolv|left|outcome|result|say|report|advis|inform|confirm|tell))/),
  String.raw`\b(?:back )?(?:,? (?:in writing|jointly|promptly|by letter|by e-?mail)|, (?:by|in|through|via) (?:[^,;]|, (?=(?:19|20)\d\d)){3,80},)? ?(?:to )?(?:(?:with )?(?:the (?:court|undersigned|clerk|magistrate judge|court's|courtroom)|this court|chambers|my chambers|judge|me(?: know)?)\b|(?:by|no later than|on or before|not later than) [^;.]{1,32}? (?:that|whether)\b|(?:whether|that)\b|jointly\b|back\b|on the (?:status|outcome|results?)|(?:the )?(?:status|outcome|results?) of)`);

/** "show cause", "call chambers", "contact the courtroom deputy". */
export const COURT_CONTACT_ACT = pattern("iu", "^", ADVERBS, anyOf(
  /show (?:good )?cause\b/,
  /(?:contact|call|telephone|e-?mail|phone|ring|jointly contact|place a (?:joint )?(?:call|telephone call) to|initiate a (?:joint )?(?:conference |telephone )?(?:call|conference) (?:to|with)|arrange a (?:conference |telephone )?(?:call|conference) with|request|seek|schedule|ask for|apply for|obtain) (?:[\w'-]+ ){0,8}?(?:chambers|court|courtroom deputy|deputy clerk|undersigned|clerk|law clerk|judge|case manager|informal conference|telephone conference|telephonic conference|discovery conference|conference|hearing|status call|extension)\b/,
  /(?:jointly )?(?:call|telephone|phone|dial|ring) (?:the court |chambers |my chambers )?(?:at )?\(?\d{3}\)?[-. ]\d(?![^.]{0,80}\b(?:(?:access|pass|conference|meeting|participant) ?(?:code|id|number)|at (?:that|this|the)(?: scheduled| appointed| designated)? time))/,
));

/** Discovery itself: "produce", "supplement", "answer interrogatory 4", "provide a privilege log", "search", "appear for a deposition". */
export const DISCOVERY_ACT = pattern("iu", "^", ADVERBS, anyOf(
  /(?:re-?)?produce\b/,
  /supplement\b/,
  /(?:fully )?(?:answer|respond)\b(?!,? (?:to )?(?:the |plaintiff's |defendant's )*(?:(?:first |second |third )?(?:amended )?complaint|this order to show cause))/,
  /amend\b(?=[^.;]{0,60}\b(?:responses?|answers?|objections?|log|disclosures?|interrogator|requests?|notice))/,
  /revise\b|narrow\b|limit\b|re-?serve\b|re-?draft\b|propound\b|withdraw\b(?=[^.;]{0,60}\b(?:objections?|requests?|motion|subpoena|interrogator|responses?|notice|designation))/,
  /make (?:(?:[\w'.,-]+ ){1,12}?available|available|(?:full|complete|a diligent|a reasonable|reasonable|diligent) (?:[\w-]+ ){0,3}?(?:responses?|production|search|inquiry|disclosures?))\b/,
  /(?:permit|allow) (?:[\w']+ ){0,4}?(?:inspection|to inspect|access|entry|copying|examination)/,
  /(?:attend|undergo|submit to|present (?:himself|herself|themselves|itself) for|cooperate (?:in|with))\b(?=[^.;]{0,60}\b(?:examinations?|depositions?|inspections?|IME|exam|evaluation|testing)\b)/,
  /(?:see(?: to it)? that|ensure(?: that)?|make (?:sure|certain)(?: that)?|arrange for|make arrangements for|cause|have|get|instruct|direct|ask|require)\b(?=[^.;]{2,90}?\b(?:(?:search|produc|review|sign|examin|imag|scan|translat|restor|collect|gather|locat|inspect|copi|copy|preserv|deliver|redact|transcrib|disclos|identif|turn(?:s|ed)? over|hand(?:s|ed)? over)(?:e[sd]?|s|y|ie[sd]|ing)?|answer(?:s|ed)|supplement(?:s|ed)?)\b)/,
  /(?:permit|allow|let) (?:[\w'’.-]+ ){1,6}?(?:to )?(?:view|watch|see|hear|listen|read|inspect|copy|examine|photograph|review|depose|enter|access|use|test|measure|sample|search|image|interview|speak)\b/,
  /report (?:back )?(?:what|which|whether|the|its|his|her|their|on)[^.;]{0,60}? to (?:opposing|plaintiff|defendant|defense|counsel|the other|each other|petitioner|respondent|movant)/,
  /(?:conduct|perform|undertake|run|re-?run|make) (?:[\w'-]+ ){0,5}?(?:search(?:es)?|inquiry|review)\b/,
  /have (?:[\w'’-]+ ){1,9}?(?:present|available|ready|on hand|at hand|in hand|with (?:him|her|them)|attend)\b/,
  /have (?:[\w'’.-]+ ){1,7}?(?:imaged|copied|searched|produced|reviewed|inspected|translated|examined|tested|restored|scanned|collected|signed|notarized|verified)\b/,
  /have (?:[\w'’-]+ ){1,6}?(?:search|produce|review|collect|sign|examine|look for|gather)\b/,
  /search\b|collect\b|preserve\b|inspect\b|(?:re-?)?review\b/,
  /(?:identify|disclose|designate|specify|itemize|list|describe|articulate|clarify|verify|explain|log)\b/,
  /(?:appear|sit|submit|be made available|be available|present (?:[\w'.-]+ ){1,6}?) ?(?:[\w'-]+ ){0,3}?(?:for|to|at) (?:[\w'’-]+ ){0,4}?(?:deposition|depositions|examination|inspection)\b/,
  /(?!take (?:the|a|any|no|this|that|such a|his|her|its|their) (?:contrary |same |inconsistent |different )?position)(?:take|conduct|complete|notice|re-?notice|depose|resume|reopen|re-?depose|schedule|reschedule|re-?take)\b(?=[^.;]{0,50}\b(?:depositions?|\p{Lu}\w+|inspection|examination))(?! (?:all )?(?:fact |expert )?discovery)/u,
  /comply with (?!(?:all |any )?future\b)(?:[\w'’-]+ ){0,8}?(?:subpoenas?|requests?|discovery|interrogator(?:y|ies)|demand|disclosures?|production|notice)\b/,
  /comply with (?:the court's|this court's|my|that|the) (?:[\w,]+ ){0,6}order\b(?=[^;]{0,160}\b(?:by|within|no later than|on or before) (?:\w+ ?\(?\d|\d|\p{Lu}|close))(?! to show cause)/u,
  /bring\b(?! (?:[\w'’]+ ){0,4}?(?:clients?['’]?s?|managers?|calendars?|representatives?|directors?|diaries)\b)(?! (?:a |any |its |his |her |their )?(?:motion|disputes?|issues?|matter|action|claims?)| (?:it|him|her|them)sel(?:f|ves)\b)/,
  /(?:let|allow|permit) .{1,60}?\b(?:inspect|copy|examine|photograph|review|depose|see|enter|access)\b/,
  /(?:set|fix)\b(?=[^.;]{0,60}\bdepositions?)/,
  /name\b(?! (?:as|a (?:mediator|new)))/,
  /(?:question|depose|examine|cross-examine)\b/,
  /report (?:the |its |his |her |their )?(?:results?|findings) to\b/,
  /get back to\b|deposit\b|circulate\b/,
  /say (?:so|whether|which|what)\b/,
  /comply with (?:[\w'’,-]+ ){1,9}?order\b(?=[^.;]{0,20}\bby (?:providing|producing|serving|supplementing|answering|making|furnishing|submitting))/,
  /let (?:[\w'’.-]+ ){1,5}?know\b/,
  /(?:notify|inform|advise|tell|give|furnish)\b(?! (?:notice|consideration|priority))/,
  /state (?=(?:in (?:a|its|writing|an)[^.;,]{0,24}? )?(?:(?:by|no later than|on or before) [^.;]{3,30}? )?(?:which|what|whether|how|when|why|for each|the (?:basis|bases|grounds|reasons))\b)/,
  /(?:offer|propose|suggest|provide|give|supply) (?:[\w'’-]+ ){0,4}?(?:dates|days)\b/,
  /so (?:certify|state|say|advise|confirm|indicate|respond)\b(?! the court)/,
  /be (?:deposed|examined)\b/,
  /(?:sign|execute)\b(?=[^.;]{0,60}\b(?:authorizations?|releases?|verifications?|answers|responses|forms?))/,
  /turn (?:[\w'’-]+ ){0,6}?over\b|hand (?:[\w'’-]+ ){0,6}?over\b|return\b|destroy\b|sequester\b|redact\b|unredact\b|re-?designate\b|de-?designate\b|unseal\b/,
  /serve\b/,
));

/** What a court permits about the dispute: "renew its motion", "move to compel", "oppose". */
export const MOTION_ACT = pattern("iu", "^", ADVERBS, anyOf(
  /(?:renew|re-?file)\b(?=[.,;]?$|,? (?:by|within|no later|not later|on or before|after|once|if|it|the same)\b)/,
  /(?:renew|re-?file|re-?notice|re-?urge|re-?assert|withdraw|supplement)\b(?=[^.;]{0,60}\b(?:motions?|requests?|applications?|objections?|brief))/,
  /(?:re-?)?(?:move|apply|petition)\b(?=[^.;]{0,60}\b(?:compel|protective|sanctions|fees|expenses|quash|relief|order)\b)/,
  /(?:oppose|reply)\b/,
  /(?:re-?)?move (?:again|anew)\b/,
  /(?:seek|request|pursue)\b(?=[^.;]{0,80}\b(?:relief|intervention|assistance|compel|sanctions|fees|expenses|guidance|extension|order|ruling|conference|hearing|leave)\b)/,
  /raise\b(?=[^.;]{0,60}\b(?:issues?|disputes?|matters?|objections?|challenges?|deficienc(?:y|ies)|concerns?)\b)/,
  /bring\b(?=[^.;]{0,60}\b(?:motions?|disputes?|issues?|matter)\b)/,
));

/** One paper of both sides: "a joint letter", "a single filing", "an agreed order", "jointly". */
export const JOINT_PAPER = pattern("iu", words(
  /one (?:[\w-]+ ){0,2}?(?:e-?mail|letter|submission|document|paper),? from (?:all|both|each|everyone)/,
  /joint(?:ly)?(?! (?:defense|venture|employer|and several|tortfeasor))/,
  /(?:one|a) single (?:[\w-]+ ){0,3}?(?:filing|letter|submission|document|statement|paper|brief)/,
  /single (?:[\w-]+ )?(?:filing|letter|submission|document|chart|table|spreadsheet|list|brief|report|statement|notice|e-?mail|paper)/,
  /one (?:[\w-]+ ){0,2}?(?:document|chart|paper|filing|letter|submission),? (?:signed|prepared|approved) (?:by|on behalf of) (?:both|all|each|the parties|counsel)/,
  /one (?:combined|consolidated|common|shared) (?:[\w-]+ ){0,2}?(?:document|chart|paper|filing|letter|submission|statement|brief|report|table|list)/,
  /stipulat(?:ed|ion)/,
  /(?:agreed|consent) (?:[\w-]+ ){0,3}?(?:order|statement|letter|schedule)/,
  /combined (?:[\w-]+ ){0,2}?(?:letter|statement|submission|brief|report|chart)/,
));

/** Papers that report: on the conference, on compliance, on what is left. */
export const REPORTING_PAPER = pattern("iu", words(
  /(?:status|written|discovery|compliance|supplemental|brief|short|further|one-page|two-page) (?:status )?(?:reports?|updates?|statements?|notices?)/,
  /status (?:report|letter|update|statement)/,
  /(?:statement|notice|report|certificat(?:e|ion)|declaration|affidavit|letter|ltr|memorandum|submission|list|summary|account)s?/,
));
/** What both sides propose to the court for an order: "a proposed protective order", "their ESI protocol", "a discovery plan". */
export const PROPOSAL = pattern("iu", words(
  /proposed (?:[\w-]+ ){0,5}?(?:orders?|plans?|schedules?|protocols?|stipulations?|dates|form of order)/, /(?:ESI|discovery|search|deposition|production|clawback|privilege|document|sampling|inspection|confidentiality|briefing) (?:[\w-]+ )?(?:protocols?|plans?|schedules?|proposals?)/,
  /form of (?:protective )?order/, /(?:protective|confidentiality|clawback|502\(d\)) (?:order|agreement)/,
));
/** One for both: "a letter", "their protocol"; not "letters", "each", "its own". */
export const ONE_PAPER = pattern("iu", "^", ADVERBS, String.raw`(?:re-?)?(?:file|e-?file|submit|send|provide|lodge|e-?mail|deliver|present|prepare)(?:,? (?:to|with|on|via|through) (?:the |this |my )?[\w'’]+(?: [\w'’]+)?| chambers| me)?,? (?:a|an|one|the|their) (?!(?:list|privilege|copy|copies|redacted|names?|responses?|answers?)\b)(?:(?!(?:to|of|for|on|in|with)\b)[\w-]+ ){0,5}?(?:letter|e-?mail|order|protocol|plan|proposal|schedule|report|submission|stipulation|chart|table|agenda)\b(?![- ]motions?)`);
export const BY_EACH = /\b(?:each|separate(?:ly)?|respective|individual(?:ly)?|(?:its|his|her|their) own|competing|simultaneous(?:ly)?|cross|letters|briefs|proposals)\b/i;

/** Handing over a thing of whatever name: "deliver the prints", "provide the last known whereabouts". */
export const HANDS_OVER = pattern("iu", "^", ADVERBS, anyOf(/get (?=[^.;]{3,90}? to )/, /(?:deliver|provide|furnish|supply|send|give|hand|tender|exchange|forward|return|submit|upload|e-?mail|fax|release|surrender|reveal|divulge|relinquish)/), String.raw`\b(?! (?:in|by|for|that|notice|(?:such|written|proper|timely) notice|assistance|security|access to (?:the )?court|transportation|testimony|copies of this|a copy of this)\b)`);
/** No business of discovery, though it is handed over. */
export const OTHER_THING = /\b(?:payments?|checks?|bonds?|fees?|costs|expenses|(?:mailing|current|e-?mail|new) address|phone numbers?|calendars|briefs?|notice of|copy of this|copies of this|summons|complaint|amount|sum|courtesy|binder|consent|bill)\b/i;

/** What a paper has to be about to be a report. */
export const REPORTED = pattern("iu", words(
  /compl(?:iance|ied|ying|y|ies)/, /accord|agreement|agreed/, /resolv\w+|unresolved|resolution/, /whether/, /status/, /remain\w*/, /outstanding/, /confer\w*/,
  /efforts?/, /certif\w+/, /confirm\w+/, /advis\w+|inform\w+|notify\w*|indicat\w+|report(?:ing|ed)|tell(?:s|ing)?|say(?:s|ing)?/, /(?:is|are) left|took part/, /outcome|results?|progress/, /impasse/,
));
/** Papers that are reports by their name. */
export const REPORT_BY_NAME = pattern("iu", words(/(?:own|separate) (?:account|report)|reports? (?:pursuant to|under|required by|as required|in accordance with|of (?:the|that|this|their) (?:call|conference|meeting|conferral|discussion|consultation|parties))|planning meeting|(?:planning|scheduling) report/, /status (?:report|letter|update)/, /(?:notice|certificat(?:e|ion)|statement|declaration|affidavit|report) (?:of|regarding|confirming|certifying|attesting(?: to)?|re:?|that|as to|stating|advising|informing|indicating|on the status)(?: (?:the|his|her|its|their|full|such|that))* ?(?:compl(?:iance|ied)|resolution|conferral|conference|whether|efforts|status|outcome|meet|results)/, /status of/));

/** Discovery papers: "responses", "a privilege log", "answers to the interrogatories". */
export const DISCOVERY_PAPER = pattern("iu", words(
  /responses?|answers?|objections?/, /(?:privilege |redaction )?logs?/, /documents?|record(?:ing)?s?|materials?|copies|copy|e-?mails?|files?|data|information|ESI|spreadsheets?|photographs?|videos?/, /interrogator(?:y|ies)|requests?|subpoenas?/,
  /disclosures?|productions?|compliance/, /returns|reports|(?:search )?terms|custodians?/, /verifications?|authorizations?|releases?/, /dates?|availability|times/, /proposals?|positions?|offers?/, /names?|address(?:es)?|identit(?:y|ies)|contact information/,
  /declarations?|affidavits?/, /bates|index|list|chart|table|inventory|samples?/, /supplementations?|inspections?|verif/, /witness(?:es)?|deponents?|designees?|depositions?/, /explanations?|basis|bases|reasons?|details?|descriptions?/,
));
/** "a draft of the joint letter", "her portion of the joint statement": one side's share in it. */
export const SHARE_OF_PAPER = /^ (?:[\w'.’-]+ ){0,4}?(?:drafts?|portions?|half|sections?|part|contribution|edits|revisions|comments) (?:of|for|to|on) /i;

/** "set forth their disputes in a joint letter". */
export const SET_OUT_JOINTLY = /^(?:set (?:forth|out)|present|raise|outline|describe|bring|detail|explain|address|list|submit|report)\b[^.;]{0,90}?\b(?:in|by|through|via|as) (?:a |one |their )?(?:single |brief |short )?joint /i;

/** Argument on the dispute. */
export const ARGUMENT_PAPER = pattern("iu", words(/(?:motions?|cross-motions?)(?! in limine)/, /brief(?:s|ing)?|memorand(?:um|a)/, /oppositions?|repl(?:y|ies)|sur-?repl(?:y|ies)|responses?/, /letters?|ltrs?/, /proofs?/, /(?:half|portion|part|section)(?! of)|(?:own|competing|proposed|separate|individual|draft) (?:\w+ )?(?:versions?|drafts?|forms?|papers?|submissions?)/, /applications?|affidavits?|declarations?|bills? of costs|itemization|accounting|submissions?|statements?|supplement(?:s|ation)?|notices?|lists?|proposed orders?|exhibits?|points and authorities|certifications?/));

/** The case's own timetable and pleadings: no business of conferring. */
export const CASE_BUSINESS = pattern("iu", words(
  /complaints?/, /pleadings?/, /dispositive motions?/, /judgments?/, /motions? to (?:dismiss|remand|transfer|amend)/, /motions? in limine|daubert/,
  /expert (?:reports?|disclosures?|witness(?:es)?|depositions?)|(?:disclose|designate|identify|name) (?:(?:all|any|its|their|his|her|testifying|retained) )*experts?/, /pre-?trial (?:order|statement|conference|motions?)/, /settlement|mediation|mediator|ADR/, /trial (?:briefs?|exhibits?|date)/, /jury instructions?|voir dire/, /witness lists?|exhibit lists?/, /notice of appearance|change of address/, /objections? to (?:this|the magistrate judge's) (?:order|report|recommendation)/, /appeal/,
  /(?:complete|close) (?:all )?(?:fact |expert )?discovery/, /filing fee/, /(?:photo )?identification|calendars/, /marshal/,
  /in forma pauperis|IFP/, /(?:new|substitute|replacement|local|successor|other) counsel(?! for)/, /enter (?:an |his |her |their |its )?appearances?/, /(?:current|mailing|new|forwarding) (?:\w+ )?address/, /consents? to (?:the )?(?:jurisdiction|a |magistrate|proceed|trial)/, /(?:case|action|matter|lawsuit|dispute) has (?:been )?settled/, /(?:stipulations?|notices?) of (?:voluntary )?dismissal|dismissal papers|closing papers/,
  /(?:class|public|statutory) notice/, /arbitrat(?:or|ion)/, /insurers? of|amic(?:us|i) /, /proposed scheduling order/, /corporate disclosures?(?: statement)?/, /jur(?:y|ors?) (?:questionnaires?|demand|charge|selection)/, /class certification/, /(?:seek|petition for|request for|obtain) review (?:of|by|before)/, /objections? to (?:this|the|my) (?:[\w-]+ ){0,3}?(?:order|report|recommendation|ruling)/, /status quo/, /receiver|injunction(?! is)/,
));
