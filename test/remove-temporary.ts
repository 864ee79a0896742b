/** Runs beside every file of tests, also where a worker goes through many: what a file has made is gone after it. */
import { afterAll } from 'vitest';
import { removeTemporary } from './temporary.ts';

afterAll(removeTemporary);
