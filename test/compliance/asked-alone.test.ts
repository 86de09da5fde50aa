/** A conference asked for by means untold, and no contact beside it: the words that ask are what is shown. */
import { draft } from "./draft.js";

describe("a request for a conference and nothing else", () => {
  const asked = "I asked Mr. Osei for a call on March 4, 2021. He said he would think about it.";
  draft("put off", { court: "moed" }, asked).finds("insufficient-attempt", {
    at: "I asked Mr. Osei for a call", severity: "warning",
    says: /^Little effort shown: this tells of one request for a conference, and no answer awaited or further try told; E\.D\. Mo\./u,
  });
  draft("made again on another day", { court: "moed" }, "I asked Mr. Osei in good faith for a call on March 4, 2021. On March 8, 2021, I again asked Mr. Osei for a call. After sincere efforts counsel are unable to reach an accord.").passes();
  draft("with a voicemail, which is named", { court: "moed" }, "I left Mr. Osei a voicemail on March 4, 2021. After sincere efforts counsel are unable to reach an accord.")
    .finds("insufficient-attempt", { at: "voicemail", says: /this tells of one voicemail, and no answer awaited/u });
});
