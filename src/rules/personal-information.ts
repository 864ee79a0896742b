import {
  type Context,
  childrenIn,
  credentialsIn,
  emailsIn,
  fail,
  overlap,
  type PupilId,
  placeIn,
  platesIn,
  type Rule,
  review,
  type SeenPost,
  type Span,
  sentencesIn,
  streetsIn,
  streetsNamedIn,
  toldIn,
  type Words,
  wordsOf,
} from '../rule.ts';

const contact =
  'This is somebody’s private contact. Take it out, and ask people to ring or write to the school office.';
const publicContact =
  'This may be somebody’s private contact. If it is, take it out; if it belongs to an organisation, say so.';
const home = 'This says where a child or a family lives. Take the address out.';
const address = 'This is an address. If somebody lives there, take it out; if it is a public place, say so.';
const birth = 'This gives a date of birth. Take the date or the age out.';
const perhapsBirth = 'This may give a child’s date of birth. If it does, take the date or the age out; if not, say so.';
const vehicle = 'This is the registration mark of a vehicle. Take it out.';
const perhapsVehicle = 'This looks like the registration mark of a vehicle. If it is, take it out; if not, say so.';
const login = 'This gives away a log-in or a password. Take it out, change the password, and send it privately.';
const circumstance = 'This tells of the health, needs, care, faith or family of one child. Take it out.';
const perhapsCircumstance =
  'This may tell of the health, needs, care, faith or family of one child. If it does, take it out; if not, say so.';
const parent = 'A parent or carer is named together with the child. Leave out one of the two names.';
const perhapsParent =
  'A parent or carer may be named together with a child. If so, leave out one of the two names; if not, say so.';
const family =
  'This speaks of the family of one child. If it tells something private of it, take it out; if not, say so.';
const alone = 'This tells when and where a named child is alone. Take the time, the place or the name out.';
const perhapsAlone = 'This may tell when and where a child is alone. If so, take the time and the place out.';
const perhapsNumber =
  'The register gives a pupil this very number. If it is the pupil’s, take it out; if it is a bus, a room or a prize, say so.';

const messages = {
  birth: [birth, perhapsBirth],
  circumstance: [circumstance, perhapsCircumstance],
  parent: [parent, perhapsParent],
  family: [family, family],
  alone: [alone, perhapsAlone],
} as const;

export default {
  id: 'personal-information',
  title: 'No personal information',
  clause: 'NO PERSONAL INFORMATION WILL BE TWEETED',
  severity: 'withhold',
  why: 'A private fact, once public, can be used to find, to harm or to tease a child, and cannot be taken back.',
  fix: 'Take out contacts, addresses, dates of birth, log-ins and number plates, and whatever tells of one child’s health, needs, care, faith, family or way home. The school’s own contacts may stay.',
  appliesTo: () => true,
  *check(post, context) {
    for (const words of wordsOf(post)) {
      const facts = toldIn(words.text, words.where === 'ocr', post, context).map((told) =>
        found(told.sure, messages[told.kind], told.at, told.pupils),
      );
      const contacts = contactsIn(words.text, isOfApproved(post, words.where, context), context);
      for (const found of merged([...contacts, ...facts])) {
        const place = { ...placeIn(words, found.at), pupils: found.pupils };
        yield found.outcome === 'fail' ? fail(found.message, place) : review(found.message, place);
      }
    }
  },
  examples: [
    {
      name: 'a private telephone number',
      post: { text: 'Found: one blue rabbit. Ring 07700 900142 if it is yours.' },
      expect: 'fail',
      problems: [{ message: contact, evidence: '07700 900142' }],
    },
    {
      name: 'what a named child is allergic to',
      post: { text: 'We are a nut-free class, as Ottoline has a severe peanut allergy.' },
      expect: 'fail',
      problems: [{ message: circumstance, evidence: 'Ottoline has a severe peanut allergy' }],
    },
    {
      name: 'a birthday with an age',
      post: { text: 'A very happy 6th birthday to Ottoline!' },
      expect: 'fail',
      problems: [{ message: birth, evidence: 'happy 6th birthday to Ottoline' }],
    },
    {
      name: 'a parent by name with the child',
      post: { text: 'Thank you to Ottoline’s mum, Rosamund, who ran the stall.' },
      expect: 'fail',
      problems: [{ message: parent, evidence: 'Ottoline’s mum, Rosamund' }],
    },
    {
      name: 'the health of a child without a name',
      post: { text: 'One of our Year 2 boys has epilepsy, and so we learned what to do.' },
      expect: 'review',
      problems: [{ message: perhapsCircumstance, evidence: 'One of our Year 2 boys has epilepsy' }],
    },
    {
      name: 'the school’s own contacts',
      post: { text: 'Ring us on 020 8994 4782 or write to office@williamhogarth.example.' },
      expect: 'pass',
    },
    {
      name: 'an assembly about a condition, and nobody’s in particular',
      post: { text: 'In our autism acceptance assembly we asked how loud a classroom can feel.' },
      expect: 'pass',
    },
  ],
} satisfies Rule;

type Found = { outcome: 'review' | 'fail'; message: string; at: Span; pupils: readonly PupilId[] };

function found(
  sure: boolean,
  [plainly, perhaps]: readonly [string, string],
  at: Span,
  pupils: readonly PupilId[] = [],
): Found {
  return { outcome: sure ? 'fail' : 'review', message: sure ? plainly : perhaps, at, pupils };
}

/** Mailboxes of an organisation rather than of a person. */
const mailbox =
  /^(?:info|office|hello|admin\w*|admissions|enquir\w*|contact|bookings?|tickets?|box-?office|support|help\w*|team|press|schools?|education|events?|volunteers?|pta|sales|mail|news\w*|privacy|reception|friends|library|clubs?|noreply|no-reply)\b/iu;
const dwelling =
  /\b(?:(?:his|her|their) (?:new )?(?:home|house|flat|address|place|door)|lives?|living|moved|moving|home address|at home|party|round to|knock|neighbours? of|deliver(?:y|ies)? to|post (?:it|them) to|rsvp)\b/iu;
const venue =
  /\b(?:museum|gallery|theatre|station|church|temple|mosque|synagogue|centre|center|pool|leisure|park|library|stadium|ground|pitch|farm|zoo|cinema|hall|palace|castle|gardens|v&a|rspb|coach|trip|meet(?:ing)? (?:us|at|there)|venue|visit)\b/iu;
const currentPlate = /^[A-Z]{2}\d{2}/u;
const car =
  /\b(?:cars?|vans?|vehicles?|reg(?:istration)?|number ?plates?|park(?:ed|ing)|owner|driver|drives?|silver|hatchback|estate|minibus)\b/iu;

/** The words of an account that the school approved: a line that it gives is an office's. */
function isOfApproved(post: SeenPost, where: Words['where'], { school }: Context): boolean {
  const author = where === 'quoted' ? (post.quoted?.author ?? null) : post.retweet_of;
  return author !== null && school.approved_accounts.some((one) => one.toLowerCase() === author.toLowerCase());
}

/** Contacts, homes, vehicles and log-ins, whosever they are but the school's; and pupils' numbers. */
function contactsIn(text: string, isApproved: boolean, context: Context): Found[] {
  const own = context.school.contacts.map((one) => one.toLowerCase());
  const phones = context.phonesIn(text).flatMap((at) => {
    const digits = text
      .slice(...at)
      .replace(/\D/gu, '')
      .replace(/^(?:00)?44/u, '0')
      .replace(/^00/u, '0');
    // 03, 08 and short codes are given to organisations only, so nobody's private line.
    if (/^0(?:3|8)|^\d{3,6}$/u.test(digits) || (isApproved && /^0[12]/u.test(digits))) return [];
    return [found(digits.startsWith('07') || digits.length > 11, [contact, publicContact], at)];
  });
  const emails = emailsIn(text).flatMap(({ at, address }) => {
    const [box = '', domain = ''] = address.split('@');
    const isOurs = own.some((one) => one.endsWith(`@${domain}`));
    if (own.includes(address) || (isOurs && mailbox.test(box))) return [];
    // At the school's own address it may be a pupil's, or a teacher's who wishes to be written to.
    return [found(!isOurs && !mailbox.test(box), [contact, publicContact], at)];
  });
  const streets = streetsIn(text).filter((at) => !own.some((one) => one.includes(text.slice(...at).toLowerCase())));
  const children = childrenIn(text, context.register);
  const isLived = (at: Span) => {
    const sentence = around(text, at);
    return dwelling.test(sentence) || childrenIn(sentence, context.register).some((child) => child.sure);
  };
  const codes = context.postcodesIn(text).filter((at) => {
    // A postcode alone is where a trip goes, unless a child or a house stands beside it.
    const isVenue = venue.test(text) && streets.length === 0 && children.length === 0;
    return !isVenue || isLived(at);
  });
  const named = (children.length > 0 ? streetsNamedIn(text) : []).filter(
    (at) => dwelling.test(around(text, at)) && !own.some((one) => one.includes(text.slice(...at).toLowerCase())),
  );
  const addresses = [...streets, ...codes, ...named].map((at) => found(isLived(at), [home, address], at));
  const plates = platesIn(text).flatMap((at) => {
    const near = car.test(around(text, at));
    return near || currentPlate.test(text.slice(...at)) ? [found(near, [vehicle, perhapsVehicle], at)] : [];
  });
  const logins = credentialsIn(text).map((at) => found(true, [login, login], at));
  const numbers = context.register.idsIn(text).map((at) => found(false, [perhapsNumber, perhapsNumber], at));
  return [...phones, ...emails, ...addresses, ...plates, ...logins, ...numbers];
}

/** Without overlaps: what overlaps becomes one, and the sure one speaks. */
function merged(all: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const next of all.toSorted((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1])) {
    const last = kept.at(-1);
    if (!last || !overlap(last.at, next.at)) {
      kept.push(next);
      continue;
    }
    const speaks = last.outcome === 'fail' || next.outcome === 'review' ? last : next;
    const at: Span = [last.at[0], Math.max(last.at[1], next.at[1])];
    kept.splice(-1, 1, { ...speaks, at, pupils: [...new Set([...last.pupils, ...next.pupils])] });
  }
  return kept;
}

/** The sentence in which a place lies. */
function around(text: string, at: Span): string {
  const sentence = sentencesIn(text).find((one) => overlap(one, at));
  return sentence ? text.slice(...sentence) : text;
}
