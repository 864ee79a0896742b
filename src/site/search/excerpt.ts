/** An excerpt that Pagefind gives (escaped, with `<mark>` around what was found) as parts, so that a page never has to set HTML. */
export type ExcerptPart = { text: string; found: boolean };

export function partsOf(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/su)
    .map((part, index) => ({ text: unescaped(part), found: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#x27|#39);/gu, (all, name: string) => signs[name] ?? all);
}
