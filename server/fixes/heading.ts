/** The heading that a rule prescribes for the certification: in place of the one it has, or above it. */
import type { Fix } from "../compliance/model.js";
import type { Draft } from "../draft/draft.js";
import type { Span } from "../draft/span.js";
import { heading, insertAbove } from "./layout.js";

/** @param told the contact's words, where no certification was found */
export function headCertification(draft: Draft, wanted: string, told: Span | null): readonly Fix[] {
  const own = draft.certification?.heading;
  const title = `Head it "${wanted}"`;
  if (own) return [{ title, edits: [{ span: own.span, newText: wanted }] }];
  const start = draft.certification?.span.start ?? told?.start;
  if (start === undefined) return [];
  const line = draft.text.lastIndexOf("\n", start - 1) + 1;
  const blank = /\n[ \t]*\r?\n?$/.test(draft.text.slice(0, line)) || line === 0;
  // Words that run on in a paragraph cannot be headed without moving them.
  return blank && draft.text.slice(line, start).trim() === "" ? [{ title, edits: [insertAbove(draft, line, heading(draft, wanted, 0, true))] }] : [];
}
