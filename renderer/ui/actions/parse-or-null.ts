/** Reads a stored value with a parser that throws; what cannot be read counts as not given. */
export function parseOrNull<Value>(text: string | null, parse: (text: string) => Value): Value | null {
  if (text === null) return null;
  try {
    return parse(text);
  } catch {
    return null;
  }
}
