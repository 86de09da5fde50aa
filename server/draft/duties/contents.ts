/**
 * What a paper must hold: "explaining ... and advising ...", "which shall include (a) ... and (b) ...", and the numbered items
 * below. Each is one entry, in the order's words.
 */
import { pattern, words } from "../phrases.js";
import { remembered } from "./remembered.js";
import { trimJoints } from "./trim.js";

/** Opens what a paper says. "explaining in detail", "advising whether", "that sets forth", "which shall include"; not "including counsel". */
const OPENS = pattern("giu", words(
  /(?:explaining|setting (?:forth|out)|advising|informing|confirming|identifying|describing|stating|addressing|detailing|outlining|certifying|indicating|listing|summarizing|specifying|attaching|notifying|reporting|containing|showing|demonstrating|itemizing|attesting|updating|apprising|memorializing|articulating|proposing|documenting|presenting|verifying|representing|discussing|laying out|reflecting|enumerating)/,
  /(?:that|which)(?: (?:shall|must|will|should))? (?:also )?(?:explains?|sets? (?:forth|out)|advises?|informs?|confirms?|identif(?:y|ies)|describes?|states?|address(?:es)?|details?|outlines?|certif(?:y|ies)|indicates?|lists?|summarizes?|specif(?:y|ies)|includes?|contains?|attach(?:es)?|reports?)/,
  /(?:to )?(?:notify|inform|advise|apprise|report to|tell|update) (?:the court|this court|chambers|the undersigned)(?: in writing)?(?= (?:of|whether|that|as to|on|about|regarding|which|how|if))/,
  /(?:shall|must|will|should) (?:also |at a minimum,? |briefly |separately |clearly )*(?:include|contain|set (?:forth|out)|identify|describe|state|address|explain|specify|attach|list|detail|summarize|indicate|certify|discuss|be accompanied by|consist of|provide)/,
), String.raw`(?:,? (?:in detail|briefly|with (?:specificity|particularity)|separately|at a minimum|specifically|concisely|to the court|the court|for each|the following))*:? `);

/** The contents told in the words of the act. */
export const contentsOf = remembered(2000, (act: string): readonly string[] => {
  const found = [...act.matchAll(OPENS)];
  const starts = found.filter((m, i) => i === 0 || m.index > found[i - 1]!.index + found[i - 1]![0].length);
  return starts.flatMap((m, i) => {
    const from = m.index + m[0].length, to = starts[i + 1]?.index ?? act.length;
    return enumerated(act.slice(from, to)).map(tidy).filter(isSaid);
  });
});

/** "(a) the request; (b) the response; and (c) why": item by item; one item where nothing counts them. */
function enumerated(words: string): readonly string[] {
  const marks = [...words.matchAll(/(?:^|[\s,;:])\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})\) /g)];
  if (marks.length < 2) return [words];
  const head = words.slice(0, marks[0]!.index);
  const items = marks.map((m, i) => words.slice(m.index + m[0].length, marks[i + 1]?.index ?? words.length));
  return /\w{3}/.test(head.replace(/\b(?:the|following|each|all of|items?|matters?|information)\b/gi, "")) ? [head, ...items] : items;
}

/** The items of a list below the act. */
export const contentsOfItems = (items: readonly string[]): readonly string[] => items.map(tidy).filter(isSaid);

/** Without what joins it to the next entry, or to the next order. */
const tidy = (words: string): string => trimJoints(words).replace(/^(?:and|or|the following)[\s:]+/i, "").trim();

/** "in detail:" leads to what is said, and says nothing. */
const isSaid = (words: string): boolean => words.length > 2 && !/^(?:in detail|briefly|specifically|separately|at a minimum|the following|each of the following)$/i.test(words);

/** A sentence whose subject is a paper: "The joint letter shall include"; its contents belong to that paper. */
export const PAPER_SUBJECT = pattern("iu", String.raw`^(?:in addition, |further, )?(?:the|this|that|such|said|each|any|their|its|these)(?: parties'| party's| side's)? (?:[\w-]+ ){0,3}?`,
  words(/(?:letter|report|statement|submission|brief|notice|stipulation|filing|certification|declaration|affidavit|log|motion|list|chart|document|memorandum|response|plan|protocol|update|table|agenda)s?|advisor(?:y|ies)/),
  String.raw`(?:, [^,;.]{1,80},)? (?:shall|must|will|should|is to|are to|may)\b`);
