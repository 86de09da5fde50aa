/** Phrases that messages share: how to name a rule's modes, lists, requests for what is missing. */
import type { Mode, Rule } from "../../shared-rules/rules.js";
import type { NotRead } from "./model.js";

const MODE_WORDS: Record<Mode, string> = {
  "in-person": "in person", telephone: "by telephone", video: "by video", letter: "by letter", email: "by e-mail",
  fax: "by fax", voicemail: "by voicemail", text: "by text message", unknown: "in some way not stated",
};

export const modeWords = (mode: Mode): string => MODE_WORDS[mode];

/** "in person or by telephone" */
export function modesOf(rule: Rule): string {
  const modes = rule.conference.modes.filter((m): m is Mode => m !== "any");
  return modes.length ? orList(modes.map(modeWords)) : "with the other side";
}

export const orList = (items: readonly string[]): string => joinList(items, "or");
export const andList = (items: readonly string[]): string => joinList(items, "and");

const joinList = (items: readonly string[], word: string): string =>
  items.length < 2 ? (items[0] ?? "") : items.length === 2 ? `${items[0]} ${word} ${items[1]}` : `${items.slice(0, -1).join(", ")}, ${word} ${items[items.length - 1]}`;

/** The rule as a message names it: without the court's name where its own courts drop it. */
export const cite = (rule: Rule): string => rule.citation;

/** What became of the paper that the motion points to: "it was not read". */
export function unread(notRead: NotRead | null): string {
  if (notRead === null) return "it was not read";
  return notRead.why === "alike"
    ? `${andList(notRead.papers)} answer alike, so none of them was read for it`
    : `${andList(notRead.papers)} ${notRead.papers.length > 1 ? "tell" : "tells"} nothing of conferring`;
}
