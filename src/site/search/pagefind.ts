/** What the search page uses of Pagefind's `pagefind.js`, which is loaded when it is needed. */
export type Pagefind = {
  options(options: { excerptLength: number }): Promise<void>;
  search(
    term: string | null,
    options: { filters: Record<string, string>; sort?: { date: 'asc' | 'desc' } },
  ): Promise<{
    results: {
      data(): Promise<{
        url: string;
        /** Escaped, with `<mark>` around what was found. */
        excerpt: string;
        meta: Record<string, string>;
        filters: Record<string, string[]>;
      }>;
    }[];
  }>;
};
