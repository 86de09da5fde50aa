/** The words by which a court directs and permits, and those that only tell of a direction. */
import { anyOf, pattern, words } from "../phrases.js";

const ORDERED = anyOf("ordered and directed", "directed and ordered", "compelled and ordered", "ordered", "directed", "instructed", "required", "commanded", "compelled", "enjoined", "mandated", "called (?:up)?on", "bound");
/** Set off by commas within a command: ", no later than May 3, 2014,". */
const SET_OFF = String.raw`(?:, [^;.]{1,70}?,)??`;
const CHARGED_WITH = anyOf("responsible for", "tasked with", "charged with", "in charge of");
const SOFT = String.raw`(?:(?:also|further|hereby|likewise|then|expressly|respectfully|therefore|each|both|jointly|again|thus|thereupon|thereafter|in turn|next|accordingly|now|additionally|likewise|all|specifically)\s)*`;

/** "until May 3", "an additional ten days", "one week"; what anybody may have: "a right" is none. */
const TIME_GIVEN = anyOf("until", "to on or before", "on or before", "to and including", "up to", "through", "an extension", String.raw`(?:an?|one|another|a further|an additional|a final) ?(?:\w+ ){0,2}?(?:days?|weeks?|hours?|month|fortnight)`, String.raw`\(?\w+(?:-\w+)?\)? ?(?:\(\d{1,3}\) )?(?:additional |more |calendar |business |court |full )*(?:days?|weeks?|hours?|months?)`, "an additional", "a further", "another");
/** And what only somebody else gives: "one last opportunity", "an enlargement of time". */
const TIME_GRANTED = anyOf(TIME_GIVEN, String.raw`(?:[\w-]+ ){0,5}?(?:extensions?|enlargement|opportunity|chance|time)\b`);
const OBLIGED = anyOf(/(?:under|subject to) (?:(?:an|the) )?(?:obligation|order|duty|direction)/, "obligated", "obliged", "on notice that (?:it|they|he|she) must");

/**
 * "shall", "must", "will", "are hereby directed to", "is to", "has until May 3 to", "may", "is granted leave to";
 * not "should", "would", "was directed to" (told of), "must not" (forbids).
 */
export const COMMAND = pattern("giu", String.raw`\b(?:`,
  String.raw`(?<allowed>(?:(?:shall|will) be|is|are|has been|have been)\s${SOFT}(?:permitted|allowed|authorized|free|at liberty|granted leave|given leave|granted permission|given permission|entitled|welcome|invited)${SET_OFF}(?: (?:until|to|through|up to)(?: and including)? [^;.,]{3,30}?(?:, (?:19|20)\d\d)?,?)??\sto(?= \p{Ll})|(?:has|have)\s(?:leave|permission)(?: (?:until|through|up to)(?: and including)? [^;.,]{3,30}?(?:, (?:19|20)\d\d)?,?)?\sto|can\s(?=(?:jointly |also |then )?(?:contact|call|e-?mail|telephone|reach|renew|re-?file|re-?notice|re-?urge)\b)|may(?! (?:not|be (?!presented)|have|wish|want|well|result|include|contain|constitute|require|, however, not)\b))`,
  String.raw`|(?<ordered>(?:(?:shall|will) be|is|are|be)\s${SOFT}${ORDERED}(?:,? [^,;.]{1,60},)??${SET_OFF},?\s(?:(?:forthwith|promptly|immediately|again|jointly|further) )?(?:(?:either |both )?to\b|that (?=(?:they|he|she|it) (?:shall|must|will))))`,
  // "has until May 3 to", "is given ten days in which to", "is afforded one last opportunity, until May 3, to": a time, and the act after it.
  String.raw`|(?<until>(?:shall have|will have|may have|has|have|gets?|receives?)\s(?=${TIME_GIVEN})|(?:is|are|shall be|will be) ${SOFT}(?:given|granted|allowed|afforded|provided|accorded)\s(?=${TIME_GRANTED}))`,
  String.raw`|(?<obliged>(?:is|are|shall be|remains?)\s${SOFT}${OBLIGED},?(?: [^;.]{1,40}?,)? to\b)`,
  String.raw`|(?<responsible>(?:is|are|shall be|will be)\s${SOFT}${CHARGED_WITH} (?=[a-z]{3,}ing\b))`,
  String.raw`|(?<is>(?:is|are)\s${SOFT}to(?! (?:be (?:deemed|construed|considered|noted|expected)|the)\b))`,
  // "should", "need to", "is expected to" direct where they set a time; otherwise they advise.
  String.raw`|(?<should>should|needs? to|(?:is|are) (?:\w+ )?(?:expected|asked|requested) to)(?! (?:not|be|have|the|plaintiff|defendant|any|either|counsel|it|they)\b)`,
  String.raw`|(?<must>shall|must|will)(?! (?:not|be (?:deemed|considered|denied|granted|subject|sanctioned|heard|taken|treated|given (?!until|\w+ days)|precluded|stricken|overruled|unable|barred|held|decided|expected|dismissed|required|ordered|directed|permitted|allowed|instructed|governed|limited|responsible for (?!initiating|arranging|placing|scheduling|coordinating)|expected|tasked)|result|have (?!until|\w+ \(?\d*\)? ?(?:days|weeks)|leave|(?:its|his|her|their|an?) |an additional|the opportunity)|constitute|include|contain)\b))`);

/** The court itself as subject: "the Court hereby ORDERS the parties to", "the Court GRANTS Defendants leave to"; not "the Court ordered". */
export const COURT_COMMANDS = pattern("giu", String.raw`\b(?:court|undersigned|magistrate judge|i|we|it|and),?\s${SOFT}(?:(?<must>orders|directs|instructs|requires|commands|compels|will compel|order|direct|(?:is|am) (?:ordering|directing|requiring|instructing|giving|granting|affording|compelling)|will (?:order|direct|require)|shall (?:order|direct|require)|(?:will |shall )?(?:grant|give|afford)s?|gives?|affords?|(?:expects?|wants?|would like)(?= (?:the |both |all |lead )*(?:part|counsel|lawyers|attorneys|plaintiff|defen|sides|m[rs]s?\.|you two|the two of you))|(?:would |must )?(?:then |therefore |also )*(?:ask|request)(?: that)?(?= you\b))|(?<may>permits|allows|authorizes|will (?:permit|allow)))\s(?!that\b)`);

/** "The Court GRANTS the motion, orders Defendant to produce them, and directs Plaintiff to respond": further verbs of the same subject. */
export const COURT_ACTS = /\b(?:Court|COURT|court|undersigned|I) (?:hereby |therefore |thus |also |now )*(?:GRANTS?|DENIES|DENY|ORDERS?|DIRECTS?|OVERRULES?|SUSTAINS?|grants?|denies|deny|orders?|directs?|overrules?|sustains?|finds?|FINDS?|vacates?|VACATES?|defers?|concludes?|adopts?|ADOPTS?|sets?|SETS?|strikes?)\b/;
/** A judge's report of a hearing tells what was ordered there, and orders it: "I DIRECTED the defendant to produce"; not "On May 3 I directed". */
export const REPORTED_ORDER = /(?:^|[.;] |\band )I (?:also |then |therefore |further |thereupon )*(?:DIRECTED|ORDERED|INSTRUCTED)\s(?!that\b)/gu;
export const COURT_GOES_ON = /(?:, (?:and )?|; (?:and )?| and )(?:hereby |further |also |then |therefore )*(?:orders|directs|instructs|ORDERS|DIRECTS|INSTRUCTS|requires|REQUIRES|compels|COMPELS)\s(?!that\b)/gu;

/** "ORDER denying motion and directing parties to confer", "ORDER signed on 5/3/14 ORDERING that": how a clerk tells of an order on the docket. */
export const DOCKET_ORDER = /^(?:[^.;]{0,160}?\bFiling \d{1,4} )?(?:(?:MINUTE|TEXT|PAPERLESS|ELECTRONIC|ORAL|DOCKET|STANDING|AGREED|Minute|Text|Paperless|Electronic|Oral|Docket)[- ])?(?:ORDER|Order|ENTRY|Entry|MINUTES|RULING)\b(?! (?:of|dated|was|is)\b)/;
export const DOCKET_DIRECTS = /\b(?:directing|ordering|requiring|instructing|DIRECTING|ORDERING|REQUIRING|(?<=[;,] (?:and )?)(?:instructed|directed|ordered)|(?<may>allowing|permitting)|(?<must>granting|giving))\s(?!that\b)/gu;

/** "The Court finds it best to direct the parties to confer": what it has made up its mind to. */
export const RESOLVED = /\b(?:court|undersigned|I)\b[^.]{1,160}?\b(?:appropriate|determined|best|prudent|necessary|sensible|proper|course|path forward|elects?|intends?|inclined)\b[^.]{0,120}?\bto (?:direct|order|require|instruct|ask) /giu;

/** "Leave is granted to Plaintiff to file", "It is the responsibility of Plaintiff to file": the actor stands after. */
export const LEAVE_GIVEN = /\b(?:leave|permission) is (?:hereby )?(?:granted|given)(?: to)? /giu;
export const FALLS_TO = /\b(?:it (?:is|shall be|will be) (?:hereby )?(?:the )?(?:responsibility|obligation|task|duty|burden) of |it (?:is|shall be) incumbent (?:up)?on |it (?:falls|shall fall|will fall|is left|is up) to |the (?:burden|onus|obligation|duty|responsibility) (?:is|falls|rests|shall be|lies) (?:up)?(?:on|with) )/giu;
/** "It shall be Plaintiff's duty to file": whose it is stands before. */
export const OWNS_DUTY = /\bit (?:is|shall be|will be) (?=[^;.]{2,60}?(?:'s?|’s?) (?:duty|responsibility|obligation|task|burden) to )/giu;

/** A sentence that orders: "IT IS HEREBY ORDERED that", "ORDERED:", "THE COURT ORDERS as follows"; not "so ordered". */
export const ORDERING = pattern("u", anyOf(
  /\b(?:IT IS|It is|it is|is)(?:,? (?:ON )?(?:THIS|this)\b.{0,60}?)?,? ?(?:(?:HEREBY|hereby|FURTHER|further|THEREFORE|therefore|ALSO|also|THEREUPON|CONSEQUENTLY|ACCORDINGLY|accordingly|FINALLY)[, ]+){0,3}(?:ORDERED|Ordered|ordered|DIRECTED|SO ORDERED(?= (?:that|as)))\b/,
  /(?:^|[.;:,] )(?:AND |and )?(?:FURTHER )?ORDERED[, :]/,
  /\b(?:COURT|Court|court|undersigned|I)(?: hereby)? (?:ORDERS|orders|ORDER|DIRECTS|directs)(?: as follows|:|$)/,
  /\bORDERING(?: that| as follows|:)/,
  /\b(?:CLARIFIED|AMENDED|MODIFIED|clarified|amended|modified) as follows:/,
));

/** "Accordingly", "For the foregoing reasons", "CONCLUSION": what follows disposes of the motion. */
export const DISPOSES = /^(?:accordingly\b|therefore\b|for (?:all )?(?:the|these) (?:foregoing |above |aforementioned |above-stated |reasons|following )+|in light of the foregoing|based (?:up)?on the foregoing|consequently\b|thus,|upon (?:due |careful )?consideration\b|(?:[ivx]+\. ?)?(?:conclusion|order|decision|disposition|ruling)[.:]?$)/i;

/** "The motion is GRANTED": what follows is ordered. Not "is granted leave". */
export const RULES = /\b(?:motions?|requests?|applications?|objections?)\b[^;]{0,160}?\b(?:is|are)(?: hereby| therefore)? (?:GRANTED|DENIED|Granted|Denied|SUSTAINED|OVERRULED|granted|denied)\b|\bthe [Cc]ourt (?:hereby )?(?:GRANTS|DENIES)\b/;

/** The order gives somebody what was asked for, at least in part: its reasons then hold rulings. */
export const GRANTS = /\bORDER granting\b|\b(?:GRANT(?:S|ED|ING)?|ALLOW(?:S|ED)|SUSTAIN(?:S|ED))\b|\b(?:is|are|be|hereby) (?:hereby |therefore )?(?:granted|allowed|sustained)\b|\bcourt (?:will )?(?:grants?)\b/;
/** Headings under which nothing is ruled. */
export const BEFORE_RULING = /^(?:[IVXA-D\d]{1,4}\.? ?)?(?:(?:factual|procedural|relevant|general|case|legal|applicable|governing|discovery) )*(?:background|facts|history|introduction|standards?(?: of review)?|legal standards?|law|principles|allegations|parties'? (?:arguments|positions|contentions)|arguments?)(?: and (?:\w+ )*(?:background|history|law|facts))?[.:]?$/i;

/** Right before a subject: makes its clause depend on another. "if", "whether", "because", "so that"; "that" alone is weighed apart. */
export const SUBORDINATES = /\b(?:if|whether|unless|until|because|when|whenever|which|what|why|how|where|after|before|once|although|though|while|as|since|extent|so that|in order that|such that|than|provided that|in the event(?: that)?|the fact that|belief that|assertion that|argument that|claim that|contention that|position that|suggestion that|assurance that|representation that)$/i;

/** Before "that": this order's own direction. "ORDERED that", "the Court directs that", "and that". */
export const ORDERS_THAT = /\b(?:(?:court|I|undersigned) (?:hereby )?(?:so (?:orders|ordered)|adopts|approves)|so ordered|order(?:s|ed)?|directs?|directed|require[sd]?|further|instructs?|instructed|except|ruled?s?|follows|adjudged|decreed|and|provided|condition|ordering|directing|requiring)[,:]? ?that$/i;

/** Somebody else's direction: a rule, an earlier order, a party's wish. */
export const OTHERS_DIRECTION = pattern("iu", words(
  /(?:the|this) court(?: [a-z]+){0,2} (?:directed|ordered|held|explained|noted|stated|warned|required|instructed|permitted|allowed|authorized|set|may|could|might|notes|observes|recognizes)\b/,
  /(?:rules?|civ\. ?r\.?|l\.? ?r\.?|civlr|l\.civ\.r\.|§|statute|advisory committee|case law|(?<!\b(?:the|this) )courts?|standing order|scheduling order|case management order|pre-?trial order|protective order|practices|procedures|guidelines|order of|earlier order|prior order|previous order|subpoena|agreement|stipulation)\b[^;]{0,90}?\b(?:require[sd]?|provide[sd]?|state[sd]?|direct(?:s|ed)?|mandates?|specif(?:y|ies)|contemplates?|instruct(?:s|ed)?|says?|dictates?|imposes?|obligates?|make clear|makes clear|noted|explained|held|explains?|ordered|warned|set|recognize[sd]?|hold|permits?|allows?|authorizes?|adds?|calls? for|demands?|obliges?|prescribes?|goes on|expects?)/,
  /(?:requests? that (?:the|this|plaintiff|defendant|it|he|she|they)\b|(?:asks?|seeks?|argues?|contends?|asserts?|proposes?|moves?|maintains?|insists?|claims?|suggests?|complains?|urges?|believes?|agreed|agree|stipulated?|represent(?:s|ed)?|stated|states|promised|offered|indicated|asked|requested|argued|contended|asserted|insisted|proposed|informed|advised|told|wrote|responded|explained|demanded|demands|concedes?|conceded|acknowledges?|acknowledged)\b(?:,[^,;]{1,40},)?[^;,]{0,30}?\bthat)/,
));

/** "Pursuant to Local Rule 37.1", "Under the Standing Order", "As Rule 26 requires": the duty comes from there. */
export const UNDER_RULE = pattern("iu", String.raw`\b(?:pursuant to|under|as required by|in accordance with|as set forth in|according to|consistent with|per|as provided (?:in|by)) (?:[\w'.’]+ ){0,5}?`, anyOf(/(?:local|federal|civil)? ?(?:civil )?rules?\b/, /l\.? ?r\.?\b/, /civlr\b/, /fed\. ?r\./, /(?:standing|scheduling|case management|pretrial|discovery|individual|general) (?:order|practices|rules|procedures)/, /(?:that|the|its|our|my|an?|those|these) (?:[a-z-]{1,20} )?(?:orders?|procedures|practices)/));

/** "GRANTED to the extent that": a clause that depends on these words is ordered all the same. */
/** Told without "that": "Defendant says it will produce". */
export const SAYS = /\b(?:says?|said|thinks?|believes?|hopes?|agrees?|agreed|promises?|promised|represents?|assures?|claims?|insists?|suggests?|states?|doubts?|knows?|assumes?|concedes?|contends?|proposes?)$/i;

/** Before a colon: what is told of a rule or of another order. "The Scheduling Order goes further:" */
export const RECITES = /\b(?:rules?|l\.? ?r\.?|(?:scheduling|standing|pretrial|earlier|prior|previous|protective|case management) orders?|procedures|practices|statute|order of [^:]{1,30}|parties' (?:agreement|proposal)|defendants?|plaintiffs?)\b(?! (?:is|are) (?:granted|denied|ordered))[^:]{0,80}\b(?:goes|says?|reads?|provides?|states?|is (?:plain|clear|explicit)|requires?|proposes?|asks?|requests?|sets? (?:out|forth))[^:]{0,60}$/i;

export const GRANTS_THAT = /\bgranted(?:,? (?:in part|only|insofar|but))*,? (?:to the (?:following )?extent(?: that)?|in that|insofar as|such that|as follows)$/i;

/** Told right after: a page of the rule or the order that the sentence repeats. "(Doc. 12 ¶ 6)", "See Local Rule 230(c)." */
export const CITES_SOURCE = /^\(?(?:See(?: generally| also)? |see )?(?:Id\.|(?:E\.D\.|W\.D\.|N\.D\.|S\.D\.|M\.D\.|D\.|C\.D\.) ?[A-Z]|L\. ?(?:Civ\. ?)?R|Local |Fed\. ?R|Rule |Civ(?:il)?\.? ?L)|^(?:ECF|Dkt\.|Doc\.|Docket|R\. Doc\.) ?(?:No\. ?)?\d+(?:-\d+)?(?:,)? (?:at|¶|§)|^\((?:Doc\.|Docs\.|Dkt\.|ECF|R\.|D\.E\.|#)[^)]{0,30}(?:¶|§|\bat \d)/;

/** Told of the past, or of a plan. "was ordered to", "had been directed". */
export const PAST = /\b(?:was|were|had been|having been|previously|earlier|already)\b[^.;]{0,40}$/i;
