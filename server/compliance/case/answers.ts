/** The newest answers that the case file has to requests in dispute, served on the movant before filing. */
import type { AnsweredDiscovery, CaseFile, DiscoveryKind } from "../../../shared-rules/case.js";
import { numberedWords } from "../../docket/about.js";
import type { Draft, Request } from "../../draft/draft.js";
import { covers, findRequests } from "../../draft/requests.js";

/** Null where none is sure to answer a request in dispute. */
export function newestAnswer(draft: Draft, { discovery, answers }: CaseFile): AnsweredDiscovery | null {
  const bearing = answers.filter(({ respondsTo, numbers, served }) => {
    const asked = discovery.find(({ id }) => id === respondsTo);
    if (!asked || asked.by === null || asked.by !== draft.movant.side || (draft.filed !== null && served > draft.filed)) return false;
    const answered = numbers.length > 0 ? numbers : asked.numbers;
    const requests = findRequests(numberedWords(asked, answered)).flatMap((mention) => mention.requests);
    return draft.requests.some((r) => r.kind === KINDS[asked.kind] && covers(requests, r));
  });
  return bearing.reduce<AnsweredDiscovery | null>((newest, each) => (newest === null || each.served > newest.served ? each : newest), null);
}

const KINDS: Readonly<Partial<Record<DiscoveryKind, Request["kind"]>>> = {
  interrogatories: "interrogatory", "requests-for-production": "production", "requests-for-admission": "admission",
};
