/** In how many shares the looking is worth being done by as many machines. */

/** Pictures that one machine looks at in ten minutes or so: for fewer, another machine takes longer to be made ready than it saves. */
const enough = 400;
const mostMachines = 8;

/** `1/3`, `2/3`, `3/3`; none where one machine does. */
export function sharesOf(files: number): string[] {
  const machines = Math.min(Math.ceil(files / enough), mostMachines);
  return machines < 2 ? [] : Array.from({ length: machines }, (_, index) => `${index + 1}/${machines}`);
}
