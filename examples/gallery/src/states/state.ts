/** What a state of the gallery is, and how to bring an element into it. */
import type { FakeShop } from '../fake-shop.ts';
import type { Stage } from '../stage.ts';

/** In what looks a state is photographed for the visual test besides light on a desktop. */
export type Look = 'dark' | 'phone' | 'rtl' | 'forced-colors';

/** A custom element with its attributes and, for slots, the text of its children. */
export interface Piece {
  tag: string;
  /** Null leaves out the product that is there otherwise. */
  attributes?: Readonly<Record<string, string | null>>;
  slots?: Readonly<Record<string, string>>;
}

export interface State {
  /** Where its page is: `reviews/few`. */
  path: string;
  title: string;
  /** What the shop's API answers. */
  shop: FakeShop;
  pieces: readonly Piece[];
  /** The browser says that there is no network. */
  offline?: boolean;
  /** What the browser kept from an earlier visit, by key. */
  kept?: {
    localStorage?: Readonly<Record<string, unknown>>;
    sessionStorage?: Readonly<Record<string, unknown>>;
  };
  /** The browser's own Translator API; none without it. */
  translator?: object;
  /** It covers the window, and the window is what is photographed. */
  isModal?: boolean;
  /** What a shopper does to get there. */
  act?: (stage: Stage) => Promise<void>;
  looks?: readonly Look[];
  /** Width of the elements in CSS pixels; the whole page's by default. */
  width?: number;
  /** One of the style sheets in /presets/. */
  preset?: string;
}

/** Makes the states of one element: `statesOf('rating', 'vouch-rating')('few', …)` is the one at `rating/few`. */
export const statesOf =
  (group: string, tag: string) =>
  (name: string, state: Omit<State, 'path' | 'pieces'> & Partial<Pick<State, 'pieces'>>): State => ({
    path: `${group}/${name}`,
    pieces: [{ tag }],
    ...state,
  });
