/** Where the words stand in a text, without overlap, whether in capitals or not. An empty query stands nowhere. */
export function findInText(text: string, query: string): readonly number[] {
  const wanted = fold(query);
  if (wanted === '') return [];
  const folded = fold(text);
  const found: number[] = [];
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length))
    found.push(at);
  return found;
}

/** In small letters, as long as before: a few letters would become two, and every place after them would be wrong. */
function fold(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (letter) => {
    const one = letter.toLowerCase();
    return one.length === letter.length ? one : letter;
  }).join('');
}
