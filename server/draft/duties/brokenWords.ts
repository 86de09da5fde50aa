/**
 * Words that a docket's printout broke: "no later tha n 9/9/2015", "within th e week", "February 10, 202 3". Only words that an
 * order's directions are made of, and only where one of the halves is no word of its own.
 */
const WHOLE: ReadonlySet<string> = new Set(`than that this the then they their them there these those shall must will with within without which when where who whether have has had been before after until unless under upon
later days day week weeks month date order orders ordered court counsel party parties plaintiff plaintiffs defendant defendants government respondent petitioner produce production produced response responses respond answer answers supplement supplemental
discovery document documents request requests interrogatory interrogatories motion compel joint letter statement report status file filed filing serve served submit submitted confer conference meet telephone deposition depositions privilege chambers hearing
from each both also should show cause good faith direct directed granted denied january february march april june july august september october november december monday tuesday wednesday thursday friday`.split(/\s+/));
/** Halves that are words: "a part" is no broken "apart". */
const WORD: ReadonlySet<string> = new Set("a an and are as at be but by do for go had has he her him his i if in is it its me my no not of on one or our out she so than that the then they this to up us was we with you day days order court file serve show meet week month report date cause good both part hear mot led let".split(" "));

const BROKEN = /\b(\p{L}{1,12}) (\p{Ll}{1,10})\b/gu;
/** "202 3" where a year stands. */
const BROKEN_YEAR = /\b(?:19|20)\d (?=\d\b(?! ?[\d/-]))/g;

/** The places of the spaces that broke a word, in order. */
export function breaksIn(text: string): readonly number[] {
  const places: number[] = [];
  BROKEN.lastIndex = 0;
  for (let m = BROKEN.exec(text); m; m = BROKEN.exec(text)) {
    const [one, two] = [m[1]!.toLowerCase(), m[2]!.toLowerCase()];
    if (WHOLE.has(one + two) && !(WORD.has(one) && WORD.has(two)) && !(WHOLE.has(one) && WORD.has(two)) && !(WHOLE.has(one) && WHOLE.has(two))) places.push(m.index + m[1]!.length);
    // The second half may be the first half of the next.
    BROKEN.lastIndex = m.index + m[1]!.length + 1;
  }
  for (const m of text.matchAll(BROKEN_YEAR)) places.push(m.index + m[0].length - 1);
  return places.sort((a, b) => a - b);
}
