/**
 * Court orders that no title gives away: docket text, minute orders, letters to counsel, excerpts, and letters to a judge that
 * come back endorsed. Two of three signs will do: it is called an order, it orders, a judge made it; and no party signs it.
 */
import type { HeadLine } from "./headLine.js";
import { anyOf, pattern } from "./phrases.js";

/** "ORDER Regarding Discovery", "ORAL ORDER:", "v. ORDER", "O R D E R", "RULING ON", "NOTICE OF REFERENCE; ORDER TO", "MINUTE entry before"; not "Protective Order". */
const CALLED = /(?:^|[\s;,[(])(?:(?:ORDER|O R D E R)(?:$|[:;.,\])} ])|(?:RULING|OPINION|DECISION)(?: (?:ON|AND|RE|REGARDING|GRANTING|DENYING|OF THE COURT)\b|$)|ENTRY (?:ON|FROM|FOLLOWING|REGARDING|GRANTING|DENYING|AND ORDER|FOR)\b|NOTIFICATION OF DOCKET ENTRY|MINUTE [Ee]ntry\b|MINUTE ENTRY\b|(?:CIVIL|CLERK'S|CLERK’S|COURTROOM|HEARING|CONFERENCE) MINUTES\b|DOCKET ENTRY\b|MINUTES OF\b)/;
/** As a court opens: "THIS MATTER comes before the Court on", "Pending before the court is Plaintiff's Motion". */
const OPENS_AS_COURT = /^(?:THIS MATTER|THIS CAUSE|This matter|This cause|This action)\b.{0,60}\b(?:before|came|comes) .{0,20}\b(?:[Cc]ourt|[Uu]ndersigned)\b|^(?:Presently |Currently |Pending |Now )?(?:Before|before|[Pp]ending before) (?:the|this) (?:[Cc]ourt|[Uu]ndersigned)\b.{0,80}\b(?:is|are)\b/;
/** Before that word: "MOTION FOR PROTECTIVE", "[PROPOSED]": a party's paper, or another kind of order. */
const OF_A_PARTY = /\b(?:MOTION|PROPOSED|APPLICATION|STIPULATION|REQUEST|RESPONSE|OBJECTIONS?|BRIEF|PROTECTIVE|COURT)\b[^.]{0,60}$/;

/** "IT IS SO ORDERED", "ORDERED that", "the court ORDERS", "is DENIED", "order of the Court"; not "was ordered to". */
const ORDERS = pattern("u", anyOf(
  /\b(?:IT IS|It is|it is)(?:,? (?:HEREBY|THEREFORE|FURTHER|SO|so|hereby|therefore|further|ON THIS))*,? ORDERED\b/, /\b(?:SO|So) (?:ORDERED|ordered)\b/, /\bORDERED(?:,| that| THAT|:| by| AND)/, /\b(?:court|Court|undersigned)(?: hereby)? (?:ORDERS|DIRECTS|GRANTS|DENIES)\b/,
  /\b(?:is|are)(?: hereby| therefore)? (?:GRANTED|DENIED|ORDERED|DIRECTED|STRICKEN)\b/, /\b[Oo]rder of (?:the|this) [Cc]ourt\b/, /\b[Tt]he [Cc]ourt hereby (?:sets|orders|directs|grants|denies|adopts|enters|schedules)\b/, /\bis entered and continued\b/, /\b[Tt]his [Oo]rder (?:memorializes|confirms|resolves|controls|follows|addresses|supplements|sets|governs|modifies)\b/, /\b(?:Court|I) (?:rules?|orders?|directs?) as follows\b/, /\b(?:[Cc]ounsel|[Pp]arties|[Pp]laintiffs?|[Dd]efendants?) (?:is|are) (?:hereby )?(?:directed|ordered|instructed) to\b/,
));

/** "United States Magistrate Judge", "Signed by Judge Roe", "CHAMBERS OF", "Judge Ada Roe: ELECTRONIC ORDER", "From: Roe Chambers"; not "before Judge Roe". */
const BY_JUDGE = pattern("u", anyOf(
  /\b(?:UNITED STATES|United States|U\.S\.)(?: \p{Lu}[\p{L}]+)? (?:MAGISTRATE|DISTRICT|Magistrate|District) (?:JUDGE|Judge)\b/u, /\b(?:Signed|signed|Entered|ORDERED|Ordered|entered) by (?:\w+ ){0,2}Judge\b/, /^(?:\p{Lu}[\p{L}.'-]+,? ){2,5}(?:Chief )?(?:Magistrate|District|MAGISTRATE|DISTRICT) (?:JUDGE|Judge)\b/u, /\bCHAMBERS OF\b/, /\bundersigned (?:[Uu]nited [Ss]tates )?(?:[Mm]agistrate|[Dd]istrict) [Jj]udges?\b/, /\bentry before the Honorable\b/, /^(?:This docket entry was made by the Clerk|Mailed notice)\b/,
  /\bJudge (?:\p{Lu}[\p{L}.'’-]*,? ){0,4}?\p{Lu}[\p{L}.'’-]*(?: \([^)]{1,30}\))?: ?(?:\w+ ){0,3}?(?:ORDER|MINUTE|ENTRY|RULING)\b/u, /\b(?:held|proceedings|entry|hearing|conference) before (?:\w+ ){0,3}?Judge \p{Lu}/u, /^From: .{1,80}\bChambers\b/, /(?:^|, )U\.? ?S\.? ?[DM]\.? ?J\.?$/,
  /^Present: ?(?:The )?Hon/i,
));

/** Signed by a party or its lawyer. */
const SIGNED_BY_PARTY = /^(?:respectfully(?: submitted)?\b|(?:attorneys?|counsel) for (?:the )?[\w, ]{1,50}$)/i;
/** A judge's words on a party's letter. */
const ENDORSED = /\bMEMO(?:RANDUM)? ENDORSED\b|^\[?(?:(?:handwritten|memo|memorandum) )?endorse(?:ment|d order)\b|\bSO ORDERED\b.*\bU\.?S\.?(?:D|M)\.?J\b/i;

/** What some lines of a paper show. */
interface Signs {
  readonly orders: boolean;
  readonly decides: boolean;
  readonly endorsed: boolean;
  readonly soOrdered: boolean;
  readonly byParty: boolean;
  readonly byJudge: boolean;
}

const signsIn = (lines: readonly HeadLine[]): Signs => {
  const some = (words: RegExp): boolean => lines.some((line) => words.test(line.text));
  return {
    orders: some(ORDERS), decides: some(DECIDES), endorsed: some(ENDORSED), soOrdered: some(SO_ORDERED), byParty: some(SIGNED_BY_PARTY),
    byJudge: lines.some(({ text }) => BY_JUDGE.test(text.length < LONG_LINE ? text : text.slice(0, CALLED_BEGINNING)) || isStamped(text)),
  };
};

/** "... (Signed by Judge Ada Roe on 1/17/2023) (jca)", "Signed by Magistrate Judge Roe, Jr. on 5/16/2022. (EDC)": what the clerk puts at the end of an order's docket text. */
/** "Ordered by Magistrate Judge Ada Roe. (TRL)": the same without a day. */
const STAMPED_UNDATED = /\b(?:Signed|Ordered|Entered|Issued) by (?:(?:Chief|Senior|Magistrate|District) ){0,3}Judge (?:\p{Lu}[\p{L}.'’-]*,? ){1,5}\([^()]{2,60}\)(?: ?\([^()]{2,60}\)){0,2}$/u;
const STAMPED = /(?:\b(?:[Ss]igned|SIGNED|[Ee]ntered|[Oo]rdered|[Ii]ssued) by |[.;] By (?=(?:Chief |Senior )?(?:Magistrate |District )?Judge ))(?:\p{Lu}[\p{L}.'’-]*,? ){1,9}on \d{1,2}\/\d{1,2}\/\d{2,4}\b/u;
const isStamped = (line: string): boolean => line.length >= LONG_LINE && (STAMPED.test(line.slice(-STAMP_REACH)) || STAMPED_UNDATED.test(line.slice(-STAMP_REACH)));

/** All that the kind of a paper takes from its last lines, to tell whether it still holds. */
export const orderSignsOf = (tail: readonly HeadLine[]): string => JSON.stringify(signsIn(tail));

/**
 * `surely`: whatever its title says, for a clerk names the motion where a title goes, and a judge's words stand on a party's motion.
 * @param head the first lines; @param tail the last ones
 */
export function readsAsOrder(head: readonly HeadLine[], tail: readonly HeadLine[]): "surely" | "ordered" | null {
  const first = signsIn(head), last = signsIn(tail);
  const either = (sign: keyof Signs): boolean => first[sign] || last[sign];
  if (either("orders") && either("endorsed") && either("soOrdered")) return "surely";
  if (!either("byParty") && head.slice(0, CAPTION_LINES).some(({ text }) => MINUTES.test(text)) && either("byJudge")) return "surely";
  if (!either("byParty") && head.some(({ text }) => DOCKETED.test(text) && isStamped(text))) return "surely";
  // "ORDER" on a line of its own below a caption that names an application, and no party asks for anything: the court's own words follow.
  if (!either("byParty") && either("decides") && head.slice(0, CAPTION_LINES).some(({ text }, i) => /^(?:ORDER|O R D E R)$/.test(text) && !head.slice(0, i).some((line) => ASKING.test(line.text)))) return "surely";
  // What both sides agreed on, and a judge ordered.
  if (either("soOrdered") && either("byJudge") && head.some(({ text }) => STIPULATED.test(text))) return "ordered";
  if (either("byParty")) return null;
  const called = head.slice(0, CALLED_WITHIN).some(({ text }) => isCalled(text.slice(0, CALLED_BEGINNING)) || OPENS_AS_COURT.test(text.slice(0, CALLED_BEGINNING)));
  // A form of the court that has no more of an order than its words: "ORDERED THAT: (1) all counsel confer".
  if (head.some(({ text }) => DECREES.test(text)) && head.slice(0, CAPTION_LINES).some(({ text }) => COURT.test(text)) && head.slice(0, CAPTION_LINES).some(({ text }) => ADDENDUM.test(text))) return "ordered";
  // A caption whose right column is the one word.
  if (head.slice(0, CAPTION_LINES).some(({ text }) => text.length < LONG_LINE && ALONE.test(text)) && head.some(({ text }) => COURT.test(text))) return "ordered";
  // A caption run together into one line that ends in the word, before the order's own sentences.
  if (head.slice(0, CAPTION_LINES).some(({ text }) => RUN_CAPTION.test(text.slice(0, CALLED_BEGINNING)))) return "ordered";
  // A judge's letter to counsel.
  if (head.some(({ text }) => /\bCHAMBERS OF\b/.test(text)) && head.some(({ text }) => /\bDear Counsel\b/.test(text))) return "ordered";
  return Number(called) + Number(either("orders")) + Number(either("byJudge")) >= 2 && (either("orders") || called) ? "ordered" : null;
}

/** "CIVIL MINUTES - GENERAL", "COURTROOM MINUTES": a clerk's sheet, which names the motion heard where a title would stand. */
const MINUTES = /^(?:UNITED STATES DISTRICT COURT )?(?:CIVIL|CLERK'S|CLERK’S|COURTROOM|HEARING|CONFERENCE)(?: \w+)? MINUTES\b/;
/** "ORDER granting 275 Motion to Compel.": a docket's text; not "ORDER GRANTING MOTION TO COMPEL". */
const DOCKETED = /^(?:Court Description: |Docket Text: |Filing \d+ )?(?:\w+ )?ORDER (?:granting|denying|directing|on|re|regarding|that|by|setting|adopting|following|to|GRANTING|DENYING)\b/;

/** "STIPULATION AND ORDER", "AGREED ORDER"; not "[PROPOSED] ORDER". */
const STIPULATED = /\b(?:STIPULAT(?:ION|ED)\b(?!.{0,40}PROPOSED).{0,40}|AGREED |CONSENT )ORDER\b/;

function isCalled(line: string): boolean {
  const m = CALLED.exec(line);
  return m !== null && !OF_A_PARTY.test(line.slice(0, m.index));
}

const DECREES = /(?:^|: ?)ORDERED (?:THAT|that)\b/;
const ADDENDUM = /^(?:ADDENDUM|Addendum) (?:TO|to) (?:THE |the )?(?:NOTICE|Notice|ORDER|Order)\b/;

/** "v.                ORDER" */
const ALONE = /(?:^|^(?:v|vs)\.?\s|\)\s|§\s|Defendants?\.?\s)(?:ORDER|O R D E R)(?: (?:ON|RE|RE:|REGARDING|FOLLOWING|AFTER|GRANTING|DENYING|DIRECTING|COMPELLING|SETTING|TO)\b[A-Z0-9 ,.'’:&()-]{0,90})?$/;
/** "..., Defendant. * * ORDER On April 14, 2008, the court heard argument": a printout without its lines. */
const RUN_CAPTION = /\b(?:Defendants?|Respondents?|DEFENDANTS?|RESPONDENTS?|Appellees?)\b[\s.,*()§|:_-]{1,60}(?:Case No\.? \S+ )?(?:\/ )?(?:DISCOVERY |SCHEDULING |MEMORANDUM (?:AND|OPINION AND) |MINUTE |OPINION AND )?ORDER(?: [A-Z’'" ,-]{0,120})? (?=[A-Z][a-z]+ |\d{1,2} [A-Z][a-z])/;
/** Of a party's paper: "moves this Court". */
const ASKING = /\b(?:hereby |respectfully )?(?:moves?|requests?|applies) (?:this|the) (?:Honorable )?Court\b/i;
/** Decided, in the capitals that only a court uses: "is DENIED", "are ORDERED to", "IT IS ORDERED". */
const DECIDES = /\b(?:is|are|be)(?: hereby| therefore)? (?:GRANTED|DENIED|ORDERED|DIRECTED|AFFIRMED|OVERRULED)\b|\bIT IS (?:HEREBY |SO |FURTHER |THEREFORE )*ORDERED\b/;
const COURT = /\bUNITED STATES DISTRICT COURT\b|\bDISTRICT COURT OF THE\b/i;
const CAPTION_LINES = 25;
const SO_ORDERED = /\bSO ORDERED\b/i;
const CALLED_WITHIN = 60;
const CALLED_BEGINNING = 600;
const LONG_LINE = 200;
const STAMP_REACH = 260;
