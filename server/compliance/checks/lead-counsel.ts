import { met, notApplicable, titleSpan, type Check } from "../check.js";
import { juniorTold, leadsInFile, leadTold } from "../leadCounsel.js";
import { placesToSign } from "../placesToSign.js";
import { cite } from "../say.js";

/**
 * Some judges want lead counsel themselves to confer.
 *
 * Judge Beeler's standing order (N.D. Cal. 2024) has lead counsel meet. A draft seldom says who leads: where it names an
 * associate or local counsel, or says nothing, that is a doubt. The case file may tell, where it gives counsel the role "lead".
 */
export const leadConfers: Check = {
  code: "missing-participants",
  duty: "lead-counsel",
  asks: () => "that lead counsel themselves conferred",
  owed: (rule) => rule.leadCounsel?.must === "confer",
  assess({ draft, rule, shown, caseFile }) {
    if (shown.kind !== "held") return notApplicable();
    const wanted = draft.movant.selfRepresented || draft.opponentSelfRepresented ? 1 : 2, told = leadTold(draft, shown.held);
    if (told.sides >= wanted) return met(...told.spans);
    const filed = caseFile ? leadsInFile(shown.held, caseFile.file) : { leads: [], other: null };
    if (filed.leads.length >= wanted && filed.other === null) return met(...filed.leads);
    const other = filed.other ?? juniorTold(draft, shown.held);
    const said = other ? "these words name somebody else" : told.sides === 1 ? "only one side's is told here" : "nothing here says that those who did are";
    return {
      status: "unclear", span: other ?? shown.conference?.span ?? titleSpan(draft), lookedFor: "lead counsel of each side among those who conferred",
      message: `Lead counsel? ${cite(rule)} has lead counsel themselves confer; ${said}.`,
    };
  },
};

/** `Lead Trial Counsel for Plaintiff` under a signature. */
const LEAD = /\blead\s+(?:trial\s+)?(?:counsel|attorney)/iu;
/** How far below a signature its words go. */
const BLOCK = 240;

/**
 * Some judges want lead counsel of both sides to sign.
 *
 * Judge Ryu's Order re Discovery Procedures (N.D. Cal. 2016). Who leads is told by the words under the signature, if at all:
 * silence is no fault, and stands in the checklist alone.
 */
export const leadSigns: Check = {
  code: "unsigned-certification",
  duty: "lead-counsel",
  asks: () => "the signatures of lead counsel for both sides",
  owed: (rule) => rule.leadCounsel?.must === "sign",
  assess({ draft }) {
    if (draft.kind !== "joint-submission") return notApplicable();
    const places = placesToSign(draft, draft.caption?.span.end ?? 0).map((place) => place.span);
    const leads = places.filter(({ start }, n) => LEAD.test(draft.text.slice(start, Math.min(places[n + 1]?.start ?? draft.text.length, start + BLOCK))));
    if (leads.length >= 2) return met(...leads);
    return { status: "unclear", span: places[0] ?? titleSpan(draft), lookedFor: "\"lead counsel\" under the signature of each side", quiet: true };
  },
};
