/** What "do so" and "they" stand for: acts and people that the order spoke of before. */
import { kindOfAct, type Act } from "./acts.js";
import type { Command } from "./commands.js";
import type { Reader } from "./reader.js";
import { span } from "../span.js";

/** "he must do so within 14 days": what the sentence, or the one before, spoke of doing. */
export function antecedents(acts: readonly Act[], sentence: string, command: Command, reader: Reader): readonly Act[] {
  if (acts.length > 0 || !/^(?: also| then)?,? ?do(?: (?:so|this)\b|(?= (?:by|no later|not later|within|on|before|in)\b))/i.test(sentence.slice(command.act))) return acts;
  const spoken = [...sentence.slice(0, command.act).matchAll(DONE_BEFORE)].at(-1) ?? [...reader.last.matchAll(DONE_BEFORE)].at(-1);
  const kinds = [...sentence.slice(0, command.act).matchAll(/\b(?:to|then) (?=[a-z])/g)].map((m) => kindOfAct(sentence.slice(m.index + m[0].length, command.act))).filter((k) => k !== null);
  const kind = kinds.at(-1) ?? (spoken ? (spoken.groups?.["confers"] !== undefined ? "confer" : "other") : null);
  return kind ? [{ kind, span: span(command.act, command.end), from: command.act }] : [];
}

/** What is then to be done: "has not produced the records", "Neither has spoken to the other". */
const DONE_BEFORE = /\b(?:(?<confers>extrajudicial|(?:good[- ]faith|informal|own|any) efforts?|exhaust\w*|confer(?!ence)\w*|spoke\w*|speak\w*|talk\w*|meet[- ]and[- ]confer|met|discuss\w*)|produc(?:e|ed|ing)|answer(?:ed|ing)?|supplement(?:ed|ing)?|respond(?:ed|ing)?|provid(?:e|ed|ing)|serv(?:e|ed|ing)|identif(?:y|ied|ying)|disclos(?:e|ed|ing)|search(?:ed|ing)?)\b/gi;

const PERSON = /\b(?:Mr|Ms|Mrs|Dr)\. \p{Lu}[\p{L}'’-]+/gu;

/** Whom "they" stands for: an actor named earlier in the sentence, or the last one before it. */
export function earlierActor(sentence: string, at: number, reader: Reader, pronoun: Command["actor"]): string | null {
  if (pronoun === null && reader.actedAt === sentence) return reader.who;
  // "it", "she": one, and the last of whom it was said that they shall act.
  if (pronoun && /^(?:it|he|she)$/i.test(pronoun.who) && reader.who !== null && !/^(?:parties|counsel|both)/i.test(reader.who) && reader.actedAt === sentence) return reader.who;
  // "If Mr. Hutto is not content, he must": the person named last.
  const person = pronoun && /^(?:he|she)$/i.test(pronoun.who) ? ([...sentence.slice(0, at).matchAll(PERSON)].at(-1) ?? [...reader.last.matchAll(PERSON)].at(-1))?.[0] : undefined;
  if (person !== undefined) return person;
  const named = /\b(?<who>(?:the )?parties|counsel|both sides|plaintiffs?|defendants?)\b(?!'|’)/giu;
  const told = [...sentence.slice(Math.max(0, at - 600), at).matchAll(named)].at(-1)?.groups?.["who"];
  // "The parties have said that they will confer. They must do so by May 3."
  const found = told ?? (pronoun && /^they$/i.test(pronoun.who) && reader.actedAt !== sentence && reader.actedAt !== reader.last ? /^(?:[^.]{0,60}?, )?(?<who>(?:the )?parties|counsel|both sides|plaintiffs|defendants)\b(?!'|’)/iu.exec(reader.last)?.groups?.["who"] : undefined);
  const owner = found === undefined && pronoun && /^(?:it|he|she)$/i.test(pronoun.who) ? /\b(?<who>plaintiff|defendant|petitioner|respondent|movant)(?:'s|’s)/i.exec(sentence.slice(0, at))?.groups?.["who"] : undefined;
  return (found ?? owner)?.toLowerCase().replace(/^the /, "") ?? reader.who;
}
