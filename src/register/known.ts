/** What the reading of names knows apart from pupils: word lists, staff, classes, the school's own name. */
import type { RegisterInput } from '../register.ts';
import { nameWords } from './name-index.ts';
import type { Known } from './sight.ts';
import { namesakeOf } from './somebody-else.ts';

export function knownOf({
  pupils,
  staff,
  school,
  names,
}: Pick<RegisterInput, 'pupils' | 'staff' | 'school' | 'names'>): Known {
  return {
    ordinary: names.ordinary,
    everyday: names.everyday,
    mostlyNames: names.mostlyNames,
    commonNames: names.commonNames,
    lesserKnown: names.lesserKnown,
    publicSurnames: names.publicSurnames,
    storyTitles: names.storyTitles,
    doings: names.doings,
    doingsBare: names.doingsBare,
    times: names.times,
    places: names.places,
    staffNames: new Set(staff.map(({ forename, surname }) => nameWords(`${forename} ${surname}`).join(' '))),
    staffHandles: new Set(staff.map(({ handle }) => handle.toLowerCase().replace(/^@?(?=.)/u, '@'))),
    staffSurnames: new Set(staff.map(({ surname }) => nameWords(surname).join(' '))),
    classIds: new Set(
      [...school.classes.map(({ id }) => id.toLowerCase()), ...pupils.map((pupil) => pupil.class.toLowerCase())].filter(
        (id) => id !== '',
      ),
    ),
    classWords: new Set(
      [school.account.name, ...school.classes.map(({ name }) => name)]
        .flatMap(nameWords)
        .filter((word) => !/^\d*$/u.test(word)),
    ),
    namesake: namesakeOf(school.account.name),
  };
}
