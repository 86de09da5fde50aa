/**
 * Words that say a party has no lawyer or is in custody, and which party they are about: "Plaintiff, who is pro se",
 * "Defendant Ortiz, proceeding without counsel", "I am incarcerated".
 */
import type { Side } from "./draft.js";
import type { Span } from "./span.js";

interface MovantHint {
  readonly kind: "self-represented" | "incarcerated";
  /** `movant`: the writer ("I", "undersigned"); null: the words do not say who. */
  readonly who: Side | "movant" | null;
  /** In the text given. */
  readonly span: Span;
}

/** `pro se`, `self-represented`, `in pro per`, `proceeding without a lawyer`; not `pro sea`, `per pro`. */
const SELF = /\b(?:pro[- ]se\b|self[- ]represented|in propria persona|in pro\.? per\b\.?|proceeding without (?:a lawyer|an attorney|counsel|a attorney)|appearing without (?:a lawyer|an attorney|counsel)|not represented by (?:a lawyer|an attorney|counsel)|unrepresented (?:party|litigant|plaintiff|defendant)|(?:represent(?:s|ing)?|represented by) (?:myself|himself|herself|themselves|itself))/gi;
/** `CDCR No. F-12345`, `State Prison`, `Reg. No. 12345-045`, `is incarcerated at`; not `prisoner rights`, `county jail policy`. */
const CUSTODY = /\b(?:cdcr? ?(?:no|id|#|[a-z]?-?\d)|(?:inmate|prisoner|booking|register|reg\.?|doc|tdcj|adc|dc|doc id|offender|bop)(?: (?:id|identification|number|no))?\.? ?(?:no\.?|number|id|#|:)?\s?[#:]? ?[a-z]{0,2}-?\d{4,8}|correctional (?:institution|facility|center|complex|institute)|state (?:prison|penitentiary)|federal (?:prison|correctional|penitentiary|detention)|(?:united states|u\.s\.) penitentiary|(?:county|parish) (?:jail|detention center)|(?:state )?prison\b(?! (?:policy|official|staff|guard|law|litigation|rights))|incarcerated|imprisoned|close custody|maximum custody|in custody|inmate at|prisoner (?:at|in|of|proceeding)|(?:is|am|as) an? (?:\w+ )?(?:inmate|prisoner|detainee)|prisoner\b(?= plaintiff| proceeding)|lockdown|segregat(?:ed|ion) (?:unit|housing)|law library)/gi;

const PARTY = /\b(plaintiffs?|petitioners?|relators?|defendants?|respondents?|movants?|non-?part(?:y|ies)|intervenors?)\b/gi;
const FIRST_PERSON = /\b(?:I|my|me|myself|undersigned)\b/;

/** Every hint in a sentence, or a few, with the party it is about. */
export function movantHints(text: string): readonly MovantHint[] {
  if (!/pro|self|counsel|lawyer|attorney|represent|cdc|inmate|prison|correction|penitent|incarcer|custody|jail|lockdown|segregat|law library|\b(?:reg|doc|tdcj|register|booking|adc|offender|bop)\b/i.test(text)) return [];
  const found: MovantHint[] = [];
  for (const [kind, pattern] of [["self-represented", SELF], ["incarcerated", CUSTODY]] as const) {
    for (const m of text.matchAll(pattern)) {
      if (NEGATED.test(text.slice(Math.max(0, m.index - 24), m.index))) continue;
      found.push({ kind, who: whoOf(text, m.index, m.index + m[0].length), span: { start: m.index, end: m.index + m[0].length } });
    }
  }
  return found;
}

const NEGATED = /\b(?:not|no longer|never|former|formerly)\s(?:\w+\s)?$/i;

/** The party right after ("pro se plaintiff"), else the nearest before in the sentence, else the first person. */
const whoOf = (text: string, start: number, end: number): Side | "movant" | null => {
  const after = /^,?[ -](?:litigant |prisoner |inmate )?(plaintiff|petitioner|defendant|respondent|movant)\b/i.exec(text.slice(end, end + 40));
  if (after) return sideOf(after[1] ?? "");
  const from = Math.max(0, start - 220), before = text.slice(from, start);
  const stop = lastStop(before), near = before.slice(stop);
  const last = [...near.matchAll(PARTY)].pop();
  const person = FIRST_PERSON.exec(near);
  if (last && !(person && person.index > last.index + 40)) return OBJECT.test(near.slice(0, last.index)) && person ? "movant" : sideOf(last[1] ?? "");
  return person ? "movant" : null;
};

/** "I served defendant from ... prison": the writer, not the object. */
const OBJECT = /\bI\b[^.]{0,60}$/;

const lastStop = (text: string): number => {
  let stop = 0;
  for (const m of text.matchAll(/[.;?!] +(?=[A-Z])/g)) stop = m.index + m[0].length;
  return stop;
};

const sideOf = (word: string): Side | "movant" =>
  /^(?:plaintiff|petitioner|relator)/i.test(word) ? "plaintiff" : /^(?:defendant|respondent)/i.test(word) ? "defendant" : /^movant/i.test(word) ? "movant" : "other";
