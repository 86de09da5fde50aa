/** Places to set out the disputed requests word for word, each with its response: before the certification or the signature. */
import type { Fix } from "../compliance/model.js";
import type { Draft } from "../draft/draft.js";
import { heading, insertAbove, insertBlock } from "./layout.js";

/** Where the motion gives no number. */
const UNNUMBERED = [{ label: "the disputed request" }] as const;

/** More would bury the motion; the rest are set out like these. */
const MOST = 12;

export function setOutRequests(draft: Draft): Fix {
  const block = [
    heading(draft, "The Requests and Responses in Dispute"),
    ...(draft.requests.length > 0 ? draft.requests.slice(0, MOST) : UNNUMBERED).flatMap(({ label }) => [
      `${label}: [state the words of ${label}]`,
      `Response: [state the words of the response to ${label}]`,
    ]),
  ].join("\n\n");
  const own = draft.certification?.heading;
  const edit = own ? insertAbove(draft, draft.text.lastIndexOf("\n", own.span.start - 1) + 1, block) : insertBlock(draft, block);
  return { title: "Set out the disputed requests", edits: [edit] };
}
