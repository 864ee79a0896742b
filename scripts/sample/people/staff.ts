/** The staff of the sample: invented people, the class teachers by the names of school.yaml. */

export const signers = {
  head: { by: 'Mrs V. Lockhart', role: 'Headteacher' },
  deputy: { by: 'Mr T. Akinlade', role: 'SLT' },
  dsl: { by: 'Ms O. Quigley', role: 'Safeguarding Lead' },
  computing: { by: 'Mr O. Bevan', role: 'Computing Lead' },
  office: { by: 'Mrs M. Tapper', role: 'Office' },
  office2: { by: 'Ms I. Valverde', role: 'Office' },
} as const;

const teachers: readonly [
  classId: string,
  title: string,
  forename: string,
  surname: string,
  role: string,
  handle: string,
][] = [
  ['RH', 'Mrs', 'Annette', 'Bell', 'Class teacher RH', ''],
  ['RW', 'Miss', 'Philippa', 'Oakley', 'Class teacher RW', ''],
  ['1H', 'Mr', 'Hitesh', 'Solanki', 'Class teacher 1H', ''],
  ['1W', 'Mrs', 'Morag', 'Macready', 'Class teacher 1W', ''],
  ['2H', 'Miss', 'Kinga', 'Pietrzak', 'Class teacher 2H', ''],
  ['2W', 'Mr', 'Alistair', 'Dunmore', 'Class teacher 2W and Forest School lead', ''],
  ['3H', 'Miss', 'Delphine', 'King', 'Class teacher 3H', ''],
  ['3W', 'Mrs', 'Ifeoma', 'Ezekwesili', 'Class teacher 3W', ''],
  ['4H', 'Ms', 'Pilar', 'Vidal', 'Class teacher 4H', ''],
  ['4W', 'Mr', 'Prakash', 'Sundaram', 'Class teacher 4W', '@MrSundaram4W'],
  ['5H', 'Miss', 'Catrin', 'Rowlands', 'Class teacher 5H', ''],
  ['5W', 'Mr', 'Douglas', 'Marsh', 'Class teacher 5W', ''],
  ['6H', 'Mr', 'Owain', 'Bevan', 'Class teacher 6H and Computing Lead', '@MrBevan6H'],
  ['6W', 'Mrs', 'Harriet', 'Farnham', 'Class teacher 6W', ''],
];

/** Rows of staff.csv: title, forename, surname, role, handle. */
export const staff: readonly (readonly string[])[] = [
  ['Mrs', 'Verity', 'Lockhart', 'Headteacher', ''],
  ['Mr', 'Tunde', 'Akinlade', 'Deputy Headteacher (SLT)', ''],
  ['Ms', 'Orla', 'Quigley', 'Assistant Headteacher and Safeguarding Lead (SLT)', ''],
  ...teachers.map(([, ...row]) => row),
  ['Mr', 'Lennox', 'Peart', 'PE and sports coach', ''],
  ['Mrs', 'Wren', 'Hallett', 'Music teacher', ''],
  ['Mrs', 'Shabnam', 'Kazi', 'Teaching assistant Year 1', ''],
  ['Mr', 'Gethin', 'Moyle', 'Teaching assistant Year 4', ''],
  ['Miss', 'Dulcie', 'Amery', 'Teaching assistant Reception', ''],
  ['Mrs', 'Maureen', 'Tapper', 'Office manager', ''],
  ['Ms', 'Ines', 'Valverde', 'Admissions and attendance (office)', ''],
  ['Mr', 'Desmond', 'Pilcher', 'Caretaker', ''],
  ['Mrs', 'Beverley', 'Cudjoe', 'School cook', ''],
  ['Mr', 'Noel', 'Strang', 'Crossing patrol', ''],
];

/** Who signs for the class whose hashtag stands in a text; the office where there is none. */
export function teacherOf(text: string): { by: string; role: string } {
  const found = teachers.find(([classId]) => text.includes(`#${classId}`));
  if (!found) return signers.office;
  const [, title, forename, surname] = found;
  return { by: `${title} ${forename[0]}. ${surname}`, role: 'Class teacher' };
}
