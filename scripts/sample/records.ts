/** The sample's records: what the office and the teachers of the invented school wrote down. */
import { stringify } from 'csv-stringify/sync';
import { postIdOf } from './archive.ts';
import { incidents, reviews, waivers } from './people/paperwork.ts';
import { left, pupils } from './people/pupils.ts';
import { signers, staff, teacherOf } from './people/staff.ts';
import type { Signer, Written } from './written.ts';

type Row = readonly string[];

/** The CSV files of the private folder, by name. */
export function recordsOf(posts: readonly Written[]): Map<string, string> {
  const pupilColumns = 'pupil_id,forename,known_as,surname,class,photo_consent,consent_date,withdrawn_date,protect';
  return new Map([
    ['register.csv', csv(pupilColumns, pupils.map(pupilRow))],
    [
      'register-past.csv',
      csv(
        `${pupilColumns},left_on`,
        left.map((one) => [...pupilRow(one), one.left]),
      ),
    ],
    ['staff.csv', csv('title,forename,surname,role,handle', staff)],
    ['looks.csv', csv('post,picture,people,pupils,by,role,on,note,file,description', looks(posts))],
    ['decisions.csv', csv('post,verdict,by,role,on,reason,basis,faces', decisions(posts))],
    ['gone.csv', csv('post,by,role,on', gone(posts))],
    ['waivers.csv', csv('rule,phrase,by,role,on,reason', waivers)],
    ['reviews.csv', csv('kind,on,by,role,outcome,note', reviews)],
    ['incidents.csv', csv('id,on,kind,subject,notified,blocked,parents_told,cpoms,by,note', incidents)],
  ]);
}

function csv(columns: string, rows: readonly Row[]): string {
  return stringify([columns.split(','), ...rows], { bom: true, record_delimiter: 'windows' });
}

function pupilRow(one: (typeof pupils)[number]): Row {
  return [
    one.id,
    one.forename,
    one.knownAs,
    one.surname,
    one.classId,
    one.consent,
    one.given,
    one.withdrawn,
    one.protect,
  ];
}

function looks(posts: readonly Written[]): Row[] {
  return posts.flatMap((post) =>
    (post.pictures ?? []).flatMap((picture, index) => {
      const all = picture.look === null ? [] : typeof picture.look === 'string' ? [picture.look] : picture.look;
      return all.map((look, turn) => {
        const last = turn === all.length - 1;
        const people = look === 'no' ? 'no' : 'yes';
        const isNobody = look === 'nobody';
        const asked = people === 'yes' && !picture.unasked;
        const shown = look === 'no' || isNobody ? [] : [look];
        const pupilsShown = [...shown, ...(asked ? mustBeAskedAbout(look) : [])].join(';');
        const signed = sign(picture.by ?? (turn ? 'dsl' : 'office'), post);
        const on = later(post.at, 2 + turn * 5);
        const note = [isNobody && asked ? 'Nobody can be recognised.' : '', last ? (picture.note ?? '') : ''];
        return [
          place(post),
          String(index + 1),
          people,
          pupilsShown,
          ...signed,
          on,
          note.filter((words) => words !== '').join(' '),
          '',
          last ? (picture.description ?? '') : '',
        ];
      });
    }),
  );
}

/** Of children who must not appear, whoever looks says by id that they are not there. */
function mustBeAskedAbout(look: string): string[] {
  const ids = pupils.filter(({ protect }) => protect === 'never').map(({ id }) => id);
  return ids.filter((id) => !look.includes(id)).map((id) => `-${id}`);
}

function decisions(posts: readonly Written[]): Row[] {
  return posts.flatMap((post) => {
    const made = post.decision;
    return made
      ? [[place(post), made.verdict, ...sign(made.by, post), made.on, made.reason, '', made.faces ?? '']]
      : [];
  });
}

function gone(posts: readonly Written[]): Row[] {
  return posts.flatMap((post) => (post.gone ? [[place(post), ...sign('office', post), post.gone]] : []));
}

/** With a letter before it, so that a spreadsheet does not round it. */
function place(post: Written): string {
  return `p${postIdOf(post)}`;
}

function sign(signer: Signer, post: Written): [by: string, role: string] {
  const found = signer === 'teacher' ? teacherOf(post.text) : signers[signer];
  return [found.by, found.role];
}

/** Some working days after a post. */
function later(at: string, days: number): string {
  let day = Temporal.PlainDate.from(at.slice(0, 10)).add({ days });
  while (day.dayOfWeek > 5) day = day.add({ days: 1 });
  return day.toString();
}
