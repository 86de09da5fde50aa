/** The words that make a certification a declaration, as blanks: an oath is the signer's alone. */
import type { Fix } from "../compliance/model.js";
import type { Draft } from "../draft/draft.js";
import type { Span } from "../draft/span.js";
import { OATH } from "./certification.js";
import { afterCertification } from "./recital.js";

/** @param words the contact's words, where there is no certification */
export function insertOath(draft: Draft, words: Span | null): readonly Fix[] {
  const edit = afterCertification(draft, words, OATH);
  return edit ? [{ title: "Add a declaration under penalty of perjury", edits: [edit] }] : [];
}
