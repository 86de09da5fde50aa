/**
 * The phrases in which motions tell that discovery was served, answered, supplemented or produced. Whether it really
 * happened (negation, promises, demands) is for `responses.ts` to say.
 */

/** No such sentence is without one of these. */
export const RESPONSE_WORDS = /[Rr]espon|[Aa]nswer|[Ss]upplement|[Pp]roduc|serve|amended|objected|propound|issued|turned|handed/;

/** Words that end a noun phrase, or make it another thing: "sent a letter about the responses", "sent in response". */
const STOP = "letters?|e-?mails?|motions?|messages?|calls?|voicemails?|about|regarding|concerning|that|which|who|to|for|in|by|if|copy|notice|no|not|never|until|whether|requesting|asking|demanding|seeking";
/** One word of a noun phrase: "his", "Ms.", "plaintiff's", "verified,". */
const WORD = String.raw`(?!(?:${STOP})\b)[A-Za-z][\w.'-]*,?\s`;
const EXTRA = String.raw`(?:[Ss]upplement(?:al|ed|ary)|[Aa]mended|[Rr]evised|[Uu]pdated|[Cc]orrected|[Ff]urther|[Aa]dditional|[Ss]econd|[Ss]ubstituted)`;
const TO_DISCOVERY = String.raw`\sto\s(?:(?:his|her|its|their|the|plaintiffs?'s?|defendants?'s?|[A-Z][\w.]*'s?)\s){0,2}(?:[Ii]nterrog|INTERROG|Rogs?\b|[Rr]equests?\b|RFPs?|RFAs?|[Dd]iscovery|[Dd]ocument|Nos?\.|[Ff]irst|[Ss]econd)`;
/** "responses", "answers", "response to RFP No. 4"; not "a response by e-mail", "its answer" (a pleading), "answers to the complaint". */
const ANSWERS = String.raw`(?:[Rr]esponses\b(?!\s(?:to\s(?:(?:the|his|her|our|my|that|this)\s)?(?:motion|e-?mail|letter|call|inquir)|by\s|briefs?\b|that\b))|(?<=${EXTRA}\s)response\b|[Rr]esponse(?=${TO_DISCOVERY})|[Aa]nswers\b(?!\sto\sthe\s(?:complaint|petition|amended))|[Aa]nswer(?=${TO_DISCOVERY})|[Oo]bjections\b|[Pp]roduction\b)`;
const GAVE = "(?:served|provided|produced|submitted|sent|returned|delivered|tendered|gave|transmitted|mailed|e-?mailed|issued|received|got|made|furnished|supplied|forwarded)";
const A_DAY = String.raw`(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}(?!\d)|\d{1,2}[/-]\d)`;

/** "supplemented his answers to Interrogatory Nos. 3 and 7", "supplemented on October 8, 2009, his answers"; not "amended its answer". */
export const SUPPLEMENTED = new RegExp(
  String.raw`\b(?:supplemented|amended|updated|revised|corrected)\s(?:on\s[^;:]{1,34}?,?\s)?(?:${WORD}){0,7}?(?:[Aa]nswers\b|answer(?=${TO_DISCOVERY})|[Rr]esponses?\b|productions?\b|[Ii]nterrogator(?:y|ies)\b|objections\b|discovery\b)`, "g");
/** "served supplemental responses", "provided responses to defendants' discovery requests"; not "sent a letter about the responses". */
export const GAVE_ANSWERS = new RegExp(String.raw`\b${GAVE}\s(?:(?:on|upon|to|with)\s(?:${WORD}){1,4}?)?(?:${WORD}){0,8}?${ANSWERS}`, "g");
/** "Amended responses were received October 8, 2009", "plaintiff's answers arrived"; not "responses were due", "responses came due". */
export const ANSWERS_WERE = new RegExp(
  String.raw`\b(?:${EXTRA}\s)?(?:(?:written|discovery|interrogatory|document|sworn)\s){0,2}(?:[Rr]esponses?|[Aa]nswers|[Oo]bjections|[Pp]roduction)\s(?:and\s(?:objections|documents|answers)\s)?(?:to\s[^;]{1,120}?\s)?(?:(?:was|were)\s(?:${WORD}){0,2}?(?:served|provided|received|produced|submitted|sent|returned|delivered|tendered|mailed|e-?mailed|made|dated|supplemented)\b|(?:served|received|produced)(?=[.;,]|\son\b|$)|followed\b|arrived\b|came\b(?!\sdue))`,
  "g",
);
/** "responses, served on May 4, 2020, are deficient", "responses dated May 4", "answers of October 8, 2009". */
export const ANSWERS_DATED = new RegExp(
  String.raw`\b(?:${EXTRA}\s)?(?:[Rr]esponses|[Aa]nswers)(?:\sto\s[^;,]{1,60}?)?(?:,?\s(?:which\swere\s)?(?:first\s)?(?:served|received|provided|produced|made|sent|submitted)\s|\s(?:dated|of)\s)(?=(?:on\s)?${A_DAY})`,
  "g",
);
/** "plaintiff's October 8, 2009 supplemental responses"; not "On October 8, 2009, responses were due". */
export const DATED_ANSWERS = new RegExp(
  String.raw`\b[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:,\s\d{4})?\s(?:${EXTRA}\s)?(?:discovery\s|written\s)?(?:responses|answers)\b(?!\s(?:are|were|is|was)\s(?:over)?due)`, "g");
/** "answered the interrogatories", "responded to RFP Nos. 4 and 9"; not "responded by letter", "responded to the request for a call". */
export const ANSWERED = new RegExp(
  String.raw`\b(?:[Aa]nswered|[Rr]esponded(?:\sin\swriting)?\sto|objected\s(?:and\sresponded\s)?to)\s(?:${WORD}){0,8}?(?:[Ii]nterrogator|INTERROG|[Dd]iscovery\b|[Rr]equests?(?=\s(?:for\s(?:[Pp]rod|[Aa]dm)|to\s[Pp]roduce|Nos?\b|\d))|[Rr]equests\b(?!\sfor\s)|RFPs?\b|RFAs?\b|[Rr]ogs?\b|subpoena\b|Nos?\.)`,
  "g",
);
/** "produced 212 pages", "turned over 40 pages of payroll records", "produced responsive documents"; not "produced no documents". */
export const PRODUCED = new RegExp(
  String.raw`\b(?:produced|turned\sover|handed\sover)\s(?:(?!(?:${STOP})\b)[\w,.'-]+\s){0,9}?(?:pages|documents|records|files|materials|e-?mails|spreadsheets?|logs?|photographs|invoices|boxes|items|payroll)\b`, "g");
/** "served on plaintiff defendants' first set of interrogatories", "propounded requests for production". */
export const SERVED_REQUESTS = new RegExp(
  String.raw`\b(?:served|propounded|issued|sent|mailed|directed)\s(?:(?:on|upon|to)\s)?(?:${WORD}){0,10}?(?:[Ii]nterrogatories\b|INTERROGATORIES|[Ii]nterrogs\b|[Rr]equests?\s[Ff]or\s(?:[Pp]roduction|[Aa]dmission)|[Dd]iscovery\s[Rr]equests\b|[Ww]ritten\s[Dd]iscovery\b|RFPs?\b|RFAs?\b|[Dd]ocument\s(?:[Rr]equests|[Dd]emands)\b|subpoena\b|[Dd]iscovery(?=[.,;]|\s(?:up)?on\b))`,
  "g",
);
/** "did not serve its responses until May 4": they came, late; not "did not respond to the e-mail until". */
export const NOT_UNTIL = new RegExp(
  String.raw`\bdid\snot\s(?:serve|provide|produce|answer|respond\sto|supplement|submit|send)\s(?:${WORD}){0,6}?(?:[Rr]esponses|[Aa]nswers|[Oo]bjections|[Pp]roduction|[Ii]nterrogatories|[Dd]iscovery|[Rr]equests|documents)\b[^;]{0,60}?\suntil\b`, "g");

/** In the words matched: a later answer than the first. */
export const SAYS_EXTRA = new RegExp(String.raw`\b${EXTRA}\s|^(?:supplemented|amended|updated|revised|corrected)\b|supplement\b`);
export const SAYS_ANSWERS = /\b(?:[Rr]esponses?|[Aa]nswers?|[Oo]bjections)\b/;
