/**
 * A quiet line under the text: whether it is long enough to help, and one thing that is not in it yet. It looks at
 * words alone, knows no stars, asks for no praise, and never stands in the way.
 */
import { LIMITS, codePoints } from '@vouch/contract/limits';
import { localText } from '../internal/local-text.ts';
import type { FormMessage } from './words.ts';
import type { Writing } from './writing.ts';

/** From so many characters on a text usually helps others; and from so many it tells a lot. */
const HELPFUL = 80;
const PLENTY = 400;
/** How many characters before the end the room that is left is told. */
const NEARLY_FULL = 500;
/** Pause in typing, in ms, after which a screen reader is told. */
const PAUSE = 2_500;

/** What readers ask of any product, each with the words (or beginnings of words) that show it was answered. */
const IDEAS: readonly { ask: FormMessage; words: FormMessage }[] = [
  { ask: 'ideaUse', words: 'ideaUseWords' },
  { ask: 'ideaFit', words: 'ideaFitWords' },
  { ask: 'ideaTime', words: 'ideaTimeWords' },
  { ask: 'ideaCompare', words: 'ideaCompareWords' },
];

export class Coach {
  /** What stands under the text; undefined before anything is typed. */
  line: string | undefined;
  /** The same as a screen reader is told it, at a pause. */
  said = '';

  readonly #writing: Writing;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(writing: Writing) {
    this.#writing = writing;
    writing.signal.addEventListener('abort', () => clearTimeout(this.#pause));
  }

  /** Looks at what is written now. */
  see(): void {
    const { draft, show } = this.#writing;
    const before = this.line;
    this.line = draft.body.trim() ? this.#lineFor(draft.body) : undefined;
    clearTimeout(this.#pause);
    if (this.line && this.line !== this.said)
      this.#pause = setTimeout(() => {
        this.said = this.line ?? '';
        void show({});
      }, PAUSE);
    if (this.line !== before) void show({});
  }

  #lineFor(text: string): string {
    const { say } = this.#writing;
    const length = codePoints(text);
    const room = LIMITS.body.max - length;
    if (room < NEARLY_FULL) return room < 0 ? say('bodyLong') : say('coachRoom', { count: room });
    // A long text is not looked through with each key.
    const idea = length < PLENTY && IDEAS.find(({ words }) => !this.#isCovered(words, text));
    if (length < HELPFUL) return idea ? say(idea.ask) : say('coachShort');
    return idea ? `${say('coachHelpful')} ${say(idea.ask)}` : say('coachPlenty');
  }

  /** Whether the text speaks of it, or one of the shop's questions asks for it anyway. */
  #isCovered(words: FormMessage, text: string): boolean {
    const { say, page, locale } = this.#writing;
    const { questions, locale: shopLocale } = page.settings;
    const asked = questions.map(({ label }) => localText(label, locale(), shopLocale));
    const all = [text, ...asked].join(' ').toLowerCase();
    // Where words begin, also in languages that write no spaces between them.
    const starts = Array.from(
      new Intl.Segmenter(locale(), { granularity: 'word' }).segment(all),
      ({ index }) => index,
    );
    return say(words)
      .split(' ')
      .some((beginning) => starts.some((at) => all.startsWith(beginning, at)));
  }
}
