/** A motion judged with the papers beside it: which answers, what then counts, and where it is shown. */
import assert from "node:assert/strict";
import { assess, assessFiling, likeliest, readDraft, type Attached } from "../../server/engine.js";
import { CATALOG } from "../../shared-rules/catalog.js";
import { CONFERRED, FACTS, NO_TIME, POINTS, certificate, declaration, motionSaying } from "./papers.js";

const CONTEXT = { catalog: CATALOG, court: null, today: "2025-05-01" };

const paper = (fileName: string, text: string): Attached => ({ name: `folder/${fileName}`, fileName, draft: readDraft(text, "markdown").draft });

function filing(words: string, files: Readonly<Record<string, string>>) {
  const text = motionSaying(words);
  const model = assessFiling(readDraft(text, "markdown").draft, Object.entries(files).map(([name, content]) => paper(name, content)), CONTEXT);
  return {
    model, text,
    codes: model.findings.map((f) => `${f.code} ${f.status}`),
    read: (model.papers ?? []).map(({ name }) => name.replace("folder/", "")),
    at: (n: number) => text.slice(model.findings[n]?.span.start, model.findings[n]?.span.end),
    requirement: (id: string) => model.requirements.find((r) => r.id === id),
  };
}

const UNCLEAR = ["missing-certification unclear"];

describe("papers filed together", () => {
  describe("answer the motion's words", () => {
    const answered: readonly (readonly [string, string, string, string])[] = [
      ["by the declarant in its title", POINTS, "two.md", declaration(CONFERRED)],
      ["by the declarant in its first words", POINTS, "two.md", declaration(CONFERRED, { title: "DECLARATION IN SUPPORT OF MOTION TO COMPEL" })],
      ["by the declarant in the file's name", POINTS, "Marsh Decl.md", certificate(CONFERRED)],
      ["by a surname alone", "The Marsh Declaration, filed herewith, describes the efforts to confer.", "two.md", declaration(CONFERRED)],
      ["by the exhibit's letter in the file's name", "Counsel's certification of good faith conferral is attached as Exhibit A.", "exhibit-a.md", certificate(CONFERRED)],
      ["by the exhibit's letter on its cover", "Counsel's certification of good faith conferral is attached as Exhibit A.", "two.md", `EXHIBIT A\n\n${certificate(CONFERRED)}`],
      ["by its kind", "A certificate of conference is filed herewith.", "two.md", certificate(CONFERRED)],
      ["by another kind that tells of conferring", "As set forth in the accompanying certification, the parties conferred in good faith.", "two.md", declaration(CONFERRED)],
      ["under a heading that has nothing else", "## Certificate of Conference\n\nSee the Declaration of Helen Marsh, attached as Exhibit B.", "B.md", declaration(CONFERRED, { title: "DECLARATION OF HELEN MARSH" })],
    ];
    for (const [how, words, name, text] of answered) {
      it(how, () => {
        const { codes, read, requirement } = filing(words, { [name]: text });
        assert.deepEqual([codes, read], [[], [name]]);
        assert.equal(requirement("moed-3.04a/time")?.status, "met");
      });
    }
  });

  describe("do not answer", () => {
    const other: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
      ["when there is none", POINTS, {}],
      ["as another person's", POINTS, { "quill.md": declaration(CONFERRED, { by: "Oda Quill" }) }],
      ["as that of a namesake", POINTS, { "marsh.md": declaration(CONFERRED, { by: "Hugo Marsh" }) }],
      ["as one of another case", POINTS, { "marsh.md": declaration(CONFERRED, { caseNumber: "4:23-cv-00002-SRC" }) }],
      ["as another exhibit", "Counsel's certification of good faith conferral is attached as Exhibit A.", { "exhibit-c.md": certificate(CONFERRED) }],
      ["as a declaration about other facts", "A declaration describing the efforts to confer is filed herewith.", { "facts.md": declaration(FACTS, { by: "Oda Quill" }) }],
      ["as a certificate of service", "A certificate of conference is filed herewith.", { "service.md": certificate(CONFERRED).replace("CERTIFICATE OF CONFERENCE", "CERTIFICATE OF SERVICE") }],
      ["as the other side's", "A declaration describing the efforts to confer is filed herewith.", { "opp.md": declaration(CONFERRED, { by: "Thomas Reyes", title: "DECLARATION OF THOMAS REYES IN OPPOSITION TO MOTION TO COMPEL" }) }],
      ["as another motion", POINTS, { "marsh.md": motionSaying(CONFERRED) }],
    ];
    for (const [how, words, files] of other) {
      it(how, () => {
        const { codes, read, at } = filing(words, files);
        assert.deepEqual([codes, read], [UNCLEAR, []]);
        assert.ok(words.includes(at(0)), at(0));
      });
    }

    it("when nothing in the motion points to them", () => {
      const { codes, read } = filing("", { "marsh.md": declaration(CONFERRED) });
      assert.deepEqual([codes, read], [["missing-certification unmet"], []]);
    });
  });

  it("that answer alike are both named, and neither is read", () => {
    const { model, codes, read } = filing("A certificate of conference is filed herewith.", { "a.md": certificate(CONFERRED), "b.md": certificate(NO_TIME) });
    assert.deepEqual([codes, read], [UNCLEAR, []]);
    assert.match(model.findings[0]?.message ?? "", /a\.md and b\.md answer alike/);
  });

  it("of which one tells of conferring are not alike", () => {
    const { codes, read } = filing(POINTS, { "facts.md": declaration(FACTS), "efforts.md": declaration(CONFERRED) });
    assert.deepEqual([codes, read], [[], ["efforts.md"]]);
  });

  it("named by the motion that tell nothing of conferring are said to", () => {
    const { model, codes } = filing(POINTS, { "marsh.md": declaration(FACTS) });
    assert.deepEqual(codes, UNCLEAR);
    assert.match(model.findings[0]?.message ?? "", /marsh\.md tells nothing of conferring/);
  });

  it("are each read where the motion names several", () => {
    const { codes, read } = filing("The parties' conferral is set forth in the Declarations of Helen Marsh and Oda Quill, filed herewith.", {
      "marsh.md": declaration(NO_TIME), "quill.md": declaration(CONFERRED, { by: "Oda Quill" }),
    });
    assert.deepEqual([codes, read], [[], ["marsh.md", "quill.md"]]);
  });

  describe("that lack something", () => {
    const { model, codes, at, text, requirement } = filing(POINTS, { "marsh.md": declaration(NO_TIME) });

    it("are found wanting at the motion's words, with the place in the paper", () => {
      assert.deepEqual(codes, ["missing-time unmet"]);
      assert.equal(at(0), "set forth in the Declaration");
      assert.match(model.findings[0]?.message ?? "", /time of the conference.*marsh\.md/);
      const elsewhere = model.findings[0]?.elsewhere ?? [];
      assert.ok(elsewhere.length > 0 && elsewhere.every(({ paper: name }) => name === "folder/marsh.md"));
      assert.ok(elsewhere.some(({ span }) => declaration(NO_TIME).slice(span.start, span.end).startsWith("conferred")));
    });

    it("offer no edit outside the motion", () => {
      assert.ok(model.findings.every((f) => f.fixes.every((fix) => fix.edits.every((edit) => edit.span.end <= text.length))));
    });

    it("show what is met by the motion's words and the paper's", () => {
      const date = requirement("moed-3.04a/date");
      assert.deepEqual(date?.evidence.map((s) => text.slice(s.start, s.end)), ["set forth in the Declaration"]);
      assert.deepEqual(date?.elsewhere?.map(({ span }) => declaration(NO_TIME).slice(span.start, span.end)), ["March 17, 2025"]);
    });

    it("leave the motion as it was read", () => {
      assert.equal(model.draft.text, text);
      for (const r of model.requirements) for (const s of r.evidence) assert.ok(s.end <= text.length, r.id);
      for (const f of model.findings) for (const s of [f.span, ...f.related.map((place) => place.span)]) assert.ok(s.end <= text.length, f.code);
    });
  });

  it("with blanks are one finding, and the motion's own slips stay", () => {
    const { model, codes } = filing(`${POINTS} Counsel is at [phone number].`, { "marsh.md": declaration(CONFERRED.replace("March 17, 2025", "[date]").replace("Thomas Reyes", "[name]")) });
    const blanks = model.findings.filter((f) => f.code === "unfilled-placeholder");
    assert.deepEqual(blanks.map((f) => f.elsewhere?.length ?? 0).sort(), [0, 2], codes.join());
  });

  it("sworn, answer a rule that wants a declaration", () => {
    const text = motionSaying(POINTS), draft = readDraft(text, "markdown").draft;
    const model = assessFiling(draft, [paper("marsh.md", declaration(CONFERRED))], { ...CONTEXT, court: "nvd" });
    assert.equal(model.requirements.find((r) => r.id.endsWith("/form"))?.status, "met");
  });

  it("are judged apart where there are none: as the motion alone", () => {
    const draft = readDraft(motionSaying(POINTS), "markdown").draft;
    assert.deepEqual(assessFiling(draft, [], CONTEXT), assess(draft, CONTEXT));
  });
});

describe("files worth opening", () => {
  it("are those called like a paper, and those with a name that the motion gives, at most twenty", () => {
    const draft = readDraft(motionSaying(POINTS), "markdown").draft;
    const names = [...Array.from({ length: 30 }, (_, n) => `a${String(n).padStart(2, "0")}.md`), "Decl-Quill.md", "marsh.txt", "Marsh Decl.md"];
    const chosen = likeliest(names, draft);
    assert.equal(chosen.length, 20);
    assert.deepEqual(chosen.slice(0, 4), ["Marsh Decl.md", "marsh.txt", "Decl-Quill.md", "a00.md"]);
  });
});

describe("a declaration or a certificate opened alone", () => {
  const alone = (text: string, court: string | null = null) => {
    const draft = readDraft(text, "markdown").draft;
    const model = assess(draft, { ...CONTEXT, court });
    return { draft, model, codes: model.findings.map((f) => `${f.code} ${f.severity}`) };
  };

  it("is a certification, and its recitals are asked for", () => {
    for (const text of [declaration(NO_TIME), declaration(NO_TIME, { title: "DECLARATION OF HELEN MARSH" }), certificate(NO_TIME)]) {
      const { draft, model, codes } = alone(text);
      assert.deepEqual([draft.kind, codes, model.needsCertification], ["certification", ["missing-time error"], false]);
    }
    assert.deepEqual(alone(declaration(CONFERRED)).codes, []);
    assert.deepEqual(alone(certificate(CONFERRED)).codes, []);
  });

  it("is governed by the rules for the motion that its title names", () => {
    const compel = alone(declaration(NO_TIME));
    assert.deepEqual(compel.model.authorities.map((r) => r.id), ["frcp-37a1", "moed-3.04a"]);
    const protect = alone(declaration(NO_TIME, { title: "DECLARATION OF HELEN MARSH IN SUPPORT OF MOTION FOR PROTECTIVE ORDER" }));
    assert.deepEqual([protect.draft.motions.map((m) => m.kind), protect.model.authorities.some((r) => r.id === "frcp-26c1")], [["protective-order"], true]);
    const judgment = alone(declaration(NO_TIME, { title: "DECLARATION OF HELEN MARSH IN SUPPORT OF MOTION FOR SUMMARY JUDGMENT" }));
    assert.deepEqual([judgment.model.authorities, judgment.codes], [[], []]);
  });

  it("is never without a certification, whatever it tells", () => {
    for (const words of [FACTS, "I attach Plaintiff's answers as Exhibit 1.", "I conferred with counsel."]) {
      assert.ok(!alone(declaration(words)).codes.some((code) => code.startsWith("missing-certification")), words);
    }
    assert.deepEqual(alone(declaration(FACTS)).codes, []);
    assert.equal(alone(declaration(FACTS, { title: "DECLARATION OF ODA QUILL" })).draft.kind, "other");
  });

  it("with no court found is never more than a warning", () => {
    const { codes, model } = alone(declaration(NO_TIME).replace(/^# UNITED[\s\S]*?MISSOURI\n/u, ""));
    assert.equal(model.standing.kind, "none-found");
    assert.ok(codes.every((code) => !code.endsWith(" error")), codes.join());
  });
});

describe("words that point, with no paper at hand", () => {
  it("leave a bare claim in doubt where a declaration is to tell the rest, and not where a letter is shown", () => {
    assert.deepEqual(filing("## Certificate of Conference\n\nCounsel conferred in good faith with Plaintiff's counsel. (Marsh Decl. ¶ 2.)", {}).codes, UNCLEAR);
    assert.deepEqual(filing("## Certificate of Conference\n\nCounsel conferred in good faith with Plaintiff's counsel. See Exhibit A.", {}).codes, ["conclusory-certification unmet"]);
    assert.deepEqual(filing("## Certificate of Conference\n\nFor the particulars of counsel's conferral, see Exhibit A.", {}).codes, UNCLEAR);
  });
});
