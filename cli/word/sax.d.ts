/** What is used here of `sax`, which brings no types of its own. */
declare module "sax" {
  interface Tag {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
  }

  interface Parser {
    onopentag: (tag: Tag) => void;
    onclosetag: (name: string) => void;
    ontext: (text: string) => void;
    oncdata: (text: string) => void;
    ondoctype: (doctype: string) => void;
    onerror: (error: Error) => void;
    write(text: string): Parser;
    close(): Parser;
  }

  const sax: {
    parser(strict: boolean, options?: { readonly strictEntities?: boolean }): Parser;
    /** Longest attribute value, comment and so on. */
    MAX_BUFFER_LENGTH: number;
  };
  export default sax;
}
