/** Calendar days as `YYYY-MM-DD`. The clock is read in one place, at the front door, and passed on from here. */
import type { IsoDate } from "../server/draft/draft.js";

export { isDay } from "../shared-rules/reading/day.js";

/** The day on the user's own calendar. */
export const localDate = (now: Date): IsoDate => `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;

const pad = (value: number, width: number): string => String(value).padStart(width, "0");
