/** Addresses of pages and files of the site. */
import { school } from './data.ts';

/** The address of a page, from the names on the way to it: `to('posts', '17')` is `/posts/17/` below the base. */
export function to(...names: readonly string[]): string {
  return school.base + names.map((name) => `${encodeURIComponent(name)}/`).join('');
}

/** The address of a file. */
export function toFile(...names: readonly string[]): string {
  return school.base + names.map(encodeURIComponent).join('/');
}

/** An address with the origin of the school website before it, where school.yaml gives one. */
export function withOrigin(address: string): string {
  return school.url === null ? address : new URL(address, school.url).href;
}
