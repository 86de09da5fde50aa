/**
 * A draft and what the case file adds to it: the judge, who is without counsel, and on which side the people named are.
 *
 * A case file whose number is another case's is none of this draft's: it may lie there for the folder's other drafts, and
 * nothing is taken from it. What the draft says itself is never changed, only what it leaves open is filled in.
 */
import type { CaseFile, CaseOrder } from "../../../shared-rules/case.js";
import type { Draft, Movant, Participant, Side } from "../../draft/draft.js";
import type { ComplianceModel, Context } from "../model.js";
import { federalNumber } from "./number.js";
import { isAlone, isInCustody, opposite, personIn, sideServed } from "../../docket/people.js";

interface InCase {
  readonly draft: Draft;
  readonly context: Context;
}

export function inCase(draft: Draft, context: Context): InCase {
  const { caseFile } = context;
  if (!caseFile) return { draft, context };
  if (isOtherCase(draft, caseFile.file)) return { draft, context: { ...context, caseFile: null } };
  return { draft: filledIn(draft, caseFile.file), context: { ...context, judge: context.judge ?? caseFile.file.judge } };
}

/** Both numbers are written as the federal courts do, and differ. */
export function isOtherCase(draft: Draft, file: CaseFile): boolean {
  const [own, files] = [federalNumber(draft.caption?.caseNumber?.text), federalNumber(file.number)];
  return own !== null && files !== null && own !== files;
}

/** The order opened is one that the case file has: of the same day, and with a duty of the same kind and last day, where the file lists any. */
export const isSameOrder = ({ kind, filed, duties }: Draft, order: CaseOrder): boolean =>
  kind === "order" && filed !== null && order.date === filed
  && (order.duties.length === 0 || order.duties.some((listed) => duties.some((read) => read.kind === listed.kind && read.due === listed.due)));

/** The case file that a judged draft belongs to; one of another case is none. */
export const ownCase = ({ draft, caseFile }: ComplianceModel): CaseFile | null =>
  caseFile && !isOtherCase(draft, caseFile.file) ? caseFile.file : null;

function filledIn(draft: Draft, file: CaseFile): Draft {
  const movant = movantIn(draft, file);
  const against = opposite(movant.side);
  const withSides = (p: Participant): Participant => {
    const known = p.name === null || movant.side === null ? null : personIn(file, p.name);
    if (known === null) return p;
    const side = p.side ?? (known.side === movant.side ? "movant" : known.side === against ? "opponent" : null);
    return { ...p, side, role: p.role ?? known.role };
  };
  return {
    ...draft, movant,
    opponentSelfRepresented: draft.opponentSelfRepresented || (against !== null && isAlone(file, against)),
    opponentIncarcerated: draft.opponentIncarcerated || (against !== null && isAlone(file, against) && isInCustody(file, against)),
    conferrals: draft.conferrals.map((c) => ({ ...c, participants: c.participants.map(withSides) })),
  };
}

function movantIn({ movant, text, signature }: Draft, file: CaseFile): Movant {
  const side = movant.side ?? (signature ? signerOf(text.slice(signature.start, signature.end), file) : null);
  if (side === null) return movant;
  return { side, selfRepresented: movant.selfRepresented || isAlone(file, side), incarcerated: movant.incarcerated || isInCustody(file, side) };
}

/** The one side whose people sign; null where both do, or none. */
function signerOf(block: string, file: CaseFile): Side | null {
  const named = (name: string): boolean => block.toLowerCase().includes(name.toLowerCase());
  const sides = new Set([
    ...file.counsel.filter(({ name }) => named(name)).map((each) => sideServed(file, each.for)),
    ...file.parties.filter(({ name, selfRepresented }) => selfRepresented && named(name)).map(({ side }) => side),
  ]);
  const [only] = sides;
  return sides.size === 1 && only ? only : null;
}
