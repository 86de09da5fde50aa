/** Captions as they are set: each is read as the court that it names. */
import assert from "node:assert/strict";
import { readDraft } from "../../server/engine.js";
import { AS_SET } from "./captionsAsSet.js";

const under = (caption: string): string => `${caption}\n\nPLAINTIFF'S MOTION TO COMPEL\n\nPlaintiff moves to compel answers to Interrogatory Nos. 3 and 7.\n\nDated: May 4, 2022\n\n/s/ Avery Linden\nAttorney for Plaintiff\n`;

function told(text: string): string {
  const { forum } = readDraft(text, "plaintext").draft;
  if (forum === null) return "none";
  if (forum.kind === "federal") return forum.court;
  return forum.kind === "federal-unknown" && forum.bankruptcy !== undefined ? `bankr:${forum.bankruptcy ?? "?"}` : forum.kind;
}

describe("captions as they are set", () => {
  for (const [caption, court] of AS_SET) it(`${court}: ${caption.replace(/\s+/gu, " ").trim().slice(0, 70)}`, () => assert.equal(told(under(caption)), court));
});
