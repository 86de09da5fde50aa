/** From a finding code back to the rules that can give rise to it: one line a code, read from the rules' own fields. */
import type { Code } from "../server/compliance/codes.js";
import type { Form, RecitalItem, Rule } from "../shared-rules/rules.js";

type Asks = (rule: Rule) => boolean;

const everyRule: Asks = () => true;
const noRule: Asks = () => false;

const recites = (...items: readonly RecitalItem[]): Asks => (rule) => rule.recites.some(({ item }) => items.includes(item));
const form = (...forms: readonly Form[]): Asks => (rule) => forms.includes(rule.form);
const live: Asks = ({ conference: { modes, insufficient } }) => (modes.length > 0 && !modes.includes("any")) || insufficient.length > 0;
const tellsEfforts: Asks = ({ recites: owed, conference: { attempt } }) =>
  attempt.recites.some((item) => item === "efforts" || item === "steps") || owed.some(({ item }) => item === "efforts" || item === "steps");

const ASKS: Readonly<Record<Code, Asks>> = {
  "missing-certification": everyRule,
  "wrong-form": (rule) => rule.length !== undefined || form("affidavit", "declaration", "separate-certificate", "certificate")(rule),
  "missing-court-step": form("court-conference", "letter"),
  "no-live-conference": live,
  "missing-efforts": tellsEfforts,
  "insufficient-attempt": everyRule,
  "conclusory-certification": everyRule,
  "contradicted-certification": everyRule,
  "no-impasse": everyRule,
  "missing-date": recites("date"),
  "missing-time": recites("time"),
  "missing-place": recites("place"),
  "missing-manner": recites("manner"),
  "missing-participants": (rule) => rule.leadCounsel?.must === "confer" || recites("participants")(rule),
  "missing-duration": recites("duration"),
  "missing-good-faith": recites("good-faith"),
  "missing-impasse": recites("impasse"),
  "missing-opposition": recites("opposition"),
  "missing-issues": recites("issues"),
  "missing-reasons": recites("reasons"),
  "stale-conference": everyRule,
  "undiscussed-request": everyRule,
  "untimely-conference": ({ conference: { timing } }) => timing?.atLeastDaysBeforeFiling !== undefined || timing?.atMostDaysBeforeFiling !== undefined || timing?.beforeCourtStep === true || timing?.courtStepWithinHours !== undefined
    || timing?.atMostDaysAfterResponses !== undefined || timing?.awaitReplyCourtDays !== undefined,
  "not-joint": form("joint-letter", "joint-stipulation", "joint-statement", "joint-motion"),
  "missing-joint-item": ({ jointContents }) => jointContents.length > 0,
  "missing-verbatim-request": ({ verbatimRequests }) => verbatimRequests === true,
  "not-excused": ({ selfRepresented }) => selfRepresented === "applies",
  "misplaced-certification": ({ place }) => place !== null,
  "unsigned-certification": ({ signed, leadCounsel }) => signed !== undefined || leadCounsel?.must === "sign",
  "wrong-authority": everyRule,
  "outdated-citation": ({ formerly }) => formerly.length > 0,
  "impossible-date": noRule,
  "unfilled-placeholder": noRule,
  "missed-order-duty": noRule,
  "not-covered": noRule,
};

export const askedBy = (code: Code, rules: readonly Rule[]): readonly Rule[] => rules.filter(ASKS[code]);

/** Where no rule asks for it: a slip in the draft, an order, or a word about the program itself. */
export const belongsToNoRule = (code: Code): boolean => ASKS[code] === noRule;

/** Where every rule can give rise to it, a list says nothing. */
export const belongsToEveryRule = (code: Code): boolean => ASKS[code] === everyRule;
