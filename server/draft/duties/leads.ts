/**
 * What stands before an act or a clause and leads to it: joints, labels, and phrases of time or condition set off by commas.
 * "; and (2) ", ", and, within five days thereafter, ", "In addition, by May 3, 2014, ".
 */
import { matchAt } from "../scan.js";

/** Past what joins an act to the one before. */
export function skipLead(text: string, from: number, to: number): number {
  let at = from;
  for (let steps = 0; steps < MOST_LEADS; steps++) {
    const m = matchAt(LEAD, text, at);
    if (m === null || m[0] === "" || at + m[0].length > to) break;
    at += m[0].length;
  }
  return at;
}

const MOST_LEADS = 12;
/** The verbs of orders, in their bare form. */
export const BASE_VERB = String.raw`(?:file|re-?file|submit|re-?submit|lodge|provide|serve|produce|notify|inform|advise|report|meet|confer|consult|contact|call|e-?mail|exchange|prepare|supplement|respond|answer|identify|show|certify|telephone|send|deliver|hold|conduct|schedule|arrange|make|withdraw|amend|narrow|discuss|search|renew|attempt|initiate|participate|draft|appear|update|verify|state|say|tell|let|give|talk|speak|phone|join|return|e-?file|ask|log|list|sign|turn over|hand over|bring|negotiate|circulate|forward|deposit|write|cooperate|agree|describe|explain|specify|itemize|preserve|collect|inspect|permit|allow|re-?notice|raise|sit|disclose|designate|be|continue|engage|complete|comply|oppose|move|place|create|process|correct|cure|finish|begin|start|select|nominate|propose|release|compile|generate|copy|photograph|translate|depose|convert|restore|review|redact|remove|replace|execute|tender|append|furnish|supply|unseal|destroy|sequester|cross-examine|examine|present|resolve|attend|seek|request|work|set|pay|bear|image|upload|re-?produce|re-?run|run|obtain|gather|locate|fix|restate|rewrite|revise|reply|object|swear|have|take|offer|confirm|try|undergo|unredact|lift|open|walk|go|get|reach|re-?serve|surrender|transmit|pursue|match)\b`;

const SET_OFF = "(?:if|by|within|no later|not later|on or before|at least|no fewer|not fewer|no less|not less|upon|after|in the event|should|following|unless|to the extent|in good faith|having|once|when|before|prior to|on|absent|failing|in addition|in that event|in the meantime|as soon as|on pain of|under penalty of|at (?:its|his|her|their) own|without (?:further|waiting)|to that end|for (?:its|his|her|their) part|in turn)";
/** "shall by May 3, 2014 identify": a time that no comma sets off from the verb. */
const BARE_TIME = String.raw`(?:by|before|within|no later than|not later than|on or before|on) (?![^,;.]{0,40}? (?:s?he|it|they|who|we|I|had|has|was|were|sent|gave|served|filed|produced|made|received|told|wrote|called|asked)\b)[^,;.]{1,40}?(?:, (?:19|20)\d\d)? (?=(?:also |then |jointly |again )*${BASE_VERB})`;
/** A date's own comma goes on: "by May 3, 2014, file". */
const LEAD = new RegExp(String.raw`[,;:. ]|(?:and|then|or|but|also|to|shall|must|will|thereafter|afterwards?|jointly,|first,|second,|third,|finally,|further,|instead,)(?=[ ,])|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})\)|\d{1,2}\. |${BARE_TIME}|${SET_OFF}\b[^;.]{0,140}?, (?=[a-z])`, "iy");
