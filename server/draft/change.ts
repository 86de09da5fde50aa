import type { Span } from "./span.js";

/** One edit: `span` of the old text is replaced by `newText`. */
export interface Change {
  readonly span: Span;
  readonly newText: string;
}
