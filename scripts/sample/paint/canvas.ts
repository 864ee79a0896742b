/** The paper on which a picture is printed: its ground and its textures. */
import type { Brush } from './brush.ts';
import { palette } from './palette.ts';

/** A whole SVG of what was painted. */
export function canvas({ width, height }: Brush, painted: string): string {
  const { ink, cream } = palette;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs>
<pattern id="dots" width="16" height="16" patternUnits="userSpaceOnUse" patternTransform="rotate(32)"><circle cx="4" cy="4" r="1.9" fill="${ink}" opacity=".2"/><circle cx="12" cy="12" r="1.9" fill="${ink}" opacity=".2"/></pattern>
<pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(38)"><path d="M0 2.5H9" stroke="${ink}" stroke-width="1.5" opacity=".2"/></pattern>
<pattern id="cross" width="11" height="11" patternUnits="userSpaceOnUse" patternTransform="rotate(40)"><path d="M0 3H11M3 0V11" stroke="${ink}" stroke-width="1.3" opacity=".24"/></pattern>
<pattern id="wool" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(52)"><path d="M0 1.2H4" stroke="${ink}" stroke-width=".7" opacity=".2"/></pattern>
<pattern id="strand" width="15" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(82)"><path d="M1 1.4h8M6 4.4h8" stroke="${cream}" stroke-width=".7" stroke-linecap="round" opacity=".3"/></pattern>
<pattern id="dry" width="46" height="22" patternUnits="userSpaceOnUse" patternTransform="rotate(-4)"><path d="M2 4h19M27 3h9M8 12h26M38 13h6M1 19h12M20 18h22" stroke="${cream}" stroke-width="2.4" stroke-linecap="round" opacity=".24"/></pattern>
<pattern id="weave" width="18" height="18" patternUnits="userSpaceOnUse"><path d="M1 4h7M10 13h7M4 10v7M13 1v7" stroke="${ink}" stroke-width="2" stroke-linecap="round" opacity=".2"/></pattern>
<pattern id="stipple" width="34" height="34" patternUnits="userSpaceOnUse" patternTransform="rotate(17)"><path d="M4 6h.1M17 3h.1M28 9h.1M9 18h.1M22 20h.1M31 27h.1M3 29h.1M15 30h.1M25 31h.1" stroke="${ink}" stroke-width="3" stroke-linecap="round" opacity=".3"/></pattern>
</defs>
<rect width="${width}" height="${height}" fill="${palette.paper}"/>
<g transform="translate(${-width * 0.01} ${-height * 0.01}) scale(1.02)">${painted}</g>
</svg>`;
}
