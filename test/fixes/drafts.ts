/** Drafts for testing fixes, made by hand so that no reader is needed: spans are found by their words. */
import assert from "node:assert/strict";
import { CATALOG } from "../../shared-rules/catalog.js";
import type { Rule } from "../../shared-rules/rules.js";
import type { Edit } from "../../server/compliance/model.js";
import type { Conferral, Draft } from "../../server/draft/draft.js";
import { readDraft } from "../../server/draft/reading.js";
import type { Span } from "../../server/draft/span.js";

export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  assert.ok(start >= 0, `"${words}" is not in the text`);
  return { start, end: start + words.length };
}

export const draftOf = (text: string, facts: Partial<Draft> = {}): Draft => ({
  ...readDraft("", "markdown").draft, text, kind: "motion", movant: { side: "defendant", selfRepresented: false, incarcerated: false }, ...facts,
});

export interface Words { readonly said: string; readonly mode?: string; readonly date?: string; readonly time?: string }

export function conferralOf(text: string, { said, mode, date, time }: Words): Conferral {
  const find = (words: string | undefined): Span | null => (words === undefined ? null : spanOf(text, words));
  return {
    span: spanOf(text, said), mode: mode ? "telephone" : "unknown", modeSpan: find(mode), date: null, dateSpan: find(date),
    time: time ?? null, timeSpan: find(time), placeSpan: null, durationSpan: null, minutes: null, participants: [], outcome: "held",
    discussed: [], initiator: null, attempted: false, discussedAll: false, inCertification: true, bare: false,
  };
}

export const apply = (text: string, edits: readonly Edit[]): string =>
  [...edits].sort((a, b) => b.span.start - a.span.start)
    .reduce((t, e) => t.slice(0, e.span.start) + e.newText + t.slice(e.span.end), text);

export const ruleOf = (id: string): Rule => {
  const found = [...CATALOG.courts.values()].flatMap((c) => c.rules).find((r) => r.id === id);
  assert.ok(found, `no rule ${id}`);
  return found;
};

/** A federal rule with one of a court's, as they govern a motion to compel. */
export const governing = (id: string): readonly Rule[] =>
  id.startsWith("frcp-") ? [ruleOf(id)] : [ruleOf("frcp-37a1"), ruleOf(id)];
