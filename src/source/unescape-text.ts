/** Plain text from the platform's, in which only these characters are escaped. */
const escapes: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Once, never again: `&amp;lt;` is the text `&lt;`. */
export function unescapeText(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/gu, (whole, name: string) => escapes[name] ?? whole);
}
