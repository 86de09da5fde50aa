import type { Rule } from "../../../shared-rules/rules.js";
import type { Draft } from "../../draft/draft.js";
import { overlaps } from "../../draft/span.js";
import { signaturesFor } from "../../fixes/certification.js";
import { eolOf } from "../../fixes/layout.js";
import { met, notApplicable, titleSpan, whereAbsent, type Check } from "../check.js";
import type { Fix } from "../model.js";
import { placesToSign, type PlaceToSign } from "../placesToSign.js";
import { cite } from "../say.js";

/**
 * Some courts want the certification signed by counsel for both sides.
 *
 * N.D. and S.D. Miss. L.U.Civ.R. 37(a): a Good Faith Certificate bears the signature or endorsement of all counsel; E.D. Cal.
 * L.R. 251(c): all parties concerned sign the Joint Statement. A place to sign is enough, since a draft is signed last; how
 * a paper is endorsed otherwise cannot be told, so it is a warning and never more.
 *
 * @bad  The undersigned certifies that she conferred in good faith by telephone with Mr. Osei on May 4, 2020, at 2:30 p.m.
 * @good The undersigned certifies that she conferred in good faith by telephone with Mr. Osei on May 4, 2020, at 2:30 p.m.
 *
 *       /s/ Alice Brandt, counsel for Defendant
 *
 *       /s/ Daniel Osei, counsel for Plaintiff
 */
export const signed: Check = {
  code: "unsigned-certification",
  duty: "signatures",
  asks: (rule) => (rule.signed === "attorney" ? "the signature of the attorney who certifies" : "the signature or endorsement of counsel for both sides"),
  owed: (rule) => rule.signed !== undefined,
  assess({ draft, rule, shown }) {
    const joint = rule.form.startsWith("joint-");
    if (joint ? draft.kind !== "joint-submission" : draft.certification === null || NOT_HERE.has(shown.kind)) return notApplicable();
    const places = placesToSign(draft, joint ? (draft.caption?.span.end ?? 0) : (draft.certification?.heading?.span ?? draft.certification?.span)?.start ?? 0);
    const wanted = rule.signed === "attorney" || draft.opponentSelfRepresented || draft.movant.selfRepresented ? 1 : 2;
    const lookedFor = wanted === 2 ? "two places to sign" : "a place to sign";
    const blank = places.find(({ span: place }) => draft.placeholders.some((p) => overlaps(p.span, place)));
    if (places.length >= wanted && !blank) return met(...places.map((place) => place.span));
    const span = places.length >= wanted && blank ? blank.span : joint ? draft.signature ?? titleSpan(draft) : whereAbsent(draft, null);
    return {
      status: "unmet", atMost: "warning", span, lookedFor,
      message: joint
        ? `Signed by one side: ${cite(rule)} asks that counsel for both sides sign the paper; there is ${places.length === 0 ? "no place" : "one place"} to sign.`
        : `Unsigned: ${cite(rule)} asks for ${this.asks(rule)} on the certification; under it there is ${places.length === 0 ? "no place" : "one place"} to sign.`,
      ...(joint || blank ? {} : { fixes: () => [insertPlaces(draft, rule, places)] }),
    };
  },
};

/** Under the certification, a line for each who has none yet; one place that does not say whose it is, is the movant's own. */
function insertPlaces(draft: Draft, rule: Rule, places: readonly PlaceToSign[]): Fix {
  const end = draft.certification?.span.end ?? draft.text.length, eol = eolOf(draft);
  const [movants, opponents] = signaturesFor(draft, [rule]);
  const only = places[0];
  const missing = only === undefined ? [movants, opponents] : only.side !== null && only.side !== draft.movant.side ? [movants] : [opponents];
  const lines = missing.filter((line) => line !== undefined);
  return { title: lines.length > 1 ? "Add places to sign" : "Add a place to sign", edits: [{ span: { start: end, end }, newText: lines.map((line) => `${eol}${eol}${line}`).join("") }] };
}

/** Nothing is certified here that could be signed. */
const NOT_HERE: ReadonlySet<string> = new Set(["absent", "excuse", "elsewhere"]);
