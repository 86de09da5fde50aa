/**
 * How talks were held, where a sentence before them says it for all: "made a good faith effort through telephone conferences
 * to resolve this. Counsel talked on July 31 and again on August 7." One call told of says nothing of the next.
 */
import type { ContactFact } from "./contactFact.js";
import { anyOf, pattern } from "./phrases.js";

export function asToldBefore(text: string, contacts: readonly ContactFact[]): readonly ContactFact[] {
  if (!contacts.some(isOpen)) return contacts;
  const lead = LEAD.exec(text), kind = lead?.groups?.["kind"];
  if (!lead || kind === undefined) return contacts;
  const start = lead.index + lead[0].lastIndexOf(kind), modeSpan = { start, end: lead.index + lead[0].length };
  return contacts.map((c) => (isOpen(c) && c.span.start > modeSpan.end ? { ...c, mode: /^v|^z|^teams/iu.test(kind) ? "video" as const : "telephone" as const, modeSpan } : c));
}

const isOpen = (c: ContactFact): boolean => c.mode === "unknown" && c.outcome === "held" && c.family === "confer" && c.date !== null;

/** "effort through telephone conferences", "conferred in several Zoom calls"; not "a telephone call", "telephone records". */
const LEAD = pattern("iu", String.raw`\b(?:efforts?|attempt(?:s|ed)?|confer(?:red|ring)?|consult(?:ed|ing)?|discussed|negotiated)\b[^.;]{0,60}? (?:through|by|via|over|in|during) (?:(?:a series of|several|two|three|many|repeated|multiple|various|lengthy|the) ){0,2}`,
  String.raw`(?<kind>${anyOf(/tele-?phone/, "telephonic", "phone", "video", "videoconference", "zoom", "teams")}) (?:conferences|calls|conversations|discussions|meetings|conferrals)\b`);
