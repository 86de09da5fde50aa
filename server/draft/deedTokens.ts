/**
 * The words of a passage as its deeds are read from it: in small letters, drawn-together ones written out, each knowing whether
 * it stood with a capital, owns what follows, or was somebody else's.
 */
import { matches } from "./scan.js";

export interface Token {
  readonly at: number;
  readonly length: number;
  /** In small letters. */
  readonly word: string;
  readonly capital: boolean;
  /** "Sato's". */
  readonly owns: boolean;
}

/** No phrase has more words before its noun, and no verb more before or after it that count. */
export const NEAR = 10, FAR = 60;

export class Tokens {
  readonly all: readonly Token[];
  /** Where somebody's words stand in quotation marks: what is quoted was said, and not done. */
  readonly quoted: ReadonlySet<number>;

  constructor(text: string) {
    this.all = tokensOf(text);
    this.quoted = quotedIn(this.all);
  }

  /** Nothing, past either end. */
  word(i: number): string {
    return this.all[i]?.word ?? "";
  }
  owns(i: number): boolean {
    return this.all[i]?.owns === true;
  }

  /** A sign that parts clauses, or sentences. */
  isStop(i: number): boolean {
    const word = this.word(i);
    if (word === ".") return !DOTTED.has(this.word(i - 1)) || (this.word(i - 1) === "no" && this.all[i + 1] === undefined);
    return word.length === 1 && ";:,()—–?!".includes(word);
  }

  /** The next stop from `i` on that a clause does not run over, as it does over commas and brackets. */
  stopAfter(i: number): number {
    const to = Math.min(this.all.length, i + FAR);
    for (let k = i; k < to; k++) if (this.isStop(k) && !OPEN_STOPS.has(this.word(k))) return k;
    return to;
  }

  endOf(i: number): number {
    const { at, length } = this.all[i] as Token;
    return at + length;
  }
}

const OPEN_STOPS: ReadonlySet<string> = new Set([",", "(", ")"]);

const WORD = /(?<![\p{L}\p{N}'’/-])[\p{L}\p{N}'’/-]+|[.;:,()"—–?!]/gu;

/** After these a full stop ends nothing. */
const DOTTED: ReadonlySet<string> = new Set("mr ms mrs dr messrs no nos jan feb mar apr jun jul aug sep sept oct nov dec approx esq inc co corp ltd p a m v jr sr atty opp re".split(" "));

/** "didn't", and "didnt" as laymen write it. */
const NOT_DRAWN = /^(did|do|does|was|were|is|has|have|had|wo|ca|could|would|should)n['’]?t$/iu;

function tokensOf(text: string): readonly Token[] {
  return matches(WORD, text).flatMap((m): readonly Token[] => {
    // "- ", between spaces, is a dash; a lone apostrophe or slash, nothing.
    if (!/[\p{L}\p{N}]/u.test(m[0]) && m[0].length < 3 && /^['’/-]/u.test(m[0])) return m[0].startsWith("-") ? [{ at: m.index, length: 1, word: "–", capital: false, owns: false }] : [];
    const no = NOT_DRAWN.exec(m[0]);
    if (no) {
      const stem = (no[1] as string).toLowerCase(), word = stem === "wo" ? "will" : stem === "ca" ? "can" : stem;
      return [{ at: m.index, length: stem.length, word, capital: false, owns: false }, { at: m.index + stem.length, length: m[0].length - stem.length, word: "not", capital: false, owns: false }];
    }
    const owns = /['’]s?$/u.test(m[0]);
    return [{ at: m.index, length: m[0].length, word: (owns ? m[0].replace(/['’]s?$/u, "") : m[0]).toLowerCase(), capital: /^\p{Lu}/u.test(m[0]), owns }];
  });
}

/** Inside quotation marks that close again. */
function quotedIn(tokens: readonly Token[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  let open = false;
  tokens.forEach(({ word }, i) => {
    if (word === '"') open = !open;
    if (open) quoted.add(i);
  });
  return open ? new Set() : quoted;
}
