/**
 * A conference of counsel told as a thing and not as an act: "A meet-and-confer must take place by May 3", "An in-person meeting
 * of lead counsel is ORDERED", "Conferral by telephone is required"; not the court's own, and not what a rule requires.
 */
import { matches } from "../scan.js";
import { anyOf, pattern } from "../phrases.js";

interface ConferenceTold {
  /** Of its noun, with what stands before it. */
  readonly start: number;
  readonly who: string;
}

const KINDS = String.raw`(?:(?:a|an|any|another|such|one|further|second|renewed|additional|in-person|telephone|telephonic|video|face-to-face|good[- ]faith|substantive|meaningful|prompt|live|personal|the|this|their|said) )*`;
const COUNSEL = anyOf(/(?:(?:all|lead|trial|the|both|opposing) ){0,3}(?:counsel|parties|attorneys|lawyers|sides)(?: for (?:the |both |each |all ){0,2}(?:part(?:y|ies)|sides?))?/);
/** The noun by which it is known as one of counsel. */
const CONFERENCE = anyOf(
  /meet[- ](?:and|&)[- ]confer(?: (?:session|conference|meeting|call|process))?/, /conferral(?: (?:conference|session))?/, /personal consultation/, /rule 37 (?:conference|consultation)/,
  String.raw`(?:conference|meeting|discussion|consultation|call|session|teleconference|videoconference) (?:of|between|among) (?<who>${COUNSEL})`,
);
const DIRECTED = anyOf(
  /(?:shall|must|will|is to|are to|has to) (?:also |then )?(?:be (?:held|had|conducted|completed|concluded|convened|done|by|in|over)|take place|occur|proceed|happen)\b/,
  /is (?:hereby |therefore )?(?:ordered|ORDERED|required|REQUIRED|directed|DIRECTED)\b/,
);

const TOLD = pattern("giu", String.raw`(?:^|[;:.,] |\b(?:that|and|so|then) )(?<noun>`, KINDS, CONFERENCE, String.raw`)(?:,? (?:of|between|among|by|in|on|regarding|concerning|about|over|with) [^,;.]{1,80}?)?(?: required (?:by|under) (?:Fed\. ?R\. ?Civ\. ?P\. ?|L\. ?R\. ?)?[^,;.]{1,40}?)?(?:, [^,;.]{1,60},)? `, DIRECTED);

/** The court takes part in it. */
const WITH_COURT = /\b(?:with|before) (?:the (?:court|undersigned)|judge|magistrate|chambers)\b/i;

export const conferencesTold = (sentence: string): readonly ConferenceTold[] =>
  matches(TOLD, sentence).flatMap((m): ConferenceTold[] => {
    if (WITH_COURT.test(sentence.slice(m.index, m.index + m[0].length + 60))) return [];
    const noun = m.groups?.["noun"] ?? "", start = m.index + m[0].indexOf(noun);
    return [{ start, who: (m.groups?.["who"] ?? "parties").toLowerCase().replace(/^(?:(?:the|all|both|opposing) )+/, "").replace(/^sides$/, "both sides") }];
  });
