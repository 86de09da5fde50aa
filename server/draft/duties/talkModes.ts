/** In what manner an order wants people to speak. */
import type { Duty } from "../draft.js";
import { isLive, findModes } from "../modes.js";

/** "telephone defense counsel": who is told to call begins, and by telephone. */
export const CALLS = /^(?:also |first |again )?(?:telephone|phone|call|ring)\b/i;
/** "in the attorney conference room", "in one another's presence": where people meet in person. */
const IN_A_ROOM = /^[^.;]{0,60}\b(?:in|at) (?:the|my|his|her|their|[\w']+'s) [^.;,]{0,40}\b(?:room|rm\b|offices?|courthouse|chambers|library|courtroom)|\b(?:in )?(?:one another|each other)['’]s presence\b|\bin the same room\b/i;
export const modesOfTalk = (words: string): Duty["modes"] => [...new Set([...(IN_A_ROOM.test(words) && !/\b(?:telephone|phone|video|zoom)/i.test(words) ? (["in-person"] as const) : []), ...(CALLS.test(words) || /^(?:pick up|get on) the (?:tele)?phone/i.test(words) ? (["telephone"] as const) : []), ...modesOf(words)])];

/** "(telephone and e-mail will not suffice)" */
const NOT_SO = /\([^()]*\b(?:not|insufficient|inadequate)\b[^()]*\)|,? (?:and )?not (?:merely |just |simply )?by [^,.;]{1,60}/gi;

/** The live manners told, without those that will not do. */
export const modesOf = (told: string): Duty["modes"] => modesIn(told.replace(NOT_SO, " "));

const modesIn = (words: string): Duty["modes"] => [...new Set(findModes(words.slice(0, 260)).filter((m) => isLive(m.mode) && (m.manner || m.mode === "in-person" || m.mode === "video" || /\b(?:telephone|telephonic|phone) (?:conference|call)/i.test(words.slice(m.span.start)))).map((m) => m.mode))];
