/**
 * Whether a post holds the words that somebody typed. Pagefind shortens a word that it does not know until it finds something: "Agnes" would bring
 * up every post with an "a".
 */

/** The words of a query. */
export function wordsAsked(query: string): string[] {
  return plain(query).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether one of these words was asked for: it begins so, or differs in its ending alone. */
export function isAsked(text: string, asked: readonly string[]): boolean {
  const words = wordsAsked(text);
  return words.some((word) => asked.some((one) => word.startsWith(one) || stemOf(word) === stemOf(one)));
}

/** Whether a text holds every word that was asked for. */
export function holdsAll(text: string, asked: readonly string[]): boolean {
  return asked.every((one) => isAsked(text, [one]));
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
}

/** A word without the ending that English gives it; three letters stay at least. */
function stemOf(word: string): string {
  return word
    .replace(/(?<=...)(?:ies|ied|ily|y)$/u, '')
    .replace(/(?<=...)(?:ing|ings|ed|er|ers|es|e|s|ly)$/u, '')
    .replace(/(?<=..)([bdgklmnprt])\1$/u, '$1');
}
