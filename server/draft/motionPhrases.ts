/**
 * What a motion asks for, phrase by phrase: one table from the words of a title to the kind of motion. The earliest
 * phrase of an item wins, and of two at one place the first in the table: "extend time to file motion to compel" is an
 * extension, "leave to amend" an amendment.
 */
import type { MotionKind } from "../../shared-rules/rules.js";

export interface Phrase {
  readonly kind: MotionKind;
  readonly pattern: RegExp;
}

const p = (kind: MotionKind, pattern: string): Phrase => ({ kind, pattern: new RegExp(`\\b(?:${pattern})`, "i") });
const ORD = "(?:a |an |the |his |her |its |their |proposed |first |second |third |fourth |fifth |sixth |supplemental |corrected |plaintiffs?'?s? |defendants?'?s? )*";

export const PHRASES: readonly Phrase[] = [
  // Compelling something that is not discovery: "compel arbitration", "compel turnover", "compel the debtor to assume or reject"
  p("other", "compel(?:ling)? (?:\\w+ ){0,3}(?:arbitration|appraisal|mediation|settlement|joinder|payment|performance|election)\\b|compel(?:ling)? (?:(?:the|an?|immediate|prompt|debtors?'?s?|trustee'?s?|to) ){0,4}(?:turnover|assum(?:e|ption)|reject(?:ion)?|abandon(?:ment)?|surrender)\\b|enforce (?:the )?settlement"),
  // Leave, by what it is for
  p("amend", `leave to (?:file |serve )?${ORD}(?:amend|amended (?:complaint|answer|pleading|petition|counterclaim))`),
  p("intervene", "leave to intervene|permission to intervene"),
  p("in-forma-pauperis", "(?:leave to )?proceed (?:in forma pauperis|ifp|without prepay)|in forma pauperis"),
  p("withdraw-counsel", "(?:leave to )?withdraw(?:al)?(?: of| as| from)? (?:\\w+ ){0,4}?(?:counsel|attorney|appearance|representation)|(?:leave to )?withdraw (?:as|from) (?:counsel|representation)"),
  p("pro-hac-vice", "(?:leave to |admission to )?(?:appear )?pro hac vice|admission pro hac"),
  p("seal", "(?:leave to )?file (?:[\\w'.]+ ){0,6}?under seal|(?:leave to )?seal(?:ing)?\\b|to unseal|unseal\\b|restrict (?:public )?access"),
  p("discovery", "leave to (?:take|conduct|serve|propound|depose|obtain) (?:[\\w-]+ ){0,5}?(?:discovery|depositions?|interrogator\\w+|subpoenas?|requests?)|leave to (?:depose|exceed)|leave to (?:serve|take)"),
  p("leave", "leave\\b|permission to"),
  // Time
  p("extension", "(?:extend|extending|extension|enlarge|enlarging|enlargement|additional time|more time|modify(?:ing)? (?:the )?(?:[\\w-]+ ){0,3}(?:scheduling|case management|progression|deadline)|modification of (?:the )?(?:[\\w-]+ ){0,2}(?:scheduling|case)|amend(?:ing)? (?:the )?(?:[\\w-]+ ){0,2}(?:scheduling|case management|progression|discovery|deadline)|reset (?:the )?deadline|excess)"),
  p("continue", "continu(?:e|ing|ance)\\b|postpone|reschedule|adjourn"),
  p("stay", "stay(?:ing)?\\b|hold in abeyance"),
  // After a ruling
  p("reconsider", "reconsider\\w*|reargu\\w+|rehear\\w*|alter or amend|clarif\\w+|relief from (?:the )?(?:judgment|order)|vacate\\b|set aside (?:the )?(?:order|judgment)|review of (?:the )?magistrate"),
  p("new-trial", "new trial|judgment (?:as a matter of law|notwithstanding)|jmol"),
  // Discovery
  p("discovery-sanctions", "(?:discovery|rule 37|spoliation) sanctions|sanctions (?:under|pursuant to|per) (?:fed\\w*\\.? ?r\\w*\\.? ?(?:of )?civ\\w*\\.? ?(?:p\\w*\\.?)? |federal rules? of civil procedure |rules? )?37|sanctions (?:for|due to|based on|regarding|re|in connection with) [\\w' ]{0,60}?(?:discovery|spoliation|deposition|interrogator|destr|produc|disclos|respond|answer|comply with (?:the )?(?:court's )?(?:discovery )?order)|spoliation|adverse inference|exclude [\\w' ]{0,60}?(?:rule 37|37\\(c\\)|untimely disclos|not disclosed|undisclosed)|(?:show cause|contempt)[\\w', ]{0,80}?(?:subpoena|discovery|deposition|produc)|expenses (?:under|pursuant to) (?:rule )?37|default (?:judgment )?as (?:a )?(?:discovery )?sanction"),
  p("determine-sufficiency", "determine (?:the )?(?:\\w+ )?sufficiency|sufficiency of (?:\\w+ ){0,3}(?:answers|responses|objections|admissions)|deem(?:ed)? (?:[\\w' ]{0,60}?)admitted|deem admi|to have (?:\\w+ ){0,5}(?:deemed )?admitted"),
  p("protective-order", "protective order|protect(?:ion|ing)? (?:from|against) (?:\\w+ ){0,3}(?:discovery|deposition|subpoena|disclosure)|for protection\\b|to protect\\b|limit (?:the )?(?:scope of )?(?:discovery|deposition)|preclude (?:the )?(?:deposition|discovery)|bar(?:ring)? (?:the )?deposition"),
  p("quash", "quash|quashing|modify(?:ing)? (?:the |a )?(?:[\\w-]+ ){0,3}subpoena"),
  p("compel", "compel|compelling|overrul\\w+ (?:[\\w' ]{0,40}?)objections?|more definite answers?|better answers|(?:enforce|enforcement of|enforcing|compliance with) (?:the |a |its |their )?(?:[\\w-]+ ){0,3}(?:subpoena|discovery)|require (?:[\\w' ]{0,40}?)(?:answer|produce|respond)|force (?:[\\w' ]{0,40}?)(?:answer|produce|respond)|rule 37\\(a\\)|order (?:directing|requiring) [\\w' ]{0,60}?(?:answer|produce|production|respond|discovery|deposition|interrogator)|responses? to (?:interrogator|requests? for|discovery)"),
  p("discovery", "discovery (?:dispute|conference|issue|hearing|matter|disagreement|motion|relief|order)|(?:expedited|jurisdictional|additional|limited|early|class|further) discovery|pre-?motion (?:discovery )?conference|informal (?:discovery )?conference|in camera|de-?designat\\w+|confidentiality designation|privilege log|claw-?back|letters? (?:rogatory|of request)|(?:mental|physical|medical|independent medical|forensic) examination|rule 35|take (?:[\\w' ]{0,40}?)depositions?|depositions?\\b|depose|discovery|withdraw(?:al of)? (?:[\\w' ]{0,30}?)admissions?|subpoena"),
  p("sanctions", "sanctions?\\b|rule 11|contempt|show cause"),
  // Merits and pleadings
  p("judgment-on-pleadings", "judgment on (?:the )?pleadings|rule 12\\(c\\)"),
  p("summary-judgment", "(?:partial )?summary (?:judgment|adjudication|disposition)|rule 56"),
  p("default", "(?:entry of |clerk's )?default\\b"),
  p("restraining-order", "(?:temporary )?restraining order|tro\\b"),
  p("injunction", "(?:preliminary |permanent |temporary )?injunct\\w+|enjoin"),
  p("class-certification", "class (?:certif|action cert)\\w*|certify (?:a |the )?(?:[\\w-]+ ){0,3}class|conditional(?:ly)? certif\\w*|collective action"),
  p("remand", "remand"),
  p("transfer", "transfer|change (?:of )?venue|venue"),
  p("in-limine", "in limine|daubert|exclude|preclude|bar (?:the )?(?:expert|testimony|opinion)|limine"),
  p("strike", "strike\\b|striking"),
  p("dismiss", "dismiss\\w*|rule 12\\(b\\)|12\\(b\\)|more definite statement"),
  p("amend", "amend\\b|amended|supplement (?:the |his |her |its |their )?(?:complaint|answer|pleading)"),
  p("fees", "(?:[\\w']+ )?(?:attorney|attorneys)'?s?'? ?'?(?: and \\w+)? fees?|fees?\\b|bill of costs|costs\\b|eaja|reasonable expenses"),
  p("substitute-counsel", "substitut\\w+ (?:of )?(?:counsel|attorney)|substitut\\w+ [\\w' ]{0,30}?counsel"),
  p("withdraw-counsel", "withdraw\\b"),
  p("appoint-counsel", "appoint(?:ment|ing)?(?: of| for)? (?:\\w+ )?(?:counsel|attorney|an attorney)|request for counsel|pro bono counsel"),
  p("intervene", "interven\\w+"),
  p("habeas", "habeas|writ of habeas|2254|2255"),
];
