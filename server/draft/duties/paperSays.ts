/**
 * Sentences that tell what a paper holds, and order nothing beside it: "It shall state what was produced", "In the letter the parties shall
 * set out their positions", "The declarant shall describe the search", "Each side shall have two pages". What they tell belongs to the paper.
 */
import { pattern, words } from "../phrases.js";

const SAYS = words(/(?:state|include|contain|list|set (?:out|forth)|identify|describe|explain|attach|address|specify|indicate|propose|discuss|summarize|detail|attest|certify|show|outline|advise|inform|cover|reflect|provide|report|confirm|append|separately|be (?:signed|no (?:longer|more)|limited|accompanied|in the form|organized|single|double)|not exceed|consist|follow|articulate|quote|reproduce|note|itemize|respond|take (?:no more|up))/);
const PAPERS = String.raw`(?:letter|report|statement|submission|filing|chart|table|notice|brief|memorandum|stipulation|declaration|affidavit|certificat(?:e|ion)|log|agenda|document|paper|update|plan|proposal|spreadsheet|list|protocol)s?`;
const MUST = String.raw`(?:shall|must|will|should|is to|are to|may)`;

/** "It shall also state", right after the paper. */
const IT_SAYS = pattern("iu", "^(?:it|they|each|this|these) ", MUST, String.raw` (?:also |further |at a minimum,? |separately |briefly |specifically |not |then )*`, SAYS);
/** "In the letter, the parties shall state", "For each request, the parties shall set out", "In the first column Plaintiff shall". */
const IN_IT = pattern("iu", String.raw`^(?:also,? )?(?:in it, [^.;]{3,60}? |(?:in|within|as part of|with|on|at the end of) (?:the|that|this|their|its|such|each|said)(?: [\w'-]+){0,4}? (?:${PAPERS}|column|section|part|cover page|body)\b[^.;]{0,100}? )`, MUST, "? ");
const FOR_EACH = pattern("iu", String.raw`^(?:for|as to|with respect to|regarding) (?:each|every|any)(?: [\w'-]+){1,6}?,? [^.;]{0,80}? `, MUST, String.raw` (?:also |briefly |separately )*`, SAYS);
/** "The parties shall state in the letter which". */
const SAYS_IN_IT = pattern("iu", "^[^.;,]{3,60} ", MUST, String.raw` (?:also |each |both |briefly |clearly )*`, SAYS, String.raw`[^.;]{0,90}? (?:in|within|as part of) (?:the|that|this|their|such)(?: [\w-]+){0,2}? ${PAPERS}\b(?! (?:due|filed|by|no later|within))`);
/** "The declarant shall describe". */
const WHO_SWEARS = pattern("iu", String.raw`^the (?:declarant|affiant|signatory|author|certifying \w+) `, MUST);
/** "Each side shall have two pages", "Plaintiff's portion shall not exceed": the room of each in it. */
const PAGES = pattern("iu", String.raw`^(?:each|either|neither|the|both) (?:[\w'’]+ ){1,4}?`, MUST, String.raw` (?:have|be (?:allowed|allotted|limited to)|use|take|occupy|not exceed|exceed)\b[^.;]{0,30}\bpages?\b`);

/** @param after it stands right after the sentence that orders the paper */
export const tellsOfPaper = (sentence: string, after: boolean): boolean =>
  (after && (IT_SAYS.test(sentence) || WHO_SWEARS.test(sentence) || FOR_EACH.test(sentence))) || IN_IT.test(sentence) || SAYS_IN_IT.test(sentence) || PAGES.test(sentence);
