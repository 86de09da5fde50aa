/** Boxes of a form: "[ ] letter [X] telephone", "☐ in person". What stands behind an empty one is not said. */

/** The last box before `at` is empty. */
export function isUnticked(text: string, at: number): boolean {
  const empty = lastOf(text, at, EMPTY);
  return empty >= 0 && empty > lastOf(text, at, TICKED);
}

/** The last box before `at` is ticked, and nothing but a word or two stands between. */
export function isTicked(text: string, at: number): boolean {
  const ticked = lastOf(text, at, TICKED);
  return ticked >= 0 && ticked > lastOf(text, at, EMPTY) && at - ticked < 24;
}

export const hasBoxes = (text: string): boolean => BOX.test(text);

const EMPTY = ["[ ]", "[  ]", "[]", "☐", "( )", "___"];
const TICKED = ["[x]", "[X]", "[✓]", "☒", "☑", "(x)", "(X)", "_X_", "_x_"];
const BOX = /\[[ xX✓]{0,2}\]|[☐☒☑]|\([ xX]\)|_[xX]_/u;

const lastOf = (text: string, at: number, boxes: readonly string[]): number => Math.max(...boxes.map((b) => text.lastIndexOf(b, at)));
