/**
 * What was read from a text, kept by the text: an order that is being typed says most of what it said before. No more than `most`
 * are kept, and all are forgotten when there are more, so that nothing grows for ever.
 */
export function remembered<V>(most: number, read: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
