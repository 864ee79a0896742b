/** What the search page uses of Pagefind's `pagefind.js`, which is loaded when it is needed. */
export type Pagefind = {
  search(
    term: string | null,
    options: { filters: Record<string, string>; sort?: { date: 'asc' | 'desc' } },
  ): Promise<{
    results: {
      data(): Promise<{
        url: string;
        /** The record's words, unescaped. */
        content: string;
        meta: Record<string, string>;
        filters: Record<string, string[]>;
      }>;
    }[];
  }>;
};
