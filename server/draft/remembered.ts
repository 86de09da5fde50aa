/**
 * Answers of a pure function, kept for the last few hundred texts it was asked about.
 *
 * A key changes one sentence of a paragraph, and the paragraph is read anew; what was worked out of its other sentences
 * still holds. Several readers also ask the same of one sentence. Two tables take turns: what is asked for moves to the
 * young one, and when that is full the old one goes, with all that nobody asked for since.
 */
export type Memory<T> = (text: string, answer: () => T) => T;

export function memoryOf<T extends NonNullable<unknown>>(most = 300): Memory<T> {
  let young = new Map<string, T>(), old = new Map<string, T>();
  return (text, answer) => {
    if (text.length > LONGEST) return answer();
    const fresh = young.get(text);
    if (fresh !== undefined) return fresh;
    const found = old.get(text) ?? answer();
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(text, found);
    return found;
  };
}

/** No sentence is longer, in characters: what is would fill the tables, and is not asked for twice. */
const LONGEST = 2000;

/** `of`, with its answers remembered. */
export function remembered<T extends NonNullable<unknown>>(of: (text: string) => T): (text: string) => T {
  const known = memoryOf<T>();
  return (text) => known(text, () => of(text));
}
