/** What is known of an order so far, while it is read sentence after sentence. */
import type { Duty, IsoDate } from "../draft.js";
import type { EventDay } from "./events.js";
import type { EveryCase } from "./everyCase.js";
import type { MotionTold } from "./granted.js";

export type Draftable = { -readonly [K in keyof Duty]: Duty[K] };

/** What is known so far, sentence after sentence. */
export interface Reader {
  readonly ordered: IsoDate | null;
  readonly names: ReadonlySet<string>;
  /** How the order calls each side, one or several. */
  readonly called: { readonly plaintiff: string; readonly defendant: string };
  readonly events: EventDay[];
  readonly duties: Draftable[];
  readonly warnings: string[];
  /** In which each was told. */
  readonly words: Map<Duty, string>;
  /** Rulings without a day among the reasons, which the last words may say again. */
  readonly rulings: Set<Duty>;
  /** What the last words direct. */
  readonly decreed: Set<Duty>;
  /** The reasons of a longer order, before it disposes of anything. */
  strict: boolean;
  /** Something was denied without prejudice. */
  readonly renewable: boolean;
  /** Something was granted. */
  readonly grants: boolean;
  /** Under a heading of its reasons that comes before any ruling: "Background", "Legal Standard". */
  section: "before" | "ruling";
  /** In the second half of the order. */
  late: boolean;
  /** It tells how disputes to come are to be raised. */
  everyCase: EveryCase;
  initiator: string | null;
  /** The ways told where the initiator was. */
  initiated: Duty["modes"];
  /** The sentence is followed by the page it was taken from. */
  repeats: boolean;
  /** The sentence before. */
  last: string;
  previous: IsoDate | null;
  who: string | null;
  /** Of whom the sentence before spoke, as its subject. */
  subject: string | null;
  /** The motion that was spoken of last, and whom it binds where it was granted. */
  motion: MotionTold | null;
  bound: string | null;
  /** The sentence in which that was. */
  actedAt: string;
  /** Told to set up a conference that no other words order so far. */
  arranged: { readonly duty: Draftable; readonly words: string } | null;
}

export const newReader = (known: Pick<Reader, "ordered" | "names" | "called" | "events" | "grants" | "renewable" | "strict">): Reader => ({
  ...known, section: "ruling", duties: [], warnings: [], words: new Map(), rulings: new Set(), decreed: new Set(), late: false, initiator: null, initiated: [],
  repeats: false, last: "", previous: null, everyCase: "none", who: null, subject: null, motion: null, bound: null, actedAt: "", arranged: null,
});

/** The letter or report told last, or whatever was. */
export const lastPaper = ({ duties }: Reader): Draftable | null => [...duties].reverse().find((d) => d.kind === "joint-submission" || d.kind === "statement") ?? duties.at(-1) ?? null;
