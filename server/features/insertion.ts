/** The papers one can have written in: a certification, its form for attempts alone, the joint letter. */
import type { Rule } from "../../shared-rules/rules.js";
import { ownCase } from "../compliance/case/in-case.js";
import type { ComplianceModel, Fix } from "../compliance/model.js";
import { citedAs, concerns, directedIn, type Directed } from "../compliance/orders/directed.js";
import { orderedParts } from "../compliance/orders/joint.js";
import type { DocumentKind, IsoDate } from "../draft/draft.js";
import { toSnippet } from "../fixes/blanks.js";
import { bestVariant, insertCertification } from "../fixes/certification.js";
import { loggedFor } from "../fixes/logged.js";
import { inOne, insertJointLetter } from "../fixes/joint-letter.js";
import type { Insertion, InsertionKind } from "../protocol.js";
import type { Checked } from "../session.js";
import { toRange } from "./positions.js";

/** What the command inserts, or null where the draft is no paper that could hold it. */
export function insertionFix({ model, today }: Checked, kind: InsertionKind): Fix | null {
  const { draft, authorities, standing } = model;
  const logged = loggedFor(draft, ownCase(model), today);
  if (!CERTIFYING.has(draft.kind) || standing.kind === "not-ours") return null;
  switch (kind) {
    case "certification": return insertCertification(draft, authorities, bestVariant(authorities, logged), logged);
    case "attempts": return insertCertification(draft, authorities, "attempts", logged);
    case "joint-letter": {
      const ordered = jointDuty(model, today);
      if (ordered) return orderedParts(draft, citedAs(ordered.order), ordered.duty.contents);
      const rule = authorities.find(isJoint) ?? (standing.kind === "court" ? standing.court.rules.find(isJoint) : undefined);
      return rule ? insertJointLetter(draft, inOne(rule, authorities.filter((other) => other !== rule))) : null;
    }
    default: return null;
  }
}

/** An order's own list of parts comes closest to the case: the youngest one that directs such a paper to this side. */
function jointDuty(model: ComplianceModel, today: IsoDate): Directed | null {
  const file = ownCase(model);
  return file === null ? null : (directedIn(file, model.draft.filed ?? today).filter(({ duty }) => duty.kind === "joint-submission" && duty.force === "must" && duty.contents.length > 0 && concerns(duty, model.draft)).at(-1) ?? null);
}

/** Worth offering unasked: a certification where there is none, a joint letter where an authority asks for one. */
export function isCalledFor(model: ComplianceModel, kind: InsertionKind): boolean {
  return kind === "joint-letter" ? model.authorities.some(isJoint) : model.needsCertification && model.draft.certification === null;
}

export function insertion(checked: Checked, kind: InsertionKind): Insertion | null {
  const fix = insertionFix(checked, kind);
  const edit = fix?.edits[0];
  if (!fix || !edit) return null;
  return { title: fix.title, range: toRange(checked.document, edit.span), newText: edit.newText, snippet: toSnippet(edit.newText) };
}

/** Papers that carry a certification. */
const CERTIFYING: ReadonlySet<DocumentKind> = new Set(["motion", "certification", "joint-submission"]);

const isJoint = (rule: Rule): boolean => rule.jointContents.length > 0 || (rule.judge !== undefined && rule.form.startsWith("joint-"));
