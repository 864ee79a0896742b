/** Text without what no page, feed or file can carry: control characters, halves of characters, carriage returns. */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\p{Cs}/gu, '')
      // The mark of an object that another programme put here; this one marks with it what was left out.
      .replaceAll('\uFFFC', '')
      .replace(/\r\n?/gu, '\n')
      .replace(/[^\P{Cc}\n\t]/gu, '')
  );
}
