/**
 * What the court wants, told as a thing: "The Court requires a joint chart by May 3", "I will accept a two-page letter from each
 * side", "The Court ORDERS production of the logs", "The Court sets May 3 as the deadline for Defendant's log".
 */
import type { DutyKind } from "../draft.js";
import { anyOf, pattern } from "../phrases.js";
import { matches } from "../scan.js";
import { kindOfPaper } from "./acts.js";
import { actorAfter } from "./actors.js";

export interface ThingWanted {
  readonly kind: DutyKind;
  readonly force: "must" | "may";
  readonly who: string | null;
  readonly start: number;
}

/** Not "asks that the Court order production". */
const COURT = String.raw`(?:^|[.;:,] |\b(?:and|but|then) )(?:[Tt]he [Cc]ourt|[Tt]his [Cc]ourt|[Tt]he undersigned|I)`;
const SOFT = String.raw`(?:(?:hereby|also|further|therefore|then|will|would|shall|now|accordingly|do|fully) )*`;
const WANTS = anyOf(
  /(?<must>(?:order|ORDER|direct|DIRECT|require|REQUIRE|expect|anticipate|await|want|need)[sS]?|compels?|COMPELS?|looks? forward to(?: receiving)?|would like|asks? for)/,
  /(?<may>(?:accept|entertain|allow|permit|welcome|receive|consider|invite)[sS]?)/,
);
const WANTED = pattern("gu", COURT, " ", SOFT, WANTS, String.raw` (?:to (?:receive|see|have) )?(?!that\b|the (?:parties|plaintiffs?|defendants?)\b)(?<thing>(?:(?:a|an|the|one|its|their|his|her|full|complete|prompt|immediate|further|supplemental|[\w]+'s) )*[^.;:]{4,160})`);

const CONFERENCE = /^(?:(?:a|an|another|one|further|second|the|prompt|renewed|in-person|telephone|telephonic|video|face-to-face|good[- ]faith) )*(?:meet[- ]and[- ]confer|conferral|(?:conference|meeting|consultation|call|discussion) (?:of|between|among) (?:(?:all|lead|trial|the|both|opposing) ){0,3}(?<who>counsel|parties|attorneys|lawyers|sides))\b/i;
/** Discovery that has a noun of its own. */
const DISCOVERY = /^(?:(?:full|complete|prompt|immediate|further|supplemental|the|a|an|re-?) ?)*(?:production|supplementation|disclosure|answers?|responses?|privilege log|verification|inspection|re-?production)\b/i;
const CASE = /\b(?:trial|summary judgment|dismiss|pretrial|settlement|expert|hearing|mediation|oral argument|compliance|cooperation|civility|good faith|more|nothing|no (?!later|more))\b/i;

const SETS = /\b(?:[Cc]ourt|undersigned|I) (?:hereby |also |therefore |further )*(?:sets?|SETS?|fix(?:es)?|imposes?|establish(?:es)?) .{4,60}? as (?:the |a )?(?:new |final |firm )?(?:deadline|due date|date|last day) (?:for|by which) (?:the )?(?<thing>[^.;:]{4,140})/gu;

/** Whose it is: "a letter from each side", "production by Tallis", "Defendant's log". */
function whose(thing: string, names: ReadonlySet<string>): string | null {
  const by = / (?:from|by) (?=\S)/.exec(thing), actor = by ? actorAfter(thing.slice(by.index + by[0].length), names) : null;
  if (actor !== null && actor.span.start === 0) return actor.who;
  const owner = /^(?:the )?(?<who>[\w .&-]{2,50}?)(?:'s|’s|s'|s’) /.exec(thing)?.groups?.["who"];
  return owner === undefined ? null : actorAfter(owner, names)?.who ?? null;
}

/** @param timed the sentence sets a day: a wish with none is no order */
export function thingsWanted(sentence: string, names: ReadonlySet<string>, timed: boolean): readonly ThingWanted[] {
  return [...matches(WANTED, sentence), ...matches(SETS, sentence)].flatMap((m): ThingWanted[] => {
    const thing = (m.groups?.["thing"] ?? "").trim(), head = thing.slice(0, 70), start = m.index;
    const orders = /^(?:order|direct|compel)/i.test(m.groups?.["must"] ?? "");
    if (!(timed || orders) || CASE.test(head) || / to (?=[a-z])/.test(head.slice(0, 40)) && actorAfter(thing, names) !== null) return [];
    const talk = CONFERENCE.exec(thing);
    if (talk) return [{ kind: "confer", force: "must", who: talk.groups?.["who"]?.toLowerCase() ?? "parties", start }];
    const kind = kindOfPaper(`file ${thing}`, 4) ?? (DISCOVERY.test(thing) ? "other" : null);
    if (kind === null || (orders && kind !== "joint-submission" && !DISCOVERY.test(thing))) return [];
    return [{ kind, force: m.groups?.["may"] === undefined ? "must" : "may", who: whose(thing, names), start }];
  });
}
