/** A log that says what a draft says, or part of it, contradicts nothing: over every draft that there is to read. */
import assert from "node:assert/strict";
import { EMPTY_CASE, type CaseFile, type LoggedConferral, type LoggedOutcome } from "../../shared-rules/case.js";
import { againstLog } from "../../server/compliance/case/against-log.js";
import type { Conferral, Outcome } from "../../server/draft/draft.js";
import { readDraft } from "../../server/engine.js";
import { drafts } from "../properties/drafts.js";

const OUTCOMES: Readonly<Record<Outcome, LoggedOutcome | null>> = { held: "held", attempted: "attempted", unanswered: "unanswered", declined: "declined", scheduled: "scheduled", unknown: null };

function logged(c: Conferral): readonly LoggedConferral[] {
  if (c.date === null || c.mode === "unknown") return [];
  const named = (side: string | null): readonly string[] => c.participants.filter((p) => p.name !== null && p.side === side).map((p) => p.name ?? "");
  return [{
    date: c.date, time: c.time, mode: c.mode, by: named("movant"), with: [...named("opponent"), ...named(null)], about: [], outcome: OUTCOMES[c.outcome],
    place: null, duration: null, exhibit: null, notes: null, span: { start: 0, end: 0 },
  }];
}

describe("a draft's own contacts as its log", () => {
  it("contradict it nowhere, all of them or some", () => {
    let contacts = 0;
    for (const { name, text, language } of drafts().samples) {
      const { draft } = readDraft(text, language);
      const entries = draft.conferrals.flatMap(logged);
      contacts += entries.length;
      for (const conferrals of [entries, entries.filter((_, n) => n % 2 === 0), entries.filter((_, n) => n % 2 === 1), entries.slice(-1)]) {
        const file: CaseFile = { ...EMPTY_CASE, conferrals };
        const found = againstLog(draft, { name: "goodfaith.yaml", fileName: "goodfaith.yaml", text: "", file });
        assert.deepEqual(found.map(({ message, span }) => `${name}: ${message} at "${draft.text.slice(span.start, span.end)}"`), []);
      }
    }
    assert.ok(contacts > 200, String(contacts));
  }).timeout(120_000);
});
