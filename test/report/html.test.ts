import { describe, expect, test } from 'vitest';
import { html, toText } from '../../src/report/html.ts';

describe('markup as a template', () => {
  test('escapes every value, between tags and within quotes', () => {
    const value = `<b onclick='x'>&amp;"`;
    expect(toText(html`<p title="${value}">${value}</p>`)).toBe(
      '<p title="&lt;b onclick=&#39;x&#39;&gt;&amp;amp;&quot;">&lt;b onclick=&#39;x&#39;&gt;&amp;amp;&quot;</p>',
    );
  });
  test('keeps what another template made, alone or in a list', () => {
    expect(toText(html`<ul>${['a', '<b>'].map((one) => html`<li>${one}</li>`)}</ul>`)).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li></ul>',
    );
  });
  test('shows 0, and nothing for null and false', () => {
    expect(toText(html`${0}|${null}|${false}|${''}`)).toBe('0|||');
  });
  test('takes no object from outside for markup', () => {
    // As data read from a file could look.
    const forged = JSON.parse('{"whole":"<script>","html":"<script>"}');
    expect(() => toText(html`${forged}`)).toThrow();
  });
  test('shows control characters, which could hide what stands beside them, as replaced', () => {
    expect(toText(html`${'b\u0000c\u001bd\te\nf'}`)).toBe('b\uFFFDc\uFFFDd\te\nf');
  });
});
