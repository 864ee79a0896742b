/** What can go wrong in a rebuild, and what each means for whoever reads of it. */

export type Step =
  | 'fetch'
  | 'pull'
  | 'look'
  | 'build'
  | 'deploy'
  | 'live'
  | 'report'
  | 'hand-over'
  | 'records'
  | 'editions'
  | 'message'
  | 'rebuild';

export type Trouble = {
  step: Step;
  code: 2 | 3 | 4;
  /** What the step itself said, where it can be said to anybody. */
  said?: string;
};

/** What happened, and what to do. Names no post and nobody. */
export function tellTrouble({ step, code, said }: Trouble): string {
  const own = said === undefined ? '' : ` ${said}`;
  switch (step) {
    case 'fetch':
      if (code === 2)
        return `The records could not be used, so nothing was made of them; the site that was there stays.${own}`;
      return `The records that others changed could not be fetched, so those that are here were used.${own}`;
    case 'pull':
      return code === 2
        ? 'Nothing could be pulled from the platform: a credential or a limit is wrong. The log says which. The site was built from the records that are there.'
        : 'The pull from the platform could not be finished (the network, a limit, credits, or many posts that were not to be found). The log says why. What was fetched is kept, the site was built from the records that are there, and the next run goes on from there.';
    case 'look':
      return 'Machines could not look at all new pictures. Those wait; everything else was built. The log says why.';
    case 'build':
      if (code === 3)
        return 'Something that must not be published would have been in the site. Nothing was deployed, and the site that was there stays. The log names the files; show it to whoever maintains the archive.';
      if (code === 2)
        return 'The site could not be built: something in the records is missing or cannot be read, or another command was at work on them. Nothing was deployed, and the site that was there stays. The log names the file, the line, and the cure.';
      return 'The site could not be built. Nothing was deployed, and the site that was there stays. The log says in which step it ended.';
    case 'deploy':
      return `The site was built and could not be deployed, so what was taken down may still be public.${own}`;
    case 'live':
      return code === 3
        ? 'Something that was taken down is still public on the website, or the website is not the one that was built. The report lists what it is. Deploy with deletion, purge the cache of the website, then run this again.'
        : 'The website could not be asked whether what was taken down is gone. The log says why.';
    case 'report':
      return 'The report could not be written after the check of the website: it does not say yet what is down.';
    case 'hand-over':
      return `The report could not be put where it is read.${own}`;
    case 'records':
      return `The records could not be kept in their repository.${own}`;
    case 'editions':
      return `Two people changed a file in ways that nobody can merge.${own}`;
    case 'message':
      return `The message could not be sent.${own}`;
    case 'rebuild':
      return `The rebuild was stopped before its end.${own}`;
  }
}

/** The exit code of a run: the build's where it failed; 3 where something is still public; else the pull's; else 4. */
export function codeOf(troubles: readonly Trouble[]): 0 | 2 | 3 | 4 {
  const of = (step: Step) => troubles.find((trouble) => trouble.step === step)?.code;
  if (troubles.length === 0) return 0;
  if (of('rebuild')) return 4;
  if (troubles.some(({ step, code }) => step === 'fetch' && code === 2)) return 2;
  return of('build') ?? (of('live') === 3 ? 3 : undefined) ?? of('pull') ?? 4;
}
