/** Whatever colours a shop chooses, what has to be read can be read (WCAG 2.2, 1.4.3 and 1.4.11). */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { controls } from './controls.ts';
import { tokens } from './tokens.ts';

type Rgb = readonly [red: number, green: number, blue: number];

const WHITE: Rgb = [255, 255, 255];
const DARK: Rgb = [24, 24, 27];
const channel = fc.integer({ min: 0, max: 255 });
const anyColour = fc.tuple(channel, channel, channel);
/** The corners and edges of the colour space, where formulas break first. */
const CORNERS: Rgb[] = [0, 90, 118, 128, 255].flatMap((red) =>
  [0, 90, 118, 128, 255].flatMap((green) => [0, 118, 255].map((blue): Rgb => [red, green, blue])),
);

const luminance = (colour: Rgb): number => {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

function contrast(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const css = (colour: Rgb) => `rgb(${colour.join(' ')})`;

/** What a browser paints for a colour, over a background. */
const painter = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
function painted(colour: string, over: Rgb): Rgb {
  for (const layer of [css(over), colour]) {
    painter.fillStyle = layer;
    painter.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = painter.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** An element with the shared look on a page of the given scheme. */
let host: HTMLElement;
let inner: HTMLElement;
beforeEach(() => {
  host = document.createElement('div');
  inner = document.createElement('span');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens.styleSheet!, controls.styleSheet!];
  root.append(inner);
  document.body.append(host);
});
afterEach(() => host.remove());

/** A colour of the look as it is painted. */
function look(value: string, page: Rgb, over = page): Rgb {
  host.style.colorScheme = page === WHITE ? 'light' : 'dark';
  inner.style.color = value;
  return painted(getComputedStyle(inner).color, over);
}

const forAnyColour = (check: (colour: Rgb) => void) => {
  CORNERS.forEach(check);
  fc.assert(fc.property(anyColour, check), { numRuns: 300 });
};

describe('contrast under any colour of a shop', () => {
  it('keeps text on the accent readable', () =>
    forAnyColour((accent) => {
      host.style.setProperty('--vouch-accent', css(accent));
      expect(contrast(look('var(--on-accent)', WHITE), accent), css(accent)).toBeGreaterThanOrEqual(4.5);
    }));

  it('leaves the text on the accent to the shop that sets it', () => {
    host.style.setProperty('--vouch-on-accent', 'rgb(10 20 30)');
    expect(look('var(--on-accent)', WHITE)).toEqual([10, 20, 30]);
  });

  describe.each([
    ['white', WHITE],
    ['dark', DARK],
  ] as const)('on a %s page', (_, page) => {
    it('keeps stars visible', () =>
      forAnyColour((star) => {
        host.style.setProperty('--vouch-star', css(star));
        expect(contrast(look('var(--star)', page), page), css(star)).toBeGreaterThanOrEqual(3);
      }));

    it.each(['good', 'bad'])('keeps "%s" readable, on its own tint too', (name) =>
      forAnyColour((colour) => {
        host.style.setProperty(`--vouch-${name}`, css(colour));
        const text = look(`var(--${name})`, page);
        const tint = look(`color-mix(in srgb, var(--${name}) 9%, transparent)`, page);
        expect(contrast(text, tint), css(colour)).toBeGreaterThanOrEqual(4.5);
      }),
    );

    it('keeps secondary text readable under any text that is, however often it is nested', () =>
      forAnyColour((text) => {
        // A shop whose own text cannot be read is past help.
        if (contrast(text, page) < 4.5) return;
        host.style.color = css(text);
        const muted = look('var(--muted)', page);
        host.style.color = css(muted);
        const twice = look('var(--muted)', page);
        expect(contrast(muted, page), css(text)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(twice, page), css(text)).toBeGreaterThanOrEqual(4.5);
      }));
  });
});
