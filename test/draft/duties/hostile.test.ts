import { hostile, inLinearTime } from "../hostile.js";
import { dutiesOf } from "./order.js";

const OWN = ("the parties shall |the parties shall confer and |ORDERED that |IT IS ORDERED: |within ten days of |by May 4, 2014, |shall confer, and file, and |counsel for counsel for |" +
  "Plaintiff and Defendant and |if the parties |explaining the |(a) (b) (c) |no later than 5:00 p.m. on |a joint joint joint |shall submit a |failure to comply may |the 1 court 2 shall 3 meet 4 and 5 |" +
  "pursuant to Rule 37, |Plaintiff's counsel's |and, within five days thereafter, |may be presented in a |is due |1. confer 2. |to do so |Court orders the |you may: |tha n th e |that the committee of the |, to which the board |the Court requires a |deadline for the |the two of |a  b   c    |Leave is granted to |in one another's |the end of the month ").split("|");

describe("orders made to be slow", () => {
  for (const text of [...hostile, ...OWN.map((s) => s.repeat(Math.ceil(12_000 / s.length)))]) {
    it(JSON.stringify(text.slice(0, 32)), () => {
      inLinearTime(text, (t) => dutiesOf(t));
      inLinearTime(text, (t) => dutiesOf(`ORDERED that ${t}`));
    });
  }
});
