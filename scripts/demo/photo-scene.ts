/** One photo as an SVG: where it was taken, from where the light came, and the product in it. */

/** Where a photo was taken. */
export type Place = keyof typeof PLACES;

export interface Photo {
  place: Place;
  /** Pixels. */
  width: number;
  height: number;
  /** Each piece of the product in the picture: its middle as parts of width and height, its size (1 fills the shorter edge). */
  things: [x: number, y: number, size: number][];
  /** The camera was held so many degrees off. */
  tilt: number;
  /** Where the light comes from. */
  light: 'left' | 'right';
  /** What the reviewer says of it, in the review's language; null for none. */
  alt: string | null;
  /** Colours of the product that are others here: another variant of it. */
  paint?: Record<string, string>;
  /** A video of that length, in which the light flickers and the hand is not quite still. */
  seconds?: number;
  /** What else there is to see, by name, on the product. */
  extras?: (keyof typeof EXTRAS)[];
}

interface Look {
  /** Wall or sky, from top to bottom. */
  back: [string, string];
  /** Table or ground, from far to near. */
  ground: [string, string];
  /** Where the ground begins, as part of the height. */
  horizon: number;
  /** Grain of the ground, as a turbulence's base frequency along and across, and how strong. */
  grain: [number, number, number];
  /** Blurred things behind, in parts of width and height: x, y, radius x, radius y, colour. */
  blurs: [number, number, number, number, string][];
  /** Colour and strength of the light, and of the shade. */
  glow: [string, number];
  shade: [string, number];
}

const PLACES = {
  kitchen: {
    back: ['#e9e2d4', '#cfc4b0'],
    ground: ['#a9773f', '#8a5a2c'],
    horizon: 0.62,
    grain: [0.004, 0.09, 0.55],
    blurs: [
      [0.12, 0.3, 0.09, 0.3, '#7d8d80'],
      [0.86, 0.42, 0.1, 0.17, '#b8643f'],
      [0.7, 0.12, 0.2, 0.05, '#8b6a45'],
    ],
    glow: ['#fff3d6', 0.55],
    shade: ['#2a1a0c', 0.5],
  },
  garden: {
    back: ['#bcd0c9', '#8aa67a'],
    ground: ['#6e8a4c', '#4c6a35'],
    horizon: 0.58,
    grain: [0.05, 0.02, 0.8],
    blurs: [
      [0.2, 0.35, 0.2, 0.22, '#5c7d4b'],
      [0.75, 0.3, 0.26, 0.25, '#6f9155'],
      [0.5, 0.2, 0.08, 0.08, '#f2f0d2'],
      [0.9, 0.52, 0.06, 0.05, '#c96f57'],
    ],
    glow: ['#fffbd8', 0.6],
    shade: ['#12200d', 0.5],
  },
  stone: {
    back: ['#a9bcc8', '#c6d0d3'],
    ground: ['#8d8f8e', '#6a6d6e'],
    horizon: 0.55,
    grain: [0.03, 0.05, 0.9],
    blurs: [
      [0.3, 0.5, 0.45, 0.07, '#6f8d9d'],
      [0.85, 0.46, 0.25, 0.12, '#5d6f6a'],
    ],
    glow: ['#fdfaf0', 0.45],
    shade: ['#15202a', 0.5],
  },
  evening: {
    back: ['#20262e', '#4b3a33'],
    ground: ['#4d3524', '#2a1c13'],
    horizon: 0.64,
    grain: [0.005, 0.08, 0.6],
    blurs: [
      [0.14, 0.28, 0.035, 0.045, '#f2c56b'],
      [0.27, 0.18, 0.025, 0.03, '#e8a94e'],
      [0.8, 0.24, 0.045, 0.055, '#f4cf84'],
      [0.92, 0.38, 0.03, 0.04, '#d98a45'],
      [0.62, 0.14, 0.02, 0.026, '#f2c56b'],
    ],
    glow: ['#ffc878', 0.6],
    shade: ['#05070b', 0.65],
  },
  window: {
    back: ['#dfe7ea', '#c3ccd0'],
    ground: ['#ece7de', '#cfc7ba'],
    horizon: 0.66,
    grain: [0.01, 0.015, 0.25],
    blurs: [
      [0.3, 0.28, 0.24, 0.27, '#f7fbff'],
      [0.86, 0.5, 0.12, 0.2, '#6b8a63'],
      [0.56, 0.28, 0.012, 0.34, '#9aa5a9'],
    ],
    glow: ['#ffffff', 0.7],
    shade: ['#2b3038', 0.42],
  },
  snow: {
    back: ['#9fb9d2', '#dfe9f0'],
    ground: ['#f2f6fa', '#cddae6'],
    horizon: 0.6,
    grain: [0.02, 0.03, 0.3],
    blurs: [
      [0.18, 0.42, 0.16, 0.28, '#3f5a52'],
      [0.42, 0.48, 0.12, 0.2, '#55716a'],
      [0.9, 0.42, 0.18, 0.26, '#48645b'],
    ],
    glow: ['#ffffff', 0.5],
    shade: ['#1d2f45', 0.4],
  },
  linen: {
    back: ['#d8cdbb', '#c3b59e'],
    ground: ['#d8cdbb', '#b7a88f'],
    horizon: 0,
    grain: [0.012, 0.2, 0.4],
    blurs: [[0.9, 0.05, 0.3, 0.2, '#efe7d8']],
    glow: ['#fff6e3', 0.6],
    shade: ['#2e2416', 0.5],
  },
  wall: {
    back: ['#d9dcd6', '#c2c4bb'],
    ground: ['#d9dcd6', '#b9bcb2'],
    horizon: 0,
    grain: [0.02, 0.03, 0.4],
    blurs: [],
    glow: ['#fffdf2', 0.6],
    shade: ['#1d221d', 0.45],
  },
  beach: {
    back: ['#a8cfe0', '#d5e4e2'],
    ground: ['#e2cfa4', '#c9b07c'],
    horizon: 0.5,
    grain: [0.12, 0.16, 0.55],
    blurs: [
      [0.5, 0.47, 0.8, 0.05, '#5f97ab'],
      [0.2, 0.16, 0.2, 0.04, '#ffffff'],
      [0.75, 0.24, 0.24, 0.04, '#ffffff'],
    ],
    glow: ['#fffbe6', 0.6],
    shade: ['#3a2c12', 0.4],
  },
  floor: {
    back: ['#cdbfae', '#b9a78f'],
    ground: ['#b58a58', '#8f6738'],
    horizon: 0.34,
    grain: [0.003, 0.05, 0.6],
    blurs: [
      [0.5, 0.1, 0.6, 0.2, '#dcd2c4'],
      [0.5, 0.33, 0.6, 0.02, '#efe9df'],
      [0.12, 0.2, 0.12, 0.25, '#5f6a70'],
    ],
    glow: ['#fff0d2', 0.5],
    shade: ['#241607', 0.5],
  },
} as const satisfies Record<string, Look>;

/** By product: the lines of its picture that are background, and where it stands, in the picture's 400 units. */
const SUBJECTS: Record<string, { background: number[]; foot: number }> = {
  'canvas-fietstas': { background: [1, 2, 3, 4], foot: 336 },
  'enamel-mug': { background: [1, 2, 3, 13], foot: 310 },
  'enamel-mug-green': { background: [1, 2, 3, 13], foot: 310 },
  'gietijzeren-pan': { background: [1, 2, 3, 4], foot: 346 },
  'lambswool-blanket': { background: [1, 2, 3, 4, 5], foot: 300 },
  'lina-dvielis': { background: [2, 3, 5], foot: 364 },
  staltermos: { background: [1, 2, 3, 4, 5, 6, 7], foot: 350 },
  'storm-lantern': { background: [1, 2, 3, 4, 5], foot: 334 },
  ullsokker: { background: [1, 4], foot: 350 },
  'waxed-apron': { background: [1, 4], foot: 364 },
  'wiklinowy-kosz': { background: [2, 3, 4], foot: 342 },
};

/** Things that reviewers write about, drawn on the product. */
const EXTRAS = {
  chip: '<path d="M132 158c5-7 14-6 19-1 4 5 1 11-6 12-8 1-15-4-13-11z" fill="#3b3f44"/><path d="M136 158c4-4 9-4 12 0-3 4-8 5-12 0z" fill="#6e7379"/>',
  rust: '<g fill="#8a4a1f"><ellipse cx="270" cy="188" rx="7" ry="9" opacity=".85"/><ellipse cx="264" cy="199" rx="4" ry="6" opacity=".6"/><ellipse cx="277" cy="180" rx="3" ry="3" opacity=".7"/></g>',
  soot: '<path d="M124 262c40 14 100 14 146 0l-4 50H130z" fill="#1b1a18" opacity=".6"/>',
  hole: '<path d="M158 232c10-6 22-2 24 8 1 9-8 15-18 12-9-2-13-13-6-20z" fill="#2b2622"/><path d="M158 232c-3 8 2 16 12 18M182 238l6-4M170 252l2 7" stroke="#a9aeb0" stroke-width="2.5" fill="none"/>',
  moths:
    '<ellipse cx="222" cy="158" rx="8" ry="6" fill="#1d171b"/><ellipse cx="222" cy="158" rx="11" ry="9" fill="none" stroke="#b7a5b1" stroke-width="2" stroke-dasharray="2 3"/>',
  break:
    '<path d="M170 236l38-10 26 14" fill="none" stroke="#f0d9b0" stroke-width="7" stroke-linecap="round"/><path d="M206 226l8-16 2 20z" fill="#f0d9b0"/><path d="M168 238l-12-12 16 4z" fill="#f0d9b0"/>',
  dent: '<path d="M118 214c10-12 30-12 36 4 4 16-8 30-22 28-14-3-22-18-14-32z" fill="#2c3929"/><path d="M122 240c10 8 26 4 32-14" fill="none" stroke="#7b8f72" stroke-width="4"/>',
  leak: '<g fill="#1d1206" opacity=".55"><ellipse cx="200" cy="344" rx="128" ry="20"/><ellipse cx="292" cy="352" rx="40" ry="8"/></g>',
  cat: '<g fill="#4a4540"><path d="M118 128c-8-46 34-66 84-64 52 2 84 24 82 64z"/><circle cx="126" cy="92" r="33"/><path d="M100 76l2-34 24 20zM132 62l22-20 2 36z"/><path d="M282 122c24 6 40-8 36-28" fill="none" stroke="#4a4540" stroke-width="15" stroke-linecap="round"/></g><g fill="none" stroke="#201d1b" stroke-width="3" stroke-linecap="round"><path d="M108 90c4 4 9 4 12 0M132 90c4 4 9 4 12 0"/><path d="M126 101v3"/><path d="M150 126c10-6 22-6 30 0"/></g><path d="M123 98h6l-3 4z" fill="#c98f8a"/><g stroke="#5e5852" stroke-width="6" fill="none"><path d="M190 68c-4 18-4 30 0 44M222 68c-3 18-3 30 1 46M250 78c-2 14-2 24 2 36"/></g>',
} as const;

function cutOut(picture: string, product: string, photo: Photo): { defs: string; body: string } {
  const subject = SUBJECTS[product];
  if (!subject) throw new Error(`Nobody has said what in the picture of ${product} is background.`);
  const lines = picture.trimEnd().split('\n');
  const kept = lines.slice(0, -1).filter((_, at) => at > 0 && !subject.background.includes(at));
  const isDefinition = (line: string) => line.includes('<defs>');
  const painted = Object.entries(photo.paint ?? {}).reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    kept.filter((line) => !isDefinition(line)).join('\n'),
  );
  return {
    defs: kept
      .filter(isDefinition)
      .join('')
      .replace(/<\/?defs>/g, ''),
    body: painted + (photo.extras ?? []).map((name) => EXTRAS[name]).join(''),
  };
}

/** @param seed Makes each photo's grain its own. */
export function drawScene(picture: string, product: string, photo: Photo, seed: string): string {
  const { width, height, things, tilt, light } = photo;
  const { back, ground, horizon, grain, blurs, glow, shade } = PLACES[photo.place] as Look;
  const { defs, body } = cutOut(picture, product, photo);
  const noise = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_973, 7);
  const from = light === 'left' ? 0 : 1;
  const shadow = light === 'left' ? 46 : -46;
  const { foot } = SUBJECTS[product]!;
  const drawThing = ([atX, atY, size]: Photo['things'][number]) => {
    const scale = (Math.min(width, height) * size) / 400;
    const place = `translate(${atX * width} ${atY * height}) scale(${scale}) translate(-200 -200)`;
    // What lies or hangs throws its own shape beside it; what stands throws a long one along the ground.
    const cast =
      horizon === 0
        ? `<use href="#thing" class="cast" transform="translate(${shadow / 4} 13)" opacity=".8"/>`
        : `<ellipse cx="${200 + shadow / 3}" cy="${foot}" rx="112" ry="11"/>
           <g transform="translate(200 ${foot}) skewX(${light === 'left' ? -56 : 56}) scale(1 .32) translate(-200 ${-foot})" opacity=".5"><use href="#thing" class="cast"/></g>`;
    return `<g transform="${place}"><g filter="url(#cast)" opacity=".62" fill="${shade[0]}">${cast}</g>
      <g filter="url(#surface)"><use href="#thing"/></g><rect width="400" height="420" fill="url(#side)" mask="url(#shape)"/></g>`;
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
  <defs>
    <linearGradient id="back" x2="0" y2="1"><stop stop-color="${back[0]}"/><stop offset="1" stop-color="${back[1]}"/></linearGradient>
    <linearGradient id="ground" x2="0" y2="1"><stop stop-color="${ground[0]}"/><stop offset="1" stop-color="${ground[1]}"/></linearGradient>
    <radialGradient id="glow" cx="${from}" cy=".1" r="1.05"><stop stop-color="${glow[0]}" stop-opacity="${glow[1]}"/><stop offset="1" stop-color="${glow[0]}" stop-opacity="0"/></radialGradient>
    <radialGradient id="vignette" cx="${0.35 + 0.3 * (1 - from)}" cy=".42" r=".85"><stop offset=".45" stop-color="${shade[0]}" stop-opacity="0"/><stop offset="1" stop-color="${shade[0]}" stop-opacity="${shade[1]}"/></radialGradient>
    <linearGradient id="side" x1="${from}" x2="${1 - from}"><stop stop-color="${glow[0]}" stop-opacity=".34"/><stop offset=".5" stop-color="${glow[0]}" stop-opacity="0"/><stop offset="1" stop-color="${shade[0]}" stop-opacity=".5"/></linearGradient>
    <filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${Math.min(width, height) * 0.022}"/></filter>
    <filter id="cast" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="9"/></filter>
    <filter id="material" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="${grain[0]} ${grain[1]}" numOctaves="3" seed="${noise}"/><feColorMatrix values="0 0 0 0 ${shade[1] / 4} 0 0 0 0 ${shade[1] / 6} 0 0 0 0 .05 ${grain[2]} ${grain[2]} 0 0 -.36"/><feComposite in2="SourceGraphic" operator="in"/></filter>
    <filter id="surface" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency=".035 .05" numOctaves="4" seed="${noise + 3}" result="noise"/><feDisplacementMap in="SourceGraphic" in2="noise" scale="3" result="shape"/><feDiffuseLighting in="noise" surfaceScale="1.6" lighting-color="#fff" result="lit"><feDistantLight azimuth="${light === 'left' ? 200 : -20}" elevation="58"/></feDiffuseLighting><feComposite in="shape" in2="lit" operator="arithmetic" k1=".5" k2=".58" result="worn"/><feGaussianBlur in="worn" stdDeviation=".5" result="lens"/><feComposite in="lens" in2="shape" operator="in"/></filter>
    <filter id="film" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".55" numOctaves="2" seed="${noise + 11}"/><feColorMatrix values="0 0 0 0 .5 0 0 0 0 .5 0 0 0 0 .5 .5 .5 .5 0 -.62"/></filter>
    <style>.cast{filter:brightness(0)}</style>
    <g id="thing">${body}</g>
    <mask id="shape" maskUnits="userSpaceOnUse" x="0" y="0" width="400" height="420" style="mask-type:alpha"><use href="#thing"/></mask>
    ${defs}
  </defs>
  <g transform="rotate(${tilt} ${width / 2} ${height / 2}) translate(${width / 2} ${height / 2}) scale(1.14) translate(${-width / 2} ${-height / 2})">
    <rect x="-200" y="-200" width="${width + 400}" height="${height + 400}" fill="url(#back)"/>
    <g filter="url(#soft)">${blurs.map(([cx, cy, rx, ry, fill]) => `<ellipse cx="${cx * width}" cy="${cy * height}" rx="${rx * width}" ry="${ry * height}" fill="${fill}"/>`).join('')}</g>
    <g filter="url(#soft)"><rect x="-200" y="${horizon * height}" width="${width + 400}" height="${height}" fill="url(#ground)"/></g>
    <rect x="-100" y="${horizon * height}" width="${width + 200}" height="${height}" fill="url(#ground)" filter="url(#material)"/>
    ${things.map(drawThing).join('\n')}
  </g>
  <rect width="${width}" height="${height}" fill="url(#glow)" style="mix-blend-mode:soft-light"/>
  <rect width="${width}" height="${height}" fill="url(#vignette)" style="mix-blend-mode:multiply"/>
  <rect width="${width}" height="${height}" filter="url(#film)" opacity=".28" style="mix-blend-mode:overlay"/>
</svg>`;
}
