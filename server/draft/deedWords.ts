/**
 * The words that a telling of contacts is made of, by what they stand for: verbs by the deed, nouns by the person or the thing.
 *
 * Classes and no phrases: lawyers and laymen have a hundred ways to say that nobody took a call, and few words to say it with.
 */

/** What is done. */
export type Verb =
  /** Calls somebody, by whatever word. */
  | "call"
  | "talk"
  | "say"
  | "write"
  /** Gets hold of somebody. */
  | "reach"
  /** Answers a call or a writing, or comes back to one. */
  | "answer"
  /** Leaves a message, a name, a number. */
  | "leave"
  /** Goes where the other is. */
  | "go"
  /** Comes to a talk that was set. */
  | "attend"
  /** Takes a call, or comes to the telephone. */
  | "take"
  /** Ends a call at once. */
  | "cut"
  /** Takes a talk off, or puts it on another day. */
  | "cancel"
  /** Sets a talk for a day. */
  | "set"
  | "refuse"
  | "agree"
  | "promise"
  | "offer"
  | "ask"
  | "try"
  /** Is put through, transferred. */
  | "transfer"
  /** Turns a caller away. */
  | "turn away"
  /** Takes place. */
  | "happen"
  | "ring"
  | "wait"
  | "get"
  | "ignore"
  | "find"
  /** Is this or that, is here or there. */
  | "be"
  | "other";

type Forms = readonly [base: string, past: string, participle: string, ing: string, present: string];

/** "call", "called", "called", "calling", "calls". */
function regular(base: string): Forms {
  const stem = base.endsWith("e") ? base.slice(0, -1) : base, y = /[^aeiou]y$/u.test(base) ? base.slice(0, -1) : null;
  const past = y !== null ? `${y}ied` : `${stem}ed`;
  return [base, past, past, `${stem}ing`, y !== null ? `${y}ies` : /(?:s|x|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`];
}

const IRREGULAR = [
  "ring rang rung ringing rings", "speak spoke spoken speaking speaks", "meet met met meeting meets", "confer conferred conferred conferring confers", "say said said saying says", "tell told told telling tells",
  "write wrote written writing writes", "send sent sent sending sends", "get got gotten getting gets", "catch caught caught catching catches", "find found found finding finds", "hear heard heard hearing hears",
  "leave left left leaving leaves", "go went gone going goes", "drive drove driven driving drives", "come came come coming comes", "drop dropped dropped dropping drops", "stop stopped stopped stopping stops",
  "take took taken taking takes", "hang hung hung hanging hangs", "cut cut cut cutting cuts", "put put put putting puts", "set set set setting sets", "give gave given giving gives", "make made made making makes", "hold held held holding holds",
  "be was been being is", "have had had having has", "do did done doing does", "stand stood stood standing stands", "stick stuck stuck sticking sticks", "keep kept kept keeping keeps", "let let let letting lets", "show showed shown showing shows",
  "log logged logged logging logs", "sit sat sat sitting sits", "see saw seen seeing sees", "break broke broken breaking breaks", "seek sought sought seeking seeks", "think thought thought thinking thinks", "chat chatted chatted chatting chats",
  "withdraw withdrew withdrawn withdrawing withdraws", "deny denied denied denying denies", "slam slammed slammed slamming slams", "transfer transferred transferred transferring transfers", "pick picked picked picking picks",
  "refer referred referred referring refers", "begin began begun beginning begins", "know knew known knowing knows", "read read read reading reads", "bring brought brought bringing brings", "draw drew drawn drawing draws",
  "run ran run running runs", "lose lost lost losing loses", "cancel canceled cancelled cancelling cancels", "undertake undertook undertaken undertaking undertakes", "forgo forwent forgone forgoing forgoes",
].map((f) => f.split(" ") as unknown as Forms);

const VERBS: Readonly<Record<Exclude<Verb, "be">, string>> = {
  call: "call phone telephone dial ring",
  talk: "speak talk discuss confer meet consult converse debate argue negotiate chat communicate deliberate haggle bargain engage listen review cover compare",
  say: "say tell state explain inform advise indicate report announce mention repeat reiterate claim insist assert maintain note respond confirm acknowledge admit concede add complain contend protest warn remark laugh alert notify remind instruct inquire apprise raise",
  write: "write e-mail email text fax mail message send forward transmit post deliver dispatch serve",
  reach: "reach contact catch connect",
  answer: "answer reply acknowledge return",
  leave: "leave record",
  go: "go drive walk come drop stop visit travel",
  attend: "attend join appear participate show log dial sign",
  take: "take accept pick",
  cut: "hang disconnect slam terminate",
  cancel: "cancel postpone reschedule adjourn move withdraw continue delay",
  set: "set schedule arrange calendar plan fix",
  refuse: "refuse decline reject deny oppose disagree object rebuff dismiss spurn stand persist adhere stick",
  agree: "agree consent concur stipulate assent",
  promise: "promise undertake pledge vow",
  offer: "offer propose suggest invite",
  ask: "ask request demand urge",
  try: "try attempt seek endeavor endeavour",
  transfer: "transfer route",
  "turn away": "",
  happen: "occur happen materialize transpire take",
  ring: "",
  wait: "wait",
  get: "get receive hear have",
  ignore: "ignore disregard",
  find: "find",
  other: "do give make hold keep let see break think know read bring draw run lose seem turn miss look want intend need hope expect fail neglect manage work use place put lock close end finish last file produce supplement destroy elapse expire lapse arrive provide begin start sit pass follow comment step help",
};

export type Form = "base" | "past" | "participle" | "ing" | "present";

export interface VerbWord {
  readonly lemma: string;
  readonly verb: Verb;
  readonly forms: readonly Form[];
}

const FORM_NAMES: readonly Form[] = ["base", "past", "participle", "ing", "present"];

function verbWords(): ReadonlyMap<string, VerbWord> {
  const irregular = new Map(IRREGULAR.map((f) => [f[0], f]));
  const all = new Map<string, VerbWord>();
  const add = (lemma: string, verb: Verb, forms: Forms): void => forms.forEach((form, i) => {
    const known = all.get(form);
    if (known && known.lemma !== lemma) return;
    all.set(form, { lemma, verb: known?.verb ?? verb, forms: [...(known?.forms ?? []), FORM_NAMES[i] as Form] });
  });
  for (const [verb, lemmas] of Object.entries(VERBS)) for (const lemma of lemmas.split(" ").filter(Boolean)) add(lemma, verb as Verb, irregular.get(lemma) ?? regular(lemma));
  for (const form of ["were", "are", "am"]) all.set(form, { lemma: "be", verb: "be", forms: ["past"] });
  add("be", "be", irregular.get("be") as Forms);
  return all;
}

/** Every form of every verb. */
export const VERB_WORDS = verbWords();

/** What a verb means with the word after it: "hung up", "picked up", "took place"; by its lemma. */
export const WITH_PARTICLE: Readonly<Record<string, Readonly<Record<string, Verb>>>> = {
  hang: { up: "cut" }, ring: { off: "cut", out: "ring", back: "answer" }, break: { off: "cut" }, cut: { off: "cut", short: "cut" }, end: { the: "cut", our: "cut", my: "cut" }, slam: { the: "cut", down: "cut" },
  walk: { away: "cut", off: "cut", out: "cut" }, leave: { the: "other", me: "leave", word: "leave" }, call: { back: "answer", in: "attend", off: "cancel", for: "other" }, phone: { back: "answer", in: "attend" }, get: { back: "answer", through: "reach", hold: "reach", ahold: "reach" }, write: { back: "answer" },
  text: { back: "answer" }, email: { back: "answer" }, "e-mail": { back: "answer" }, come: { on: "attend", back: "answer", to: "go", by: "go" }, pick: { up: "take" }, take: { place: "happen", part: "attend" },
  give: { up: "wait" }, put: { down: "cut", hold: "wait", through: "transfer", off: "cancel", me: "transfer", out: "other" }, turn: { away: "turn away", back: "cut", down: "refuse", up: "attend" }, show: { up: "attend" }, stand: { on: "refuse", by: "refuse" }, go: { forward: "happen", ahead: "happen", to: "go", by: "go", unanswered: "ignore", over: "talk", through: "talk" },
  sit: { down: "talk" }, stick: { to: "refuse", by: "refuse", with: "refuse" }, hear: { back: "get", from: "get", nothing: "get" }, drop: { off: "cut", by: "go" }, log: { in: "attend", on: "attend", off: "cut" }, dial: { in: "attend", into: "attend" }, sign: { on: "attend", off: "cut", in: "attend" }, keep: { the: "attend" },
};

/** Who, by a word for persons. */
export type Kind = "self" | "both" | "he" | "lawyer" | "party" | "named" | "staff" | "nobody"
  /** "nothing", "none": of things. */
  | "nothing"
  | "third" | "court";

const KINDS: Readonly<Record<Exclude<Kind, "named">, string>> = {
  self: "i we me us myself ourselves undersigned",
  both: "parties sides attorneys lawyers two both",
  he: "he she him her they them who whom",
  lawyer: "counsel attorney lawyer ausa associate partner solicitor",
  party: "plaintiff plaintiffs defendant defendants movant movants petitioner respondent respondents claimant government",
  staff: "secretary receptionist paralegal assistant clerk operator switchboard staff office woman man lady girl gentleman person someone somebody scheduler whoever guard firm desk voice colleague temp intern legal-assistant stranger cashier deskman",
  nobody: "nobody no-one",
  nothing: "none neither nothing",
  third: "co-counsel adjuster doctor physician nurse supervisor foreman manager police dispatcher driver supplier lender broker reporter investigator expert experts consultant client clients vendor customer landlord tenant employer employee employees coworker contractor deputy officer policeman mechanic teller daughter son wife husband mother father brother sister neighbor friend patient therapist psychologist accountant banker trooper inspector 911",
  court: "court judge magistrate chambers honor",
};

const KIND_WORDS: ReadonlyMap<string, Kind> = new Map(Object.entries(KINDS).flatMap(([kind, list]) => list.split(" ").map((w) => [w, kind as Kind] as const)));
export const kindOf = (word: string): Kind | null => KIND_WORDS.get(word) ?? null;

/** A thing that a telling is about. */
export type Thing = "accord" | "it" | "within" | "silence" | "absent" | "call" | "machine" | "message" | "writing" | "answer" | "talk" | "busy" | "away" | "no" | "success" | "place" | "court" | "position";

const THINGS: Readonly<Record<Thing, string>> = {
  call: "call calls telephone phone line number extension cell ring rings callback ring-back call-back conversation",
  machine: "voicemail voice-mail voicemails machine recording vm mailbox greeting v/m lvm",
  message: "message messages word name numbers",
  writing: "letter letters e-mail e-mails email emails text texts fax correspondence note",
  answer: "answer reply response answers replies acknowledgment resp",
  talk: "conference meeting videoconference teleconference zoom session appointment discussion talk talking confer conferring meet-and-confer conferral",
  busy: "busy engaged full disconnected",
  away: "out away unavailable court trial vacation leave lunch deposition depositions home tied travelling traveling hospital sick abroad hearing client gone dentist maternity town closed locked holiday",
  no: "no",
  accord: "accord agreement resolution impasse settlement compromise consensus understanding",
  it: "it",
  within: "in there",
  silence: "silence silent quiet unanswered unreturned unacknowledged",
  absent: "no-show absent no-shows alone",
  success: "success avail vain successful successfully luck effect",
  place: "office offices door lobby building courthouse suite",
  court: "judge court motion",
  position: "position objections objection answers responses responses request requests",
};

const THING_WORDS: ReadonlyMap<string, readonly Thing[]> = (() => {
  const all = new Map<string, Thing[]>();
  for (const [thing, list] of Object.entries(THINGS)) for (const w of list.split(" ")) all.set(w, [...(all.get(w) ?? []), thing as Thing]);
  return all;
})();
export const thingsOf = (word: string): readonly Thing[] => THING_WORDS.get(word) ?? NONE;
const NONE: readonly Thing[] = [];

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const MODALS = set("will would could can cannot may might must shall should");
export const NEGATIONS = set("not never no nor neither without hardly scarcely");
/** Between an auxiliary and its verb, or before a verb. */
export const ADVERBS = set("also then again finally eventually promptly ever yet still once only just simply merely even already later first next thereafter immediately flatly abruptly quickly personally once twice always either so now back in fact");
export const PREPOSITIONS = set("of with to by for on at in from about regarding concerning over through via after before during between among into upon without until since under against re as than despite following like");
export const DETERMINERS = set("the a an my our his her its their this that these those any some another each every no several two three four many numerous one other said");
/** Where a clause of its own begins. */
export const JOINERS = set("and but or nor so then yet when while because although though where which that who whom whereupon if unless whether after before until since as once");
/** Verbs that say of the verb after their "to" how far it came. */
export const GOVERNORS: Readonly<Record<string, "tried" | "refused" | "promised" | "offered" | "asked" | "planned" | "due" | "not" | "done">> = {
  try: "tried", attempt: "tried", seek: "tried", endeavor: "tried", endeavour: "tried", refuse: "refused", decline: "refused", agree: "promised", promise: "promised", undertake: "promised", offer: "offered", propose: "offered", invite: "offered",
  ask: "asked", request: "asked", demand: "asked", urge: "asked", tell: "asked", plan: "planned", intend: "planned", hope: "planned", expect: "planned", want: "planned", need: "due", schedule: "planned", set: "planned", arrange: "planned", fail: "not", neglect: "not", manage: "done",
};
/** "able to", "willing to": beside "to be". */
export const STATES: Readonly<Record<string, "done" | "refused" | "promised" | "planned" | "due" | "failed">> = { able: "done", unable: "failed", willing: "promised", unwilling: "refused", supposed: "due", due: "due", scheduled: "planned", going: "planned", free: "planned", available: "planned" };
export const TITLES = set("mr ms mrs dr miss messrs atty attorney judge prof sgt");
