/** HTML as a tagged template: every value is escaped, unless another such template made it. */

export type Html = { readonly [whole]: string };

type Child = Html | string | number | null | false | readonly Child[];

// Not exported: only `html` can make a piece that is not escaped again.
const whole = Symbol('html');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Values stand between tags or within quoted attributes, never in a script, a style or a bare attribute. Null and false are nothing. */
export function html(strings: TemplateStringsArray, ...children: readonly Child[]): Html {
  let text = strings[0] ?? '';
  for (const [index, child] of children.entries()) text += escaped(child) + (strings[index + 1] ?? '');
  return { [whole]: text };
}

/** The finished markup. */
export function toText(piece: Html): string {
  return piece[whole];
}

function escaped(child: Child): string {
  if (child === null || child === false) return '';
  if (typeof child === 'number') return String(child);
  if (typeof child === 'string') {
    // HTML knows no other control characters; a bare one would be a parse error, or hide what stands beside it.
    return child.replace(/[&<>"']/gu, (mark) => entities[mark] ?? '').replace(/[^\P{Cc}\t\n\r]/gu, '\uFFFD');
  }
  return whole in child ? child[whole] : child.map(escaped).join('');
}
