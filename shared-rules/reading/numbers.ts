/** Numbers of requests, as a case file lists them: "1-14", "3, 7, 9-12", 4. */

/** A longer range is a slip; only its ends are kept. */
const LONGEST_RANGE = 500;

/** Each number by itself. */
export function numbersIn(written: string | number): readonly string[] {
  return String(written).split(",").flatMap((part): readonly string[] => {
    const [from = "", to] = part.split("-").map((end) => end.trim());
    const [first, last] = [Number(from), Number(to)];
    if (to === undefined || !(last > first)) return from === "" ? [] : [from];
    if (last - first > LONGEST_RANGE) return [from, to];
    return Array.from({ length: last - first + 1 }, (_, n) => String(first + n));
  });
}
