/** Captions that LaTeX macros make: the court, the parties, the number and the title, and where their words stand. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { latexHead } from "../../server/draft/latexHead.js";
import { editReading, readDraft } from "../../server/draft/reading.js";
import { inLinearTime } from "./hostile.js";

interface Caption {
  readonly name: string;
  readonly text: string;
  readonly court: string;
  readonly title: string;
  /** Words of the draft that the title's span must be; the title itself where not given. */
  readonly titleAt?: string;
  readonly number?: string;
  readonly parties?: readonly [string, string];
  /** Words of the draft that the parties' spans must be. */
  readonly partiesAt?: readonly [string, string];
}

const OPENING = "\n\nPlaintiff Ora Dell moves under Rule 37(a) for an order compelling answers to Interrogatories 4 and 5, which Finch LLC served late.\n\n\\section{Argument}\nThe answers are due.\n\\end{document}\n";
const TITLE = "PLAINTIFF'S MOTION TO COMPEL ANSWERS";
const paper = (preamble: string, body: string): string => `\\documentclass[12pt]{article}\n\\usepackage{setspace}\n${preamble}\n\\begin{document}\n${body}${OPENING}`;
const titled = `\\begin{center}\\textbf{${TITLE}}\\end{center}`;

const captions: readonly Caption[] = [
  {
    name: "fields of a class, printed by \\maketitle",
    text: `\\documentclass{pleading}\n\\court{United States District Court}\n\\district{Eastern District of Missouri}\n\\division{Eastern Division}\n\\plaintiff{Ora Dell}\n\\defendant{Finch LLC}\n\\caseno{4:25-cv-00318-SEP}\n\\begin{document}\n\\maketitle\n${titled}${OPENING}`,
    court: "moed", title: TITLE, number: "4:25-cv-00318-SEP", parties: ["Ora Dell", "Finch LLC"], partiesAt: ["Ora Dell", "Finch LLC"],
  },
  {
    name: "fields in any order, the title among them",
    text: `\\documentclass{caption}\n\\title{${TITLE}}\n\\docket{No. 2:24-cv-01120}\n\\defendants{Finch LLC}\n\\plaintiffs{Ora Dell}\n\\judge{Hon. A. Reyes}\n\\courtname{District of New Jersey}\n\\begin{document}\n\\maketitle${OPENING}`,
    court: "njd", title: TITLE, number: "2:24-cv-01120", parties: ["Ora Dell", "Finch LLC"],
  },
  {
    name: "a district named in two macros",
    text: `\\documentclass{pleading}\n\\court{United States District Court}\\district{Southern}\\state{California}\n\\plaintiff{Ora Dell}\\defendant{Finch LLC}\\casenumber{3:25-cv-01266-DMS-SBC}\n\\doctitle{${TITLE}}\n\\begin{document}\n\\makecaption${OPENING}`,
    court: "casd", title: TITLE, number: "3:25-cv-01266-DMS-SBC",
  },
  {
    name: "a district named by its state alone",
    text: `\\documentclass{pleading}\n\\setCourt{United States District Court}\\setDistrict{Kansas}\n\\pleadingtitle{${TITLE}}\n\\begin{document}\n\\maketitle${OPENING}`,
    court: "ksd", title: TITLE,
  },
  {
    name: "macros without arguments, used below",
    text: paper("\\newcommand{\\Court}{UNITED STATES DISTRICT COURT\\\\EASTERN DISTRICT OF MISSOURI\\\\EASTERN DIVISION}\n\\newcommand{\\Parties}{ORA DELL, Plaintiff,\\\\v.\\\\FINCH LLC, Defendant.}",
      `\\begin{center}\\Court\\end{center}\n\\noindent\\Parties\\hfill No.~4:24-CV-1622 JSD\n\n${titled}`),
    court: "moed", title: TITLE, number: "4:24-CV-1622 JSD", parties: ["ORA DELL", "FINCH LLC"],
  },
  {
    name: "one macro with four arguments, the title the last",
    text: paper("\\newcommand{\\kscaption}[4]{\\begin{center}\\textbf{IN THE UNITED STATES DISTRICT COURT\\\\FOR THE DISTRICT OF KANSAS}\\end{center}\\noindent #1, Plaintiff,\\\\v.\\hfill Case No. #3\\\\#2, Defendant.\\begin{center}\\textbf{#4}\\end{center}}",
      `\\kscaption{ORA DELL}{FINCH LLC}{5:25-cv-04009-TC-RES}{${TITLE}}`),
    court: "ksd", title: TITLE, number: "5:25-cv-04009-TC-RES", parties: ["ORA DELL", "FINCH LLC"], partiesAt: ["ORA DELL", "FINCH LLC"],
  },
  {
    name: "the same, its definition in a file that is not here",
    text: paper("\\input{house}", `\\kscaption{ORA DELL}{FINCH LLC}{5:25-cv-04009-TC-RES}{${TITLE}}\n\\begin{center}United States District Court\\\\District of Kansas\\end{center}`),
    court: "ksd", title: TITLE, number: "5:25-cv-04009-TC-RES",
  },
  {
    name: "a title in a definition: the squiggle goes there",
    text: paper(`\\newcommand*{\\papertitle}{${TITLE}}`, "\\begin{center}UNITED STATES DISTRICT COURT\\\\DISTRICT OF NEW JERSEY\\end{center}\nORA DELL, Plaintiff, v. FINCH LLC, Defendant. \\hfill No. 2:24-cv-01120\n\n\\begin{center}\\textbf{\\papertitle}\\end{center}"),
    court: "njd", title: TITLE,
  },
  {
    name: "a title part definition, part argument: the squiggle stands on the call",
    text: paper("\\newcommand{\\motionto}[1]{\\begin{center}\\textbf{PLAINTIFF'S MOTION TO COMPEL #1}\\end{center}}", "\\begin{center}UNITED STATES DISTRICT COURT\\\\DISTRICT OF KANSAS\\end{center}\n\\motionto{ANSWERS}"),
    court: "ksd", title: TITLE, titleAt: "\\motionto{ANSWERS",
  },
  {
    name: "a party's name in a macro, inside the title",
    text: paper("\\newcommand{\\Us}{DEFENDANT FINCH LLC}", "\\begin{center}UNITED STATES DISTRICT COURT\\\\DISTRICT OF KANSAS\\end{center}\n\n\\begin{center}\\textbf{\\Us'S MOTION TO COMPEL ANSWERS}\\end{center}"),
    court: "ksd", title: "DEFENDANT FINCH LLC'S MOTION TO COMPEL ANSWERS", titleAt: "\\Us'S MOTION TO COMPEL ANSWERS",
  },
  {
    name: "\\def with parameters",
    text: paper("\\def\\usdc#1{\\begin{center}UNITED STATES DISTRICT COURT\\\\#1\\end{center}}\n\\long\\def\\papertitle#1{{\\centering\\bfseries #1\\par}}", `\\usdc{SOUTHERN DISTRICT OF CALIFORNIA}\n\nORA DELL, Plaintiff, v. FINCH LLC, Defendant.\n\nCase No. 3:25-cv-01266\n\n\\papertitle{${TITLE}}`),
    court: "casd", title: TITLE, number: "3:25-cv-01266",
  },
  {
    name: "an optional argument with a default",
    text: paper("\\newcommand{\\edmo}[2][Eastern Division]{\\begin{center}\\textsc{United States District Court}\\\\\\textsc{Eastern District of Missouri}\\\\#1\\end{center}\\begin{center}\\textbf{#2}\\end{center}}", `\\edmo{${TITLE}}`),
    court: "moed", title: TITLE,
  },
  {
    name: "a command of xparse",
    text: paper("\\NewDocumentCommand{\\heading}{s m O{Case No.} m}{\\begin{center}UNITED STATES DISTRICT COURT\\\\DISTRICT OF #2\\end{center}\n\n\\begin{center}#4\\end{center}}", `\\heading*{KANSAS}{${TITLE}}`),
    court: "ksd", title: TITLE,
  },
  {
    name: "a macro that calls another with its own argument",
    text: paper("\\newcommand{\\centered}[1]{\\begin{center}#1\\end{center}}\n\\newcommand{\\njcaption}[1]{\\centered{UNITED STATES DISTRICT COURT\\\\DISTRICT OF NEW JERSEY}\\centered{\\textbf{#1}}}", `\\njcaption{${TITLE}}`),
    court: "njd", title: TITLE,
  },
  {
    name: "a house environment",
    text: paper("\\newenvironment{fedcaption}[1]{\\begin{center}UNITED STATES DISTRICT COURT\\\\#1\\end{center}\\noindent}{\\par}", `\\begin{fedcaption}{DISTRICT OF KANSAS}\nORA DELL, Plaintiff,\\\\ v.\\\\ FINCH LLC, Defendant.\\\\ Case No. 2:25-cv-02044\n\\end{fedcaption}\n\n${titled}`),
    court: "ksd", title: TITLE, number: "2:25-cv-02044", parties: ["ORA DELL", "FINCH LLC"],
  },
  {
    name: "\\maketitle made anew, over words kept in \\@plaintiff",
    text: paper("\\makeatletter\n\\newcommand{\\plaintiff}[1]{\\def\\@plaintiff{#1}}\n\\newcommand{\\defendant}[1]{\\def\\@defendant{#1}}\n\\renewcommand{\\maketitle}{\\begin{center}UNITED STATES DISTRICT COURT\\\\EASTERN DISTRICT OF MISSOURI\\end{center}\\noindent \\@plaintiff, Plaintiff,\\\\v.\\\\\\@defendant, Defendant.\\\\Case No. 4:25-cv-318\\begin{center}\\textbf{\\@title}\\end{center}}\n\\makeatother\n\\plaintiff{Ora Dell}\n\\defendant{Finch LLC}\n" + `\\title{${TITLE}}`, "\\maketitle"),
    court: "moed", title: TITLE, parties: ["Ora Dell", "Finch LLC"], number: "4:25-cv-318",
  },
  {
    name: "the whole caption in \\title and \\author",
    text: paper(`\\title{UNITED STATES DISTRICT COURT\\\\ DISTRICT OF NEW JERSEY\\\\[1em] ${TITLE}}\n\\author{}\n\\date{}`, "\\maketitle"),
    court: "njd", title: TITLE,
  },
  {
    name: "keys and values",
    text: paper(`\\pleadingsetup{\n  court = {United States District Court},\n  district = {Southern District of California},\n  plaintiff = {Ora Dell}, defendant = {Finch LLC},\n  caseno = {3:25-cv-01266},\n  title = {${TITLE}},\n}`, "\\makecaption"),
    court: "casd", title: TITLE, number: "3:25-cv-01266", parties: ["Ora Dell", "Finch LLC"],
  },
  {
    name: "definitions that only the class reads",
    text: `\\documentclass{firmbrief}\n\\newcommand{\\courtname}{United States District Court for the District of Kansas}\n\\newcommand{\\plaintiffname}{Ora Dell}\n\\newcommand{\\defendantname}{Finch LLC}\n\\newcommand{\\casenumber}{2:25-cv-02044}\n\\newcommand{\\doctitle}{${TITLE}}\n\\begin{document}\n\\makecaption${OPENING}`,
    court: "ksd", title: TITLE, number: "2:25-cv-02044", parties: ["Ora Dell", "Finch LLC"],
  },
  {
    name: "macros of no known name, told by their words",
    text: `\\documentclass{firmbrief}\n\\forumline{United States District Court, Eastern District of Missouri}\n\\matter{Dell v. Finch LLC}\n\\cvno{4:25-cv-00318-SEP}\n\\papername{${TITLE}}\n\\begin{document}\n\\frontmatter${OPENING}`,
    court: "moed", title: TITLE, number: "4:25-cv-00318-SEP",
  },
  {
    name: "fields in the body, before \\maketitle",
    text: `\\documentclass{pleading}\n\\begin{document}\n\\court{United States District Court}\n\\district{Eastern District of Missouri}\n\\plaintiff{Ora Dell}\n\\defendant{Finch LLC}\n\\caseno{4:25-cv-00318}\n\\title{${TITLE}}\n\\maketitle${OPENING}`,
    court: "moed", title: TITLE, number: "4:25-cv-00318", parties: ["Ora Dell", "Finch LLC"],
  },
  {
    name: "two columns in minipages, the names in macros",
    text: paper("\\newcommand{\\pl}{ORA DELL}\n\\newcommand{\\df}{FINCH LLC}\n\\newcommand{\\no}{2:25-cv-02044-JAR}", `\\begin{center}IN THE UNITED STATES DISTRICT COURT\\\\FOR THE DISTRICT OF KANSAS\\end{center}\n\\noindent\\begin{minipage}[t]{0.48\\textwidth}\n\\pl,\\\\ Plaintiff,\\\\ v.\\\\ \\df,\\\\ Defendant.\n\\end{minipage}\\hfill\\begin{minipage}[t]{0.48\\textwidth}\nCase No. \\no\n\\end{minipage}\n\n${titled}`),
    court: "ksd", title: TITLE, number: "2:25-cv-02044-JAR", parties: ["ORA DELL", "FINCH LLC"],
  },
  {
    name: "two columns in a table, the names in macros",
    text: paper("\\newcommand{\\pl}{ORA DELL}\n\\newcommand{\\df}{FINCH LLC}\n\\newcommand{\\no}{2:25-cv-02044-JAR}", `\\begin{center}UNITED STATES DISTRICT COURT\\\\DISTRICT OF KANSAS\\end{center}\n\\begin{tabular}{p{3in}|p{3in}}\n\\pl, & \\\\\nPlaintiff, & \\\\\nv. & Case No. \\no \\\\\n\\df, & \\\\\nDefendant. & \\\\\n\\end{tabular}\n\n${titled}`),
    court: "ksd", title: TITLE, number: "2:25-cv-02044-JAR", parties: ["ORA DELL", "FINCH LLC"],
  },
  {
    name: "two columns in \\parbox inside a macro",
    text: paper("\\newcommand{\\fedcap}[3]{\\begin{center}\\MakeUppercase{United States District Court}\\\\ \\MakeUppercase{District of New Jersey}\\end{center}\\vspace{1em}\\noindent\\parbox{3in}{#1, Plaintiff,\\\\ v.\\\\ #2, Defendant.}\\hfill\\parbox{3in}{Civil Action No. #3}}", `\\fedcap{ORA DELL}{FINCH LLC}{22-cv-6017}\n\n${titled}`),
    court: "njd", title: TITLE, number: "22-cv-6017", parties: ["ORA DELL", "FINCH LLC"],
  },
  {
    name: "the letter class",
    text: "\\documentclass{letter}\n\\signature{Nadine Oyelaran}\n\\address{Oyelaran \\& Finch LLP}\n\\begin{document}\n\\begin{letter}{Hon. Curtis Rademaker, U.S.M.J.\\\\United States District Court\\\\District of New Jersey\\\\Newark, New Jersey}\n\\opening{Dear Judge Rademaker:}\n\n\\textbf{Re: Sorrel Capital v. Benedek, Civil Action No. 22-cv-6017 (EP)}\n\nDefendant seeks an order compelling Plaintiff to produce documents.\n\\closing{Respectfully submitted,}\n\\end{letter}\n\\end{document}\n",
    court: "njd", title: "Sorrel Capital v. Benedek, Civil Action No. 22-cv-6017 (EP)",
  },
  {
    name: "a letter of KOMA-Script",
    text: "\\documentclass{scrlttr2}\n\\setkomavar{subject}{Sorrel Capital v. Benedek, No. 22-cv-6017}\n\\begin{document}\n\\begin{letter}{Hon. Curtis Rademaker\\\\United States District Court\\\\District of New Jersey}\n\\opening{Dear Judge Rademaker:}\nDefendant seeks an order compelling Plaintiff to produce documents.\n\\closing{Respectfully submitted,}\n\\end{letter}\n\\end{document}\n",
    court: "njd", title: "Sorrel Capital v. Benedek, No. 22-cv-6017",
  },
  {
    name: "no preamble, a definition in the body, carriage returns",
    text: `\\newcommand{\\Court}{UNITED STATES DISTRICT COURT\\\\DISTRICT OF KANSAS}\r\n\\begin{center}\\Court\\end{center}\r\n\r\n${titled}\r\n\r\nPlaintiff moves to compel answers to his interrogatories.\r\n`,
    court: "ksd", title: TITLE,
  },
  {
    name: "comments that hold braces and commands",
    text: paper("% \\newcommand{\\Court}{Supreme Court\n\\newcommand{\\Court}{% the court } here\n  UNITED STATES DISTRICT COURT\\\\% first line\n  DISTRICT OF KANSAS}", `% \\Court\n\\begin{center}\\Court\\end{center}\n${titled}`),
    court: "ksd", title: TITLE,
  },
];

const wordsAt = (text: string, s: { readonly start: number; readonly end: number }): string => text.slice(s.start, s.end).replace(/\s+/g, " ");

describe("captions made by LaTeX macros", () => {
  for (const c of captions) {
    it(c.name, () => {
      const { draft } = readDraft(c.text, "latex");
      const { forum, caption, title } = draft;
      assert.equal(forum?.kind === "federal" ? forum.court : forum?.kind, c.court);
      assert.equal(title?.text, c.title);
      assert.equal(title && wordsAt(c.text, title.span), c.titleAt ?? c.title);
      if (c.number !== undefined) {
        assert.equal(caption?.caseNumber?.text, c.number);
      }
      if (c.parties) assert.deepEqual(caption?.parties.map((p) => p.name), c.parties);
      if (c.partiesAt) assert.deepEqual(caption?.parties.map((p) => wordsAt(c.text, p.span)), c.partiesAt);
    });
  }
});

describe("drafts without caption macros", () => {
  const plain = paper("\\setlength{\\parindent}{0pt}\n\\pagestyle{fancy}\n\\lhead{Case No. 4:25-cv-318}\n\\hypersetup{pdftitle={Motion to Compel}}",
    `\\begin{center}UNITED STATES DISTRICT COURT\\\\DISTRICT OF KANSAS\\end{center}\n${titled}`);

  it("are left alone", () => assert.equal(latexHead(plain, plain.length), null));
  it("a macro that is never called changes nothing", () => {
    const text = plain.replace("\\begin{document}", "\\newcommand{\\etal}{\\emph{et al.}}\n\\begin{document}");
    assert.equal(latexHead(text, text.length), null);
  });
  it("a caption in full wins over a running title", () => {
    const text = plain.replace("\\begin{document}", "\\title{Draft 3 of the Motion to Compel}\n\\begin{document}");
    const { draft } = readDraft(text, "latex");
    assert.equal(draft.title?.text, TITLE);
    assert.equal(draft.forum?.kind === "federal" && draft.forum.court, "ksd");
  });
  it("a citing macro in a sentence is no field", () => {
    const text = plain.replace("The answers are due.", "See \\case{Hill v. Dell}{4:19-cv-345}{E.D. Mo.} and \\title{x}.");
    assert.equal(latexHead(text, text.length), null);
  });
});

describe("hostile macros", () => {
  const N = 4000;
  const nest = (open: string, close: string, n: number): string => open.repeat(n) + close.repeat(n);
  const bodies: readonly string[] = [
    "\\def\\a{\\a}\\a", "\\def\\a#1{\\a{#1#1}}\\a{x}", "\\def\\a{\\b\\b}\\def\\b{\\a\\a}\\a",
    `\\def\\a#1{\\b{#1#1#1#1#1#1#1#1}}\\def\\b#1{\\c{#1#1#1#1#1#1#1#1}}\\def\\c#1{\\d{#1#1#1#1#1#1#1#1}}\\def\\d#1{#1#1#1#1#1#1#1#1}${"\\a{x}".repeat(N)}`,
    `\\def\\a#1{\\b{#1}\\b{#1}\\b{#1}}\\def\\b#1{\\c{#1}\\c{#1}\\c{#1}}\\def\\c#1{}${"\\a{\\a{\\a{}}}".repeat(N)}`,
    `\\newcommand{\\x}[1]{#1}${nest("\\x{", "}", N)}`, nest("{", "}", N), "{".repeat(2 * N), "\\newcommand{".repeat(N), "\\newcommand{\\x}[".repeat(N), "\\def\\x#1".repeat(N),
    "\\court{".repeat(N), nest("\\court{", "}", N), "\\x[".repeat(N), "\\begin{letter}".repeat(N), "\\begin{letter}{".repeat(N), "\\opening{".repeat(N), `\\def\\x{}${"\\x ".repeat(N)}`,
    `\\newcommand{\\x}{UNITED }${"\\x".repeat(N)}`, "\\maketitle\n".repeat(N), "%{\n".repeat(N), "\\".repeat(2 * N), "a={".repeat(N), nest("court={", "}", N), `\\s{${nest("court={", "}", N)}}`, "\n\\caption{a}{b}{c}".repeat(N), "\\title{\\maketitle\\@title\\@title}", nest("\\opening{", "}", N), nest("\n\\court{", "}", N),
    "\\x \n".repeat(N), " ".repeat(5 * N), "#1".repeat(N), `\\newenvironment{e}{\\begin{e}}{\\end{e}}${"\\begin{e}".repeat(N)}`,
  ];
  for (const [i, body] of bodies.entries()) {
    it(`number ${i + 1}: ${body.slice(0, 40).replace(/\n/g, " ")}`, () => {
      inLinearTime(paper("", body), (text) => latexHead(text, text.length));
      inLinearTime(paper(body, "\\maketitle"), (text) => latexHead(text, text.length));
      inLinearTime(body, (text) => latexHead(text, text.length));
    });
  }
});

describe("editing a caption made by macros", () => {
  it("reads as from scratch, and every line stays inside the draft", () => {
    const insert = fc.constantFrom("", "x", "\\", "{", "}", "%", "\n\n", "#1", "\\Court", "\\maketitle", "\\newcommand{\\Q}{DISTRICT OF KANSAS}", "\\Q", "\\begin{document}", "\\@title", "\\opening{", "\\def\\Court{\\Court\\Court}");
    fc.assert(fc.property(fc.constantFrom(...captions), fc.nat(), fc.nat(12), insert, (c, at, length, newText) => {
      const start = at % (c.text.length + 1), end = Math.min(c.text.length, start + length);
      const edited = editReading(readDraft(c.text, "latex"), { span: { start, end }, newText });
      assert.deepEqual(edited.draft, readDraft(edited.text, "latex").draft);
      for (const line of latexHead(edited.text, edited.text.length) ?? []) {
        for (let i = 0; i < line.text.length; i += 7) {
          const s = line.locate({ start: i, end: Math.min(line.text.length, i + 9) });
          assert.ok(0 <= s.start && s.start <= s.end && s.end <= edited.text.length);
        }
      }
    }), { numRuns: Number(process.env["RUNS"] ?? 300) });
  });
});
