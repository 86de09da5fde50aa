/** The words that show talk by what either side did on the line: gave ground, held firm, got through the list, agreed to talk again. */
import { anyOf, pattern, words } from "./phrases.js";

const OTHER = anyOf("he", "she", "they", /(?:Mr|Ms|Mrs|Dr|Atty|AUSA)\.? \p{Lu}[\p{L}'-]+/u, /(?:opposing|defen[sc]e|plaintiff's|defendant's|the other|his|her|its|their) (?:counsel|lawyer|attorney|side|client)/, "counsel", "plaintiff", "defendant", "the (?:client|lawyer|attorney|government|agency|company|insurer|carrier|city|county)");
const BESIDE = String.raw`(?: (?:then|also|only|simply|just|again|still|ultimately|finally|in turn|nevertheless|for (?:his|her) part))?`;

/** "He will not give it.", "She gave ground on none", "Mr. Sato would produce": what the other side did on the line; not "He did not answer", "She filed". */
export const OTHER_SPEAKS = pattern("iu", words(
  // What he would and would not do.
  String.raw`${OTHER}${BESIDE} ${anyOf("will", "would", "won't", "wouldn't", "could", "cannot", "can")}(?: not)?(?! (?:\S+ )?(?:call|return|be (?:out|in|away|unavailable|back)|get back|phone))`,
  String.raw`${OTHER}${BESIDE} ${anyOf("does", "did", "do", "doesn't", "didn't")}(?: not|n't)? ${anyOf("give", "agree", "consent", "budge", "move", "think", "want", "see", "believe", "object", "oppose", "know", "yield", "change", "concede", "say", "accept", "like", "offer", "commit")}`,
  String.raw`${OTHER} (?:does|did)(?: not)?(?=[.;]|$)`,
  String.raw`${OTHER}${BESIDE} ${anyOf("is", "was", "were", "are")}(?: not)?(?: quite| very)? ${anyOf("going to", "willing", "unwilling", "prepared", "able", "unable", "polite", "courteous", "adamant", "firm", "sympathetic", "opposed", "persuaded", "unmoved", "of the view", "agreeable", "open to", "content")}`,
  // What he said and did.
  String.raw`${OTHER}${BESIDE} ${anyOf(
    "gave", "gives", "got", "went", "held", "holds", "took", "takes", "moved", "budged", "yielded", "wanted", "wants", "needed", "needs", "thought", "thinks", "believe[sd]?", "asked", "insisted", "insists", "complained",
    "objected", "objects", "listened", "heard me out", "acknowledged", "admitted", "den(?:ied|ies)", "repeated", "reiterated", "stood", "stands", "sticks", "stuck", "backed", "dropped", "softened", "countered", "claim(?:ed|s)",
    "contend(?:ed|s)", "assert(?:ed|s)", "volunteered", "proposed", "suggested", "accepted", "conditioned", "saw", "sees", "knew", "knows", "laughed", "cited", "pointed", "read", "put it", "made it", "came back", "had no (?:objection|authority|answer to|position|interest|intention)",
  )}`,
));

/** "We got through Requests 1 to 9", "the two of us settled": what both did; not "we waited", "we wrote". */
export const BOTH_SPEAK = pattern("iu", words(
  String.raw`${anyOf("we", "they", "the two", "the two of us", "counsel", "the parties", "the lawyers", "both", "between us")}${BESIDE} ${anyOf(
    "got", "did", "settled", "went", "worked", "took", "covered", "reviewed", "argued", "debated", "parted", "ended", "left (?:it|things|off)", "differed", "disagreed", "reached (?:an|no|agreement|accord|impasse)", "resolved", "narrowed", "cleared", "closed", "walked",
    "ran", "met", "traded", "could not", "cannot", "were (?:able|unable|at)", /made (?:\S+ )?(?:progress|headway)/, "came", "compared", "hashed", "tried to", "failed to (?:agree|resolve|reach)",
  )}`,
  /(?:no|some|little|much) (?:progress|headway|ground|movement|meeting of the minds)/,
  /(?:we|they|he|she)(?: then)? (?:broke|rang|hung) off/,
  "without (?:success|agreement|resolution)",
  "unproductive",
  "got nowhere",
  "inconclusive",
));

/** "agreed to speak again", "promised to call back on Friday": all that a call came to, at times; not "agreed to produce". */
export const TO_TALK_AGAIN = pattern("giu", words(
  String.raw`(?:agreed|arranged|decided|undertook|promised) (?:to|that (?:we|they|he|she) would) (?:\S+ )?(?:speak|talk|meet|confer|call|reconvene|continue|resume)(?: (?:again|back|later|further|by \S+))*`,
));
