/** The table of checks, in the order in which a reader of the checklist meets them. */
import type { Check } from "../check.js";
import { awaitedReply } from "./awaited-reply.js";
import { efforts } from "./efforts.js";
import { certification } from "./certification.js";
import { courtStep } from "./court-step.js";
import { courtStepInTime } from "./court-step-in-time.js";
import { particulars } from "./conclusory.js";
import { consistent } from "./contradicted.js";
import { discussedRequests } from "./discussed-requests.js";
import { form } from "./form.js";
import { freshConference } from "./fresh-conference.js";
import { jointItems, jointPaper } from "./joint-paper.js";
import { leadConfers, leadSigns } from "./lead-counsel.js";
import { length } from "./length.js";
import { liveConference } from "./live-conference.js";
import { orderOfSteps } from "./order-of-steps.js";
import { place } from "./place.js";
import { promptMotion } from "./prompt-motion.js";
import { recitals } from "./recitals.js";
import { sameCounty } from "./same-county.js";
import { signed } from "./signed.js";
import { goodFaith, impasse, outcomes, stillOpen } from "./statements.js";
import { sufficientAttempt } from "./sufficient-attempt.js";
import { timelyConference } from "./timely-conference.js";
import { verbatimRequests } from "./verbatim.js";

export const CHECKS: readonly Check[] = [
  certification, form, length, place, signed, leadSigns, courtStep, jointPaper, jointItems, liveConference, sameCounty, sufficientAttempt, efforts, particulars, consistent,
  ...recitals, goodFaith, impasse, stillOpen, ...outcomes, leadConfers, freshConference, timelyConference, orderOfSteps, courtStepInTime, awaitedReply, promptMotion, discussedRequests, verbatimRequests,
];
