/** Who the two sides are, from the draft: its caption, its movant, and who appears without counsel. */
import type { Draft, Side } from "../draft/draft.js";
import type { Sides } from "../../shared-rules/templates/wording.js";

export function sidesOf(draft: Draft): Sides {
  const { side, selfRepresented } = draft.movant;
  const movantParty = side === null ? "[name of moving party]" : partyOf(draft, side) ?? "[name of moving party]";
  const opposite = side === "plaintiff" ? "defendant" : side === "defendant" ? "plaintiff" : null;
  const opponentParty = (opposite && partyOf(draft, opposite)) ?? "[name of opposing party]";
  const opponentPlural = opposite !== null && several(draft, opposite);
  const alone = draft.opponentSelfRepresented;
  const opponentShort = alone ? opponentParty : `counsel for ${opponentParty}`;
  return {
    movantParty,
    opponentParty,
    opponentPlural,
    movant: selfRepresented ? movantParty : `counsel for ${movantParty}`,
    opponent: alone ? `${opponentParty}, who ${opponentPlural ? "are" : "is"} self-represented,` : opponentShort,
    opponentShort,
    together: selfRepresented || alone ? "the parties" : "counsel",
  };
}

const NOUNS = { plaintiff: "Plaintiff", defendant: "Defendant", other: null } as const;

function partyOf(draft: Draft, side: Side): string | null {
  const noun = NOUNS[side];
  return noun === null ? null : several(draft, side) ? `${noun}s` : noun;
}

function several(draft: Draft, side: Side): boolean {
  const parties = draft.caption?.parties.filter((p) => p.side === side) ?? [];
  return parties.length > 1 || parties.some((p) => /\bet al\b/i.test(p.name));
}
