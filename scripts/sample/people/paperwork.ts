/** What else the invented school keeps: waivers, reviews and incidents. */

/** rule, phrase, by, role, on, reason */
export const waivers: readonly (readonly string[])[] = [
  [
    'name-with-picture',
    'It was called Rose, it was two metres ten',
    'Ms O. Quigley',
    'Safeguarding Lead',
    '2025-10-20',
    'A sunflower, not our pupil.',
  ],
];

/** kind, on, by, role, outcome, note */
export const reviews: readonly (readonly string[])[] = [
  [
    'policy',
    '2025-09-02',
    'Mrs V. Lockhart',
    'Headteacher',
    'read',
    'Review is overdue; on the agenda of the spring governors.',
  ],
  [
    'access',
    '2025-09-05',
    'Mr O. Bevan',
    'Computing Lead',
    'changed',
    'Password changed after two teachers left in July.',
  ],
  ['radar', '2025-09-18', 'Mr T. Akinlade', 'SLT', 'done', ''],
  ['followers', '2025-09-18', 'Mr T. Akinlade', 'SLT', 'blocked', 'Four accounts that sell essays.'],
  ['radar', '2025-10-02', 'Mr T. Akinlade', 'SLT', 'done', ''],
  ['radar', '2025-10-16', 'Ms O. Quigley', 'SLT', 'done', ''],
  ['followers', '2025-11-13', 'Mr T. Akinlade', 'SLT', 'done', ''],
  ['radar', '2025-11-13', 'Mr T. Akinlade', 'SLT', 'done', ''],
  ['radar', '2025-12-04', 'Ms O. Quigley', 'SLT', 'done', ''],
  ['access', '2026-01-06', 'Mr O. Bevan', 'Computing Lead', 'done', ''],
  ['radar', '2026-01-15', 'Mr T. Akinlade', 'SLT', 'done', ''],
  [
    'following',
    '2026-01-15',
    'Mrs V. Lockhart',
    'Headteacher',
    'done',
    'Follows eight approved accounts and nobody else.',
  ],
  ['followers', '2026-02-05', 'Ms O. Quigley', 'SLT', 'blocked', 'One account said to be a pupil; see incident I-02.'],
  ['radar', '2026-02-05', 'Ms O. Quigley', 'SLT', 'done', ''],
  ['radar', '2026-03-12', 'Mr T. Akinlade', 'SLT', 'done', ''],
  ['radar', '2026-05-07', 'Mr T. Akinlade', 'SLT', 'done', ''],
  ['followers', '2026-06-18', 'Mr T. Akinlade', 'SLT', 'done', ''],
  ['radar', '2026-07-02', 'Mr T. Akinlade', 'SLT', 'done', ''],
];

/** id, on, kind, subject, notified, blocked, parents_told, cpoms, by, note */
export const incidents: readonly (readonly string[])[] = [
  [
    'I-01',
    '2025-11-12',
    'offensive',
    '@chiswick_grumbler',
    '2025-11-12',
    '2025-11-12',
    '',
    '',
    'Mr T. Akinlade',
    'Rude replies about the crossing patrol; reported to the platform.',
  ],
  [
    'I-02',
    '2026-02-05',
    'pupil-follower',
    '@zoomzoom_w4',
    '2026-02-05',
    '2026-02-05',
    '2026-02-06',
    '',
    'Ms O. Quigley',
    'Entry on CPOMS still to be made.',
  ],
];
