/**
 * What a passage tells, deed by deed: who did it, whether it came to be, to whom, and what it was done with.
 *
 * Each clause is read once, from its words alone, without a phrase of its own for each way to say it: "Nobody picked up",
 * "she did not take the call", "my call was not answered" all say that somebody of that side took no call.
 */
import type { Deed, Way } from "./deed.js";
import { after, NOBODY, subject as subjectOf, type Someone } from "./deedPeople.js";
import { Tokens } from "./deedTokens.js";
import { leadsOn, leftOut, saysNo, verbAt, type Group } from "./deedVerbs.js";
import { GOVERNORS, JOINERS } from "./deedWords.js";
import { remembered } from "./remembered.js";

export type { Deed, Way } from "./deed.js";

const read = remembered((text: string): readonly Deed[] => new Reader(new Tokens(text)).deeds());

/** The deeds of a passage; what stands further on than any telling goes has no say. */
export const deedsIn = (text: string): readonly Deed[] => read(text.length > LONGEST ? text.slice(0, LONGEST) : text);
const LONGEST = 2000;

/** Reads from the first word to the last; each verb closes what the one before it was done to. */
class Reader {
  readonly #s: Tokens;
  readonly #found: Deed[] = [];
  /** Behind the last verb, or stop. */
  #from = 0;
  #sentence = 0;
  /** Who did the last deed: "called and left". */
  #subject: Someone = NOBODY;
  /** "tried", "refused", "asked her": what the verb before says of the next. */
  #governor: Way | null = null;
  /** Where what the last deed was done to begins. */
  #open: number | null = null;

  constructor(s: Tokens) {
    this.#s = s;
  }

  deeds(): readonly Deed[] {
    const s = this.#s;
    for (let i = 0; i < s.all.length; i++) {
      if (s.quoted.has(i)) continue;
      if (s.isStop(i)) {
        if (s.word(i) !== ",") this.#stop(i);
        continue;
      }
      const v = verbAt(s, i, this.#from) ?? leftOut(s, i, this.#from);
      if (v === null) continue;
      this.#deed(i, v);
      i = Math.max(i, v.end - 1);
    }
    if (this.#from === this.#sentence) this.#fragment(s.all.length);
    return this.#found;
  }

  #stop(i: number): void {
    const word = this.#s.word(i);
    if (this.#from === this.#sentence) this.#fragment(i);
    this.#sentence = this.#from = i + 1;
    this.#open = this.#governor = null;
    // "Ms. Cho called; left a message": the same one goes on after a semicolon, and after a bracket.
    if (!";:()".includes(word)) this.#subject = NOBODY;
  }

  #deed(i: number, v: Group): void {
    const s = this.#s, governor = this.#governor;
    const own = v.isIng || (v.isTo && governor !== "asked") ? NOBODY : subjectOf(s, this.#from, v.groupStart);
    this.#close(own, v);
    const who = this.#isLastOnes(own, v) || (own.kind === null && own.what.length === 0) ? this.#subject : own;
    const leads = leadsOn(s, v.end) ? GOVERNORS[v.lemma] ?? null : null;
    if (leads === null) {
      this.#found.push({
        at: s.all[i]!.at, end: s.endOf(i), verb: v.verb, lemma: v.lemma, way: saysNo(s, v.lemma, v.end) || who.kind === "nobody" || who.kind === "nothing" ? "not" : wayOf(v, governor),
        passive: v.passive, purpose: v.isTo && governor === null, who: who.kind, whoWord: s.word(who.noun), what: who.what, ...after(s, v.end, s.stopAfter(v.end)),
      });
    }
    this.#governor = leads === null ? null : this.#governing(leads, v);
    this.#open = leads === null ? v.end : null;
    if (leads === null || who.kind !== null) this.#subject = who;
    this.#from = Math.max(i + 1, v.end);
  }

  /** What stands before this one's subject is what the last one was done to. */
  #close(own: Someone, v: Group): void {
    const s = this.#s, open = this.#open, last = this.#found.at(-1);
    if (last === undefined || open === null) return;
    const isOwn = own.kind !== null && own.at >= open && (own.at === v.groupStart - 1 || joins(s, open, own.at));
    this.#found[this.#found.length - 1] = { ...last, ...after(s, open, isOwn ? own.at : v.groupStart) };
  }

  /** "called Ms. Cho, and hung up", "answered my call and said": what the one before was done to does not do the next. */
  #isLastOnes(own: Someone, v: Group): boolean {
    const open = this.#open;
    return open !== null && own.at >= open && own.at < v.groupStart - 1 && !joins(this.#s, open, own.at);
  }

  /** "tried without success to": no more than failed. */
  #governing(leads: Way, v: Group): Way | null {
    if (v.way === "not") return leads === "tried" ? "not" : null;
    return leads === "tried" && after(this.#s, v.end, Math.min(this.#s.all.length, v.end + 3)).none ? "failed" : leads;
  }

  /** What stands between two stops without a verb: "No answer." */
  #fragment(to: number): void {
    const s = this.#s, from = this.#from;
    if (to <= from) return;
    const rest = after(s, from, to);
    if (rest.on.size > 0 || rest.none) this.#found.push({ at: s.all[from]!.at, end: s.endOf(from), verb: null, lemma: "", way: rest.none ? "not" : "done", passive: false, purpose: false, who: null, whoWord: "", what: [], ...rest });
  }
}

/** How far a deed came, its own auxiliaries and the verb that governs it taken together. */
function wayOf(v: Group, governor: Way | null): Way {
  if (governor === null) return v.way;
  if (v.isTo && governor === "asked") return v.way === "not" ? "barred" : "asked";
  return v.way === "done" ? governor : v.way;
}

/** A comma, or a word that opens a clause, stands between. */
function joins(s: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (s.word(k) === "," || JOINERS.has(s.word(k))) return true;
  return false;
}
