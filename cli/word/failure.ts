/** Why a Word file cannot be read, in words for its owner; thrown inside the reader and caught where it is entered. */
export class Unreadable extends Error {}

export const damaged = (what: string): Unreadable => new Unreadable(`a damaged Word document (${what})`);
