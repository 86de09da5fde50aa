/**
 * The words that fixes insert, as a careful practitioner would write them.
 *
 * A certification is signed under Rules 11 and 26(g), so nothing here says that something happened: every fact is a
 * blank (`[date of conference]`) and every assertion a choice (`[conferred in good faith / did not confer]`) that the
 * signer makes. Outside the brackets stand only connecting words, the parties as the draft names them, and citations.
 * No blank holds a line break or another bracket.
 */
import type { Mode, RecitalItem } from "../rules.js";

/** Who confers with whom, in words that fit into a sentence. */
export interface Sides {
  /** "counsel for Defendant"; "Plaintiff" for a movant without counsel. */
  readonly movant: string;
  /** "counsel for Plaintiff"; "Plaintiff, who is self-represented,". */
  readonly opponent: string;
  /** The same without the aside: "Plaintiff". */
  readonly opponentShort: string;
  /** "Defendant". */
  readonly movantParty: string;
  readonly opponentParty: string;
  /** Both sides in one word: "counsel", or "the parties" where one has none. */
  readonly together: string;
  /** Is the opponent more than one party? */
  readonly opponentPlural: boolean;
}

export const choice = (...options: readonly string[]): string => `[${options.join(" / ")}]`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const MANNER: Readonly<Record<Exclude<Mode, "unknown">, string>> = {
  "in-person": "in person", telephone: "by telephone", video: "by video conference",
  letter: "by letter", email: "by e-mail", fax: "by fax", voicemail: "by voicemail", text: "by text message",
};

export const mannerWords = (mode: Exclude<Mode, "unknown">): string => MANNER[mode];

const LIVE: readonly Mode[] = ["in-person", "telephone", "video"];

const DEED: Partial<Record<Mode, string>> = {
  telephone: "telephoned", "in-person": "visited", video: "called by video", letter: "wrote to", email: "e-mailed",
};

/** The live manners of conferring that `modes` accepts, as a choice. */
export const mannerChoice = (modes: readonly Mode[]): string =>
  choice(...modes.flatMap((m) => (m !== "unknown" && LIVE.includes(m) ? [MANNER[m]] : [])));

const deedChoice = (modes: readonly Mode[]): string =>
  choice(...modes.map((m) => DEED[m]).filter((m): m is string => m !== undefined));

export const conferenceSentence = (s: Sides, modes: readonly Mode[], withTime: boolean): string =>
  `${capital(s.movant)} [conferred in good faith / did not confer] with ${s.opponent} ${mannerChoice(modes)} ` +
  `on [date of conference]${withTime ? ", at [time of conference]," : ""} about [list all requests and issues in dispute].`;

export const attemptsSentence = (s: Sides): string =>
  `${capital(s.movant)} [made reasonable efforts in good faith / made no efforts] to confer ` +
  `with ${s.opponent.replace(/,$/, "")}, as follows.`;

/** Where a refusal of the other side does in a conference's place. */
export const refusalSentence = (s: Sides): string =>
  `${capital(s.opponent.replace(/,$/, ""))} [willfully refused / did not refuse] to confer with ${s.movant}, as follows: ` +
  `[state each effort to confer, with its date and manner, and each refusal].`;

export const attemptSentence = (modes: readonly Mode[], which: string): string =>
  `On [date of ${which} attempt], at [time of ${which} attempt], [name of the person who tried] ${deedChoice(modes)} ` +
  `[name of the person sought], with this result: [state the result of ${which} attempt].`;

/** A recital as a clause of the sentence about the conference; the rest are sentences. */
export const CLAUSES: Partial<Record<RecitalItem, string>> = {
  date: "on [date of conference]",
  time: "at [time of conference]",
  place: "at [place of conference]",
  "good-faith": "[in good faith / not in good faith]",
};

/** Where nobody spoke, only this can be said of the issues. */
export const REMAINING = "The issues that remain are [list issues that remain].";

/** Whether the motion is opposed, where the other side may not have been reached. */
export const positionSentence = (s: Sides): string =>
  `${capital(s.opponentParty)} ${s.opponentPlural ? "[oppose / do not oppose / have" : "[opposes / does not oppose / has"} not stated whether ${s.opponentPlural ? "they oppose" : "it opposes"}] this motion.`;

/** Whether there was a conference at all is the signer's to say, even where the draft already speaks of one. */
const TOOK_PLACE = choice("took place", "did not take place");

/** A recital as a sentence of its own. */
export function sentenceFor(item: RecitalItem, s: Sides, modes: readonly Mode[], accord: boolean): string {
  switch (item) {
    case "date": return `The conference ${TOOK_PLACE} on [date of conference].`;
    case "time": return `The conference ${TOOK_PLACE} at [time of conference].`;
    case "place": return `The conference ${TOOK_PLACE} at [place of conference].`;
    case "manner": return `The conference ${TOOK_PLACE} ${mannerChoice(modes)}.`;
    case "participants": return "[The following individuals participated / No one participated]: [names, and whom each represents].";
    case "duration": return "The conference [lasted / did not last] [how long it lasted].";
    case "good-faith":
      return `${capital(s.movant)} [has / has not] sought in good faith to resolve the dispute without court action.`;
    case "impasse":
      return accord
        ? `[After sincere efforts / Without efforts] to resolve their dispute, ${s.together} [are unable / are able] to reach an accord.`
        : `${capital(s.together)} [were unable / were able] to resolve the dispute without court action.`;
    case "opposition":
      return `${capital(s.opponentParty)} ${s.opponentPlural ? "[oppose / do not oppose]" : "[opposes / does not oppose]"} this motion.`;
    case "reasons": return `${capital(s.together)} [could not agree / agreed], because [state the reason for each position].`;
    case "issues": return "The issues discussed were [list issues discussed, or state none], and those that remain are [list issues that remain].";
    case "efforts": return attemptSentence(modes, "the");
    case "steps":
      return `The steps taken by ${s.movant} were [state each step, with its date, manner and result, or state none], ` +
        `and the steps taken by ${s.opponentShort} were [state each step, with its date, manner and result, or state none].`;
    case "compromises":
      return `The compromises offered were, by ${s.movant}, [list each compromise offered, or state none], ` +
        `and, by ${s.opponentShort}, [list each compromise offered, or state none].`;
  }
}
