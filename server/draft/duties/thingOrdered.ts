/** How many letters a thing may have that is ordered to be produced or served: judges describe what they compel. */
export const LONGEST_THING = 300;

/** What is ordered to be done: "ORDERED that complete answers to Interrogatory 4, signed by an officer, be served"; the thing may be long. */
const ORDERS_THAT_BE = /\b(?:ORDERED|Ordered|ordered|ORDERS|orders?|directs?|DIRECTS|DIRECTED|directed|requires|instructs|further|ORDERING|DIRECTING|GRANTED|granted)\b[^;]{0,30}?\b(?:that|THAT):? /g;
/** Before "be": not "shall be", "to be", "cannot be". */
const NO_SUBJUNCTIVE = /\b(?:to|shall|must|will|may|should|can|cannot|could|would|might|not|need|never|and|or)(?: [a-z]+ly)? $/i;

/** Where the thing begins that is to be done something to, or -1. */
export function thingOrdered(sentence: string, at: number): number {
  const first = Math.max(0, at - LONGEST_THING), before = sentence.slice(first, at);
  const m = NO_SUBJUNCTIVE.test(before) ? undefined : [...before.matchAll(ORDERS_THAT_BE)].at(-1);
  return m === undefined || /[;]/.test(before.slice(m.index + m[0].length)) ? -1 : first + m.index + m[0].length;
}
