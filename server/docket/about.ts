/** What a logged contact was about: the requests it names, in the words of a certification. */
import type { CaseFile, DiscoveryKind, LoggedConferral, ServedDiscovery } from "../../shared-rules/case.js";
import type { Draft, Request } from "../draft/draft.js";
import { covers, findRequests } from "../draft/requests.js";

/** "rfp-1", "rfp-1 Nos. 3, 7", "rfp-1: 3-9"; what follows an id must begin with a figure. */
const ID_AND_NUMBERS = /^([a-z][a-z0-9-]*)(?:[ ,:#]{1,3}(?:[Nn]os?\.? ?)?(\d.*))?$/u;

const NOUNS: Readonly<Record<DiscoveryKind, readonly [one: string, numbered: string, all: string]>> = {
  interrogatories: ["Interrogatory No.", "Interrogatory Nos.", "the interrogatories"],
  "requests-for-production": ["Request for Production No.", "Request for Production Nos.", "the requests for production"],
  "requests-for-admission": ["Request for Admission No.", "Request for Admission Nos.", "the requests for admission"],
  deposition: ["deposition topic No.", "deposition topic Nos.", "the deposition"],
  subpoena: ["subpoena request No.", "subpoena request Nos.", "the subpoena"],
  other: ["Request No.", "Request Nos.", "the discovery"],
};

/** "Interrogatory Nos. 4 and 9", "Request for Production Nos. 1 through 14"; the log's own words where they name no id. */
export function aboutWords(about: string, { discovery }: Pick<CaseFile, "discovery">): string {
  const m = ID_AND_NUMBERS.exec(about);
  const served = discovery.find(({ id }) => id === m?.[1]);
  if (!served) return about;
  const numbers = m?.[2] === undefined ? served.numbers : numbersOf(m[2]);
  return numberedWords(served, numbers);
}

export function numberedWords({ kind }: Pick<ServedDiscovery, "kind">, numbers: readonly string[]): string {
  const [one, many, all] = NOUNS[kind];
  return numbers.length === 0 ? all : `${numbers.length === 1 ? one : many} ${list(runs(numbers))}`;
}

/** "3, 7 and 9-12" */
const numbersOf = (written: string): readonly string[] =>
  written.split(/,| and /u).flatMap((part) => {
    const [from = "", to] = part.trim().split(/ ?(?:-|–|through) ?/u);
    const [first, last] = [Number(from), Number(to)];
    return to !== undefined && last > first && last - first <= 500 ? Array.from({ length: last - first + 1 }, (_, n) => String(first + n)) : from === "" ? [] : [from];
  });

function runs(numbers: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let i = 0; i < numbers.length; ) {
    let j = i;
    while (j + 1 < numbers.length && Number(numbers[j + 1]) === Number(numbers[j]) + 1) j += 1;
    out.push(...(j - i >= 2 ? [`${numbers[i]} through ${numbers[j]}`] : numbers.slice(i, j + 1)));
    i = j + 1;
  }
  return out;
}

export const list = (items: readonly string[]): string =>
  items.length < 3 ? items.join(" and ") : `${items.slice(0, -1).join(", ")}, and ${items.at(-1) ?? ""}`;

/** The requests that a contact was about, as far as they can be told. */
const requestsAbout = ({ about }: LoggedConferral, file: CaseFile): readonly Request[] =>
  about.flatMap((each) => findRequests(aboutWords(each, file))).flatMap(({ requests }) => requests);

/** A contact about other requests than those in dispute is of no use to a draft; one that does not say, or says it in words of its own, may be. */
export function mayBear(contact: LoggedConferral, draft: Draft, file: CaseFile): boolean {
  const about = requestsAbout(contact, file);
  if (about.length === 0 || draft.requests.length === 0) return true;
  return draft.requests.some((r) => covers(about, r)) || about.some((r) => covers(draft.requests, r));
}
