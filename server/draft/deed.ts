/** One deed of a passage: who did what, whether it came to be, to whom, and with what. */
import type { Kind, Thing, Verb } from "./deedWords.js";

/** How far a deed came. */
export type Way =
  | "done" | "not"
  /** "tried to", "sought to". */
  | "tried"
  /** "could not", "was unable to". */
  | "failed"
  /** "would not", "refused to", "does not". */
  | "refused"
  /** "told me never to call". */
  | "barred"
  | "promised" | "offered" | "asked"
  /** "will", "was to", "planned to". */
  | "planned"
  /** "must", "was supposed to". */
  | "due";

export interface Deed {
  /** Where its verb stands; a fragment's, where it begins. */
  readonly at: number;
  /** Where its verb ends. */
  readonly end: number;
  /** Null in a fragment: "No answer." */
  readonly verb: Verb | null;
  readonly lemma: string;
  readonly way: Way;
  readonly passive: boolean;
  /** "to ask": what another deed was for. */
  readonly purpose: boolean;
  /** Who did it; of a passive, to whom it was done. */
  readonly who: Kind | null;
  /** "sato", "she": the word for who did it. */
  readonly whoWord: string;
  /** The thing that did it: "the phone rang", "my letter went unanswered". */
  readonly what: readonly Thing[];
  /** The first person after the verb: whom, with whom, by whom. */
  readonly whom: Kind | null;
  readonly whomWord: string;
  /** The things after the verb, and before the next deed. */
  readonly on: ReadonlySet<Thing>;
  /** The words after the verb say no: "got no answer", "in vain". */
  readonly none: boolean;
  /** "ignored both", "answered neither of them": said of several at once. */
  readonly every: boolean;
}
