/** The school of the examples: the register beside this file, school.yaml as delivered, and the real services. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { makeContext } from '../../src/context.ts';
import type { PupilRow, StaffRow } from '../../src/register.ts';
import { parseSchool } from '../../src/school.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const rows = <Row>(path: string) => parse<Row>(read(path), { columns: true });

export const pupils = rows<PupilRow>('pupils.csv');
export const staff = rows<StaffRow>('staff.csv');
export const school = parseSchool(read('../../content/school.yaml'), 'school.yaml');
export const { context } = makeContext(school, { pupils, past: [], staff }, '2026-03-20');
