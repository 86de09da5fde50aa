/**
 * Acts by verbs that no list names: whatever an order tells a party to do with discovery is a duty, "translate the notes" and
 * "cure the defects in her answers" as much as "produce". The thing acted on tells, or the verb where nothing else is done so.
 */
import { anyOf, pattern, words } from "../phrases.js";

const ADVERBS = String.raw`(?:(?:so|please|also|again|then|thereafter|further|first|now|only|instead|each|both|jointly|promptly|immediately|forthwith|[a-z]{3,}ly),? )*`;

/** What orders tell people to do that is no business of discovery, or is the court's own housekeeping: "pay", "appear", "be prepared", "comply". */
const NO_ACT = pattern("iu", "^", ADVERBS, anyOf(
  /(?:be|stay|wait|show|prove|demonstrate|establish|persuade|convince|remember|recall|think|know|believe|wish|prefer|have|do|pay|reimburse|bear|incur|appear|comply|abide|adhere|conform|follow|observe|note|ensure|see to it|familiarize|treat|assume|remain|proceed|expect|understand|recogni[sz]e|heed|refrain|cease|stop|avoid|forgo|await|apply|result|include|contain|constitute|govern|cover|depend|resort|retain counsel|obtain counsel|secure counsel|register|dial|join|attend|conclude|deem|limit|not|never|no|the|this|that|in|by|on|at|for|from|to|of|a|an|it|its|their|his|her|as|if|stipulate|consider|plan|address|prevail|succeed|win|lose|need|want|like|dismiss|rest|rely|use|conduct (?:\w+ )?discovery|take (?:up|note|care|into|steps|all|discovery)|bring (?:a|an|any|this|the) (?:action|motion|claim|dispute|issue|matter)|keep (?:the court|in mind)|retain|post|notice the|object|seek|request|ask|move|consent|elect|choose whether|face|suffer|risk|lack|fail|waive|forfeit|continue to (?:be|comply)|work|make (?:sure|clear|certain|arrangements))\b/,
));

/** What discovery is about: papers, things, people and work. */
const OF_DISCOVERY = pattern("iu", words(
  /(?:documents?|records?|pages?|files?|notes|e-?mails?|messages?|texts?|video\w*|errata|forms?|contracts?|agreements|footage|photographs?|photos?|images?|tapes?|transcripts?|ledgers?|logbooks?|invoices?|receipts?|schedules? of|spreadsheets?|databases?|data|metadata|devices?|phones?|computers?|hard drives?|servers?|accounts?|backups?|source code|samples?|vehicles?|machines?|premises|site|materials?|copies|copy|exhibits?|items|entries|binders?|manuals?|drawings|minutes|statements|charts?|medical|personnel|payroll|financial|tax returns?)/,
  /(?:answers?|responses?|objections?|productions?|producing|interrogator(?:y|ies)|requests?|RFPs?|logs?|disclosures?|discovery|depositions?|deponents?|witness(?:es)?|custodians?|search(?:es)?|terms|review|redactions?|designations?|privilege\w*|subpoenas?|inspections?|examination|verifications?|authorizations?|releases?|contentions|deficienc(?:y|ies)|defects|tranche|batch|installments?|names|identit(?:y|ies)|topics?|30\(b\)\(6\)|ESI)/,
));

/** What is done to nothing but evidence. */
const BY_VERB = pattern("iu", "^", ADVERBS, anyOf(
  /(?:photograph|videotape|translate|transcribe|unredact|unmask|de-?identify|bates|image|scan|process|cure|rectify|remedy|nominate|sample|test|decrypt|unlock|restore|export|convert|reproduce|re-?number|index|segregate|interview|correct|fill in|fill out)\b/,
));

/** Of the case's timetable and of what happens in court. */
const OF_CASE = /\b(?:at|for|during|before) trial\b|\b(?:required|provided for|called for) (?:by|in|under) (?:Fed|Rule|L\.? ?R|Local|the (?:local|federal|civil))|\btrial\b|\bdefault\b|\bthis (?:action|case|lawsuit|order)\b|\b(?:rules of|procedures)\b/i;

/** "responsive messages", "the ledgers": a thing of discovery. */
export const ofDiscovery = (words: string): boolean => OF_DISCOVERY.test(words) && !OF_CASE.test(words);

/** "bear in mind that an objection": thought, and nothing done. */
const OF_BELIEF = /^(?:[a-z]+ly )?[a-z]+ (?:in mind )?that (?:the|an?|it|they|its|their|no|any|such|all)\b/i;

const REACH = 90;

/** Nothing that discovery knows: "comply", "treat". */
export const isIdle = (act: string): boolean => NO_ACT.test(act) || OF_CASE.test(act);

/** @param act the words from the verb on */
export function isOpenAct(act: string): boolean {
  const head = act.slice(0, REACH).replace(/[;.](?: |$).*$/, "");
  if (OF_BELIEF.test(head)) return false;
  return /^(?:[a-z-]+,? )*[a-z-]{3,}\b/i.test(head) && !NO_ACT.test(head) && !OF_CASE.test(head) && (BY_VERB.test(head) || OF_DISCOVERY.test(head.replace(/^\S+ /, "")));
}
