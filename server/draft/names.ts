/** Names of people: runs of capitalised words, less those that begin no person's name. */
import { ADVERBS, JOINERS, kindOf, thingsOf, VERB_WORDS } from "./deedWords.js";
import { anyOf, pattern, stems, words as wholeWords } from "./phrases.js";

const TITLE = String.raw`${anyOf(
  // Of anybody.
  "Mr", "Ms", "Mrs", "Miss", "Mx", "Dr", "Messrs", "Mses", "Prof", "Sr", "Sra",
  // Of a lawyer.
  /[Aa]tty/, "Attorney", "AUSA", "SAUSA", "AAG", "ADA", /Lcd[oa]/, "Esq", "Lic", "Counsel", "Senior Counsel", "Trial Attorney",
  /Assistant (?:U\.S\.|United States|County|City|District|State|Federal) (?:Attorney|Counsel)/,
  /Assistant (?:Attorney|Corporation) (?:General|Counsel)/,
  /Deputy (?:Attorney General|County Counsel|City Attorney)/,
  /Special Assistant (?:U\.S\.|United States) Attorney/,
)}\.?`;
const PARTICLE = anyOf("de", "del", "de la", "la", "van", "von", "der", "den", "di", "da", "dos", "el", "al", "bin", "ibn", /St\./);
const WORD = String.raw`\p{Lu}(?:\p{L}|['’](?=\p{L})|-(?=\p{L}))*`;
const SURNAME = String.raw`(?:${PARTICLE} ){0,2}${WORD}`;
const FULL = String.raw`(?:${WORD}|\p{Lu}\.)(?: (?:${WORD}|\p{Lu}\.|${PARTICLE}|"${WORD}")){0,3} ${SURNAME}`;

/** "Ms. Brandt", "AUSA Karin Oberst", "Attorney Richard Coleman"; not "Attorney General". */
export const TITLED = pattern("gu", String.raw`(?<![\p{L}])${TITLE} (?:(?:Mr|Ms|Mrs|Miss|Dr)\.? )?(?!General\b|Fees?\b|Client\b)((?:(?:${WORD}|\p{Lu}\.) ){0,3}${SURNAME})`);
/** "Messrs. Sato, Lim and Ruiz": surnames after the first; not "Mr. Sato and Lim". */
export const TITLED_TOGETHER = pattern("gu", String.raw`(?<![\p{L}])(?:Messrs|Mses|Mmes)\.? ${SURNAME}((?:, ${SURNAME}){0,5},? and ${SURNAME})`);
/** One of them. */
export const ONE_SURNAME = pattern("gu", String.raw`(?<![\p{L}])(?!and\b)${SURNAME}`);
/** "Alice M. Brandt"; not "Local Rule", "Motion to Compel". */
export const NAMED = pattern("gu", String.raw`(?<![\p{L}.'-])(${FULL})(?![\p{L}])`);
/** A surname standing alone, as logs of calls have it: "Abbott to Nwosu"; not "T-Mobile". */
export const LONE = pattern("gu", String.raw`(?<![\p{L}.'-])${WORD}(?![\p{L}])`);

/** Capitalised words that begin no person's name. */
const NOT_A_NAME: ReadonlySet<string> = new Set([
  // Courts, rules and papers.
  "Local Rule Rules Under Civil Federal Court District Eastern Western Northern Southern Central Middle Division United States State County City",
  "Motion Motions Order Orders Exhibit Exhibits Ex Exs Certificate Certification Conference Conferral Consultation Statement Declaration Affidavit Pursuant",
  "Fed Civ No Nos Doc Dkt ECF Dep Decl Tr Golden Good Faith Meet Confer Magistrate Judge Honorable Hon Your Honor Memorandum Law Legal Department Office Attorney General",
  "Compel Quash Dismiss Amend Strike Stay Remand Transfer Continue Reconsider Vacate Intervene Modify Seal Protective Sanctions Reply Opposition Section Paragraph Page Pages Bates Respectfully Submitted Dated Signed Dear Re Via Of",
  // Parties.
  "Plaintiff Plaintiffs Defendant Defendants Pl Pls Pltf Pltfs Def Defs Deft Defts Petitioner Respondent Movant Movants Counsel Party Parties",
  "Inc LLC LLP Corp Co Company Corporation Ltd LP Bank University Hospital Police Sheriff Public Defender",
  // Discovery.
  "Request Requests Interrogatory Interrogatories Rog Rogs Production Document Documents Admission Admissions First Second Third Fourth Set",
  "Discovery Response Responses Supplemental Amended Topic Topics",
  // Days and hours.
  "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec",
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun",
  "Pacific Mountain Standard Daylight Time Present",
  // Titles, read with what follows them.
  "Mr Mrs Ms Dr Prof",
  // Ways of being in touch.
  "Zoom Microsoft Teams Google Webex WebEx Cisco Skype FaceTime BlueJeans RingCentral GoToMeeting WhatsApp Meet Slack Outlook Gmail Email E-mail Letter Phone Telephone Telephonic Video Call Calls Talked Spoke Met Conferred Left Voicemail Certified Mail Express FedEx UPS",
  // Words that open a sentence.
  "The This That These Those On In At By And Or But For From To With After Before During Following Since Despite",
  "Per Sent Called Asked Wrote Placed Received Tried Reached Phoned Telephoned Emailed Faxed Spoke Mailed Texted One Two Session Comes Now Sworn Subscribed",
  "Could Would Should Will Have Has Had Did Does Was Were Been That Which Who Whom Concerning Regarding About",
  "Ltr Ltrs RFPs RFAs Rogs ROGs T/c In-person In-Person Face-to-face Agreed Resolved Unresolved Disputed Remaining Opposed Unopposed",
  "Date Manner Mode Method Subject Result Outcome Name Names Attendees Participants Location Attending",
  "Both Each All Not There When While As If It He She They We I His Her Their Our My Its U.S. US",
  // Places.
  "Today Yesterday Tomorrow Tonight Morning Afternoon Evening Noon",
  "Bay Avenue Street Road Drive Boulevard Blvd Suite Floor Building Courthouse Annex North South East West New Fort Saint Los Las San Santa",
  "Kan Mo Cal Fla Tex Colo Wash Ill Ind Okla Ariz Nev Mich Minn Md Va Pa Tenn Ga Ala Miss Ark Conn Del Haw Neb Ohio Iowa Utah Mont Wyo Vt Wis",
].flatMap((line) => line.split(" ")));

/** "Kestrel Freight", "Harbor Street"; not "Alice Brandt". */
const CORPORATE = pattern("", stems(
  // Firms and offices.
  "Inc", "LLC", "LLP", "Corp", "Co", "Company", "Corporation", "Ltd", /L\.P/, "LP", /N\.A/, "Trust", "Group", "Partners", "Holdings", "Union", "Association",
  "University", "Hospital", "County", "City", "Department", "School", "Authority", "Board", "Agency", "Church", "Clinic",
  // Trades.
  "Bank", "Services", "Systems", "Industries", "Technologies", "Storage", "Operating", "Insurance", "Marina", "Hoist", "Loan", "Care", "Ranch", "Freight", "Transit",
  "Management", "Solutions", "Enterprises", "Financial", "Capital", "Energy", "Electric", "Motors", "Airlines", "Medical", "Pharmaceuticals?", "Logistics", "Construction", "Builders",
  "Realty", "Consulting", "Software", "Networks?", "Media", "Communications", "Entertainment", "Products", "Manufacturing", "Supply", "Equipment", "Chemical", "Trucking",
  "Transportation", "Stores", "Foundation", "Institute", "Council", "Commission", "Bureau", "Administration",
  "Foods", "Farms?", "Works", "Labs?", "Laboratories", "Analytics", "Properties", "Hotel", "Casino", "Center", "Centre",
  // Addresses.
  "Drive", "Street", "Avenue", "Road", "Ave", "Blvd", "Pkwy", "Hwy", "Plaza", "Tower", "Boulevard", "Parkway", "Courthouse", "Building",
), String.raw`\b`);

/** Months that are surnames, too; a date would go on with a figure, which no run of names holds. */
const MONTH_NAME = /^(?:March|May|June|April|August)$/u;

/** And first names. */
const FIRST_NAME_TOO = /^(?:Jan|Jun|April|May|June|August)$/u;

/** "Respondent's Delaware counsel": whose, and no part of the name. */
const OWNER = /^\p{L}+['’]s? /u;
const POSSESSIVE = /['’]s?$/u;

/** The person in a run of capitalised words, less leading words that name nobody; null when none is left. */
export function personName(run: string): string | null {
  let words = run.replace(POSSESSIVE, "").replace(OWNER, "").split(" ");
  // "Jun Takahashi": a month's name before a surname.
  const first = words.length > 1 && FIRST_NAME_TOO.test(words[0] as string) && !namesNobody((words[1] as string).replace(/[.']/g, "")) ? 0 : words.findIndex((w) => !namesNobody(w.replace(/[.']/g, "")) && !namesNobody(w));
  if (first < 0) return null;
  words = words.slice(first);
  const stop = words.findIndex((w, i) => !(i === 0 && FIRST_NAME_TOO.test(w)) && namesNobody(w.replace(/\.$/, "")) && !(i === words.length - 1 && i > 0 && MONTH_NAME.test(w)));
  if (stop >= 0) words = words.slice(0, stop);
  const name = words.join(" ");
  if (words.length < 2 || CORPORATE.test(name) || /^\p{Lu}\.?$/u.test(words[words.length - 1] as string)) return null;
  if (words.every((w) => w.length > 1 && w === w.toUpperCase()) && words.length > 4) return null;
  return name;
}

/** "tanaka" of "Gregory P. Tanaka": its last word, without case. */
export const surnameOf = (name: string): string => name.slice(name.lastIndexOf(" ") + 1).toLowerCase();

/** The name after a title, up to a word that is no part of it; null for a firm's. */
export function titledName(run: string): string | null {
  const words = run.replace(POSSESSIVE, "").split(" ");
  const stop = words.findIndex((w, i) => i > 0 && NOT_A_NAME.has(w));
  const name = (stop > 0 ? words.slice(0, stop) : words).join(" ");
  return name && !CORPORATE.test(name) ? name : null;
}

/** "LCR", "RFP": letters that no name is made of; "III" ends one, and "MC" begins one. */
const INITIALISM = /^(?!I{1,3}$|MC$|JR$|SR$)[B-DF-HJ-NP-TV-XZ]{2,}$/u;

/** A word in capitals names nobody when the word itself does not. */
const namesNobody = (w: string): boolean => NOT_A_NAME.has(w) || INITIALISM.test(w) || (w.length > 1 && w === w.toUpperCase() && NOT_A_NAME.has(w.charAt(0) + w.slice(1).toLowerCase()));

/** Signs and words that set a name off on its left: "call, ", "letter to "; not "his ". */
const OPENS_NAME = /(?:[,(/&:;•]|[–—-] ?|\b(?:and|to|from|with|by|between|[Pp]hone|[Cc]all|[Zz]oom|[Tt]eams|[Vv]ideo|[Ww]eb[Ee]x))\s?$/u;
/** And on its right: ", 45 min.", " to Nwosu", " spoke", " (Plaintiff)"; not " office". */
const CLOSES_NAME = /^\s?(?:[,;:)/&.–—(-]|(?:by|via|over) (?:the )?(?:tele)?(?:phone|video|zoom|e-?mail)|(?:and|to|spoke|talked|met|conferred|consulted|called|again|back)\b|e-?mail|letter|call|$)/u;
/** What a writer does next: " to Nwosu", " e-mail to"; not " office". */
const WRITES = /^\s?(?:to|e-?mail|letter|and) \S/u;
/** "for Ridgeline": a client; "his Columbia office": a place. */
const OWNED = /\b(?:his|her|the|in|at|for|of|near)\s$/u;

/** What a sentence's first word does when it is a name: " and Katz", " (Pl.)", " phones"; not ", ". */
const DOES = /^\s?(?:[/&(]|(?:and|to|spoke|talked|met|sought|requested|explained|proposed|conferred|consulted|called|phone[sd]|telephone[sd]|rings|rang|writes|wrote|answers|answered|replies|replied|refuse[sd]|declines|declined|says|said|asks|asked|faxe[sd]|texts|texted)\b|e-?mail|letter|call)/u;
/** Before a name in a log: "Quill phones ", "faxed "; not "phones of ". */
const DONE_TO = /\b(?:phone[sd]|telephone[sd]|calls|called|rings|rang|writes|e-?mail(?:s|ed)|faxe[sd]|texts|texted|tries|tried|asks|asked|tells|told)\s$/u;
/** Capitalised words that stand where a name could: states, cities of many courts, labels of a form. */
const NOT_ALONE: ReadonlySet<string> = new Set([
  "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland",
  "Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming",
  "Chicago Houston Dallas Boston Seattle Denver Phoenix Philadelphia Atlanta Miami Tampa Baltimore Detroit Cleveland Portland Clayton Brooklyn Manhattan",
  "Rockville Greenbelt Bethesda Newark Trenton Camden Oakland Sacramento Fresno Austin Orlando Memphis Nashville Omaha Wichita Tulsa Tucson Boise Spokane Tacoma Hammond Gary Dayton Toledo Akron Buffalo Rochester Albany Syracuse Providence Hartford Bridgeport",
  "Date Time Place Manner Mode Method Location Subject Participants Attendees Attending Result Outcome Topic Topics Duration Length Status Summary Issue Issues Notes",
  "Also Again Afterwards However Unfortunately Then Thereafter Finally Later Next Nothing None Nobody Everything Internet Company Board Officer",
].flatMap((line) => line.split(" ")));

/** "called ", "a letter to ", "with ": right before whom one is in touch with. */
const IN_TOUCH_WITH = pattern("iu", wholeWords(
  "with", "w/", /(?:called|telephoned|phoned|rang|reached|tried|contacted|faxed|texted|messaged|told|asked|warned|informed|sent|served|reminded)/, /e-?mailed/, /wrote(?: to)?/, /(?:letters?|e-?mails?|ltrs?|calls?|messages?|texts?|fax|vm|tc|t\/c|word|notes?)(?: (?:was|were))?(?: (?:sent|mailed|addressed|posted))?(?: back)? (?:to|for|from|with|w\/)/, /(?:mailed|sent|addressed|posted) to/, /among|between/,
), / $/);
/** " said", " would": what persons do, and companies hardly. */
const SPEAKS_AS_PERSON = pattern("u", "^ (?:then |also |again |only |never |himself |herself )?", anyOf(
  "said", "told", "replied", "answered", "refused", "declined", "offered", "agreed", "disagreed", "explained", "asked", "insisted", "responded", "wrote", "called", "phoned", "rang", "hung", "picked", "took", "promised", "balked",
  "spoke", "talked", "conferred", "met", "argued", "kept", "would", "was (?:out|in|not in|away|at|on|unavailable|busy)",
), String.raw`\b`);
/** " secretary", " e-mail": what persons have, after their name in its possessive. */
const HAS_AS_PERSON = pattern("u", "^ (?:(?:legal|direct|cell|office|own|front|answering|voice) )?", anyOf(
  "assistant", "secretary", "paralegal", "receptionist", "office", "cell", "mobile", "phone", "telephone", "extension", "line", "number", /voice-? ?mail/, "machine", "desk", "partner", "associate", "colleague", "building", "letter", /e-?mail/, "reply", "text", "answering",
), String.raw`\b`);
/** Somebody is "he" or "she" here. */
const SOMEBODY = /\b(?:he|she|him|her|his)\b/iu;

/** A lone word that is a person by what is done with it: "called Abbott", "Abbott's secretary", "Abbott refused"; not "wrote to Tallis". */
export function actsAsPerson(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end), owns = POSSESSIVE.test(word), after = text.slice(end, end + 40);
  if (!mayBeName(word.replace(POSSESSIVE, ""))) return false;
  if (owns) return HAS_AS_PERSON.test(after);
  return SPEAKS_AS_PERSON.test(after) || (IN_TOUCH_WITH.test(text.slice(Math.max(0, start - 32), start)) && SOMEBODY.test(text) && !/^ \p{Lu}/u.test(after));
}

const mayBeName = (word: string): boolean => !(word.length <= 2 || word === word.toUpperCase() || MIXED.test(word) || NOT_A_NAME.has(word) || NOT_A_NAME.has(word.replace(/s$/, "")) || NOT_ALONE.has(word) || isWordOfTellings(word.toLowerCase()));

/** "LCvR", "RFPs"; not "McCall", "DeVries". */
const MIXED = /^\p{Lu}{2}.*\p{Ll}/u;

/** "Attempts", "Letter", "Counsel": a capital at the head of a sentence makes them no names. */
const isWordOfTellings = (word: string): boolean => kindOf(word) !== null || thingsOf(word).length > 0 || VERB_WORDS.has(word) || ADVERBS.has(word) || JOINERS.has(word);

/** A lone word that is a name by the company it keeps in a log: "call, Abbott and Nwosu, 45 min."; not "his Columbia office". */
export function standsAsName(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (!mayBeName(word)) return false;
  const after = text.slice(end, end + 10);
  if (start === 0) return DOES.test(after);
  return DONE_TO.test(text.slice(Math.max(0, start - 12), start)) || (OPENS_NAME.test(text.slice(Math.max(0, start - 9), start)) && (CLOSES_NAME.test(after) || DOES.test(after))) || (WRITES.test(after) && !OWNED.test(text.slice(Math.max(0, start - 5), start)));
}
