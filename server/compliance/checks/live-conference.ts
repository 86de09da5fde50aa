import type { Confidence, Rule } from "../../../shared-rules/rules.js";
import type { Conferral } from "../../draft/draft.js";
import { overlaps, type Span } from "../../draft/span.js";
import { insertContact } from "../../fixes/recital.js";
import { andList, cite, modeWords, modesOf } from "../say.js";
import { met, notApplicable, type Check } from "../check.js";
import { citedAs } from "../orders/directed.js";
import { mannerAllowed } from "../orders/manner.js";
import { wantsLive } from "../shown.js";

/**
 * Where the rule wants people to speak, correspondence is not a conference.
 *
 * E-mails and U.S. Mail to a self-represented opponent did not meet E.D. Mo. L.R. 3.04(A) (Hill v. DeJoy, 2020); written
 * correspondence never meets S.D. Cal. CivLR 26.1(a) by its own words. A mode that the rule neither accepts nor refuses
 * (video, in both) is a doubt, unless an order in the case allows it; a call where a judge wants a meeting or a video conference, and says so, is none.
 *
 * @bad  Counsel exchanged e-mails on May 4 and May 11, 2020, and could not resolve the dispute.
 * @good Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 14, 2020, at 2:30 p.m., and after sincere efforts were
 *       unable to reach an accord.
 */
export const liveConference: Check = {
  code: "no-live-conference",
  duty: "live-conference",
  asks: (rule) => `a conference ${modesOf(rule)}`,
  owed: wantsLive,
  assess({ draft, rule, shown, logged, caseFile, today }) {
    if (shown.kind === "held") {
      const good = shown.held.find((c) => rule.conference.modes.some((m) => m === c.mode));
      if (good) return met(good.modeSpan ?? good.span);
      const c = shown.conference as Conferral;
      if (c.mode === "unknown") {
        if (rule.recites.some((r) => r.item === "manner")) return { status: "unclear", span: c.span, lookedFor: `a conference ${modesOf(rule)}`, quiet: true };
        return { status: "unclear", span: c.span, lookedFor: `words that say the conference was held ${modesOf(rule)}`, message: `How they conferred is not stated: ${cite(rule)} asks for a conference ${modesOf(rule)}.` };
      }
      const refused = rule.conference.insufficient.find((i) => i.mode === c.mode);
      if (refused) {
        return {
          status: "unmet", span: c.modeSpan ?? c.span, lookedFor: `a conference ${modesOf(rule)}`, ...support(rule, [c]),
          message: `Not in the manner asked: ${cite(rule)} asks for a conference ${modesOf(rule)}; one ${modeWords(c.mode)} does not do.`,
          fixes: () => insertContact(draft, rule),
        };
      }
      const allowed = caseFile && mannerAllowed(draft, c, caseFile.file, today);
      if (allowed) return { status: "met", evidence: [c.modeSpan ?? c.span], under: citedAs(allowed) };
      return { status: "unclear", span: c.modeSpan ?? c.span, lookedFor: `a conference ${modesOf(rule)}`, message: `Unclear: ${cite(rule)} speaks of a conference ${modesOf(rule)}; whether one ${modeWords(c.mode)} will do is not settled by what was read.` };
    }
    if (shown.kind !== "writings") return notApplicable();
    const span = wordsOf(shown.writings);
    return {
      status: "unmet", span, lookedFor: `a conference ${modesOf(rule)}, or efforts to hold one`,
      message: `No live conference: ${cite(rule)} asks for a statement that counsel conferred ${modesOf(rule)}${rule.conference.attempt.counts ? ", or of the specific efforts to do so" : ""}; this one describes only ${andList([...new Set(shown.writings.map((c) => NOUNS[c.mode] ?? "correspondence"))])}.`,
      ...support(rule, shown.writings),
      related: shown.writings.filter((c) => !overlaps(c.span, span)).slice(0, 5).map((c) => ({ span: c.span, message: "Written, too" })),
      fixes: () => insertContact(draft, rule, logged()),
    };
  },
};

const NOUNS: Partial<Record<Conferral["mode"], string>> = { letter: "letters", email: "e-mails", fax: "faxes", text: "text messages" };

/** How surely these modes are refused: by the rule, by its courts' orders, or by no more than the list of what it accepts. */
function support(rule: Rule, writings: readonly Conferral[]): { confirmed?: Confidence } {
  const by = writings.map((c) => rule.conference.insufficient.find((i) => i.mode === c.mode)?.by ?? null);
  return by.every((b) => b === "rule" || b === "orders" || b === null) ? {} : { confirmed: "medium" };
}

/** The words about the correspondence: from the first to the last when they stand together, else the first. */
export function wordsOf(contacts: readonly Conferral[]): Span {
  const own = contacts.filter((c) => c.inCertification);
  const all = own.length ? own : contacts;
  const start = Math.min(...all.map((c) => c.span.start)), end = Math.max(...all.map((c) => c.span.end));
  return end - start <= 600 ? { start, end } : (all[0] as Conferral).span;
}
