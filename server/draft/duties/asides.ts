/** Words set off between an actor and what it is told to do, which say nothing of who acts. */

/** "(Dana Brandt, Esq., of Brandt & Co.)" says nothing of who acts; "(s)" belongs to its word. Places stay as they are. */
export const withoutParentheses = (text: string): string => text.replace(/ \([^()]{3,160}\)|, (?:proceeding|appearing|acting) (?:without|through|by|pro) [^,;.]{2,40},(?= and\b)/g, (aside) => " ".repeat(aside.length));

/** The text without one, two, three phrases set off at its end: ", within ten days of this Order,". */
export function withoutAsides(text: string): readonly string[] {
  const rests: string[] = [];
  let rest = text.trimEnd();
  for (let turns = 0; turns < 3; turns++) {
    const m = ADVERB_END.exec(rest);
    if (m) rest = rest.slice(0, m.index).trimEnd();
    const comma = rest.endsWith(",");
    rests.push(comma ? rest.slice(0, -1) : rest);
    if (!comma && turns === 0) return rests;
    const from = asideStart(rest);
    if (from < 0) return rests;
    rest = rest.slice(0, from).trimEnd();
  }
  return [...rests, rest];
}

const ADVERB_END = /(?:(?<!,) each| (?:also|then|thereafter|therefore|accordingly|hereby|further|jointly|now|first|together|instead))$/;
const ASIDE = /^, ?(?:on or before|by|within|no later|not later|if|unless|in person|after|upon|before|at|through|absent|to the extent|where|including|or|in (?:the|good|turn|addition|writing|light)|having|as|with|without|and (?:by|within|no later|not later|if)|who|which|whose|an?(?: \w+)? (?:non-?party|third[- ]party|stranger)|not|proceeding|acting|appearing|represented|for (?:its|his|her|their) part|pro se|alone|respectively|signed|limited|together|rather than|and not?|but not|to be|from (?:all|both|each)|via|promptly|face[- ]to[- ]face|live|(?:each|both) (?:of|with)|either|themselves|personally|however|so(?= [a-z]+ed\b)|reflecting|containing|covering|setting|addressing|identifying|describing|being|sitting|working|consisting|listing|showing|stating|explaining|outlining|summarizing|attaching|subject|joined|redacted|narrowed|modified|rewritten|previously|originally|already)\b/i;

function asideStart(text: string): number {
  let at = text.lastIndexOf(",", text.length - 2);
  for (let commas = 0; at > 0 && commas < 3; commas++, at = text.lastIndexOf(",", at - 1)) if (ASIDE.test(text.slice(at, at + 24))) return at;
  return -1;
}

/** Past a phrase set off right after an actor: ", through lead counsel,", " (telephone suffices)"; else where it began. */
export function skipAside(text: string, at: number): number {
  const brackets = / \([^()]{1,160}\)/y;
  brackets.lastIndex = at;
  const from = at + (brackets.exec(text)?.[0].length ?? 0);
  if (!ASIDE.test(text.slice(from, from + 24))) return from;
  const end = text.slice(from + 1, from + LONGEST_ASIDE).replace(DATE_COMMA, ";").indexOf(",");
  return end < 0 ? from : from + 1 + end + 1;
}

const LONGEST_ASIDE = 140;
const DATE_COMMA = /,(?= (?:19|20)\d\d\b)/g;
