/**
 * Reviews in the reader's language, translated by the browser on the reader's own device (Translator API, W3C Web
 * Machine Learning CG draft); nothing is sent to anyone. Loaded where a browser has it and a review is in another language.
 */
import type { Review } from '@vouch/contract';
import { type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import { css } from '../internal/css.ts';
import { primary } from '../internal/primary-language.ts';
import en from '../locales/en/translation.ts';
import type { ReviewWords } from './words.ts';

interface Pair {
  sourceLanguage: string;
  targetLanguage: string;
}

interface DeviceTranslator {
  translate(text: string): Promise<string>;
}

/** The part of the Translator API that is used here. */
interface TranslatorApi {
  availability(pair: Pair): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(options: Pair & { monitor(model: EventTarget): void }): Promise<DeviceTranslator>;
}

export interface TranslatedText {
  title: string;
  body: string;
}

interface State {
  text?: TranslatedText;
  isShown?: boolean;
  /** How much of the language's model has come, 0 to 1. */
  progress?: number;
  isWorking?: boolean;
  isFailed?: boolean;
}

export const english = en;

export const styles = css`
  .translation {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .translation.waiting {
    visibility: hidden;
  }
`;

export class Translations {
  readonly #host: ReactiveControllerHost;
  readonly #api = (globalThis as { Translator?: TranslatorApi }).Translator;
  /** Whether the device can translate, by pair of languages; undefined while that is asked. */
  readonly #isAble = new Map<string, boolean | undefined>();
  readonly #translators = new Map<string, Promise<DeviceTranslator>>();
  /** By language and review. */
  readonly #states = new Map<string, State>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What is shown in place of the review's own text; undefined for that text. */
  of(review: Review, tag: string): TranslatedText | undefined {
    const { text, isShown } = this.#state(review, tag);
    return isShown ? text : undefined;
  }

  /** The button keeps its place while it is not known whether the device can translate. */
  view(review: Review, { say, tag }: ReviewWords): TemplateResult | typeof nothing {
    const { language } = review;
    if (!language || primary(language) === primary(tag) || !(review.title || review.body)) return nothing;
    const isAble = this.#ask(language, tag);
    const { isShown, progress, isWorking, isFailed } = this.#state(review, tag);
    const label = isWorking
      ? progress !== undefined && progress < 1
        ? say('translateModel', { percent: progress.toLocaleString(tag, { style: 'percent' }) })
        : say('translating')
      : say(isShown ? 'original' : 'translate');
    const note = isFailed
      ? say('translateFailed')
      : isShown &&
        say('translated', {
          language: new Intl.DisplayNames(tag, { type: 'language' }).of(language) ?? language,
        });
    return html`<span class="translation ${isAble ? '' : 'waiting'}">
      <button class="link" aria-disabled=${!!isWorking} @click=${() => void this.#toggle(review, tag)}>
        ${label}
      </button>
      <span class="quiet" role="status">${note || ''}</span>
    </span>`;
  }

  #state({ id }: Review, tag: string): State {
    return this.#states.get(`${tag} ${id}`) ?? {};
  }

  #set({ id }: Review, tag: string, state: State): void {
    this.#states.set(`${tag} ${id}`, state);
    this.#host.requestUpdate();
  }

  #ask(language: string, tag: string): boolean | undefined {
    const pair = `${language} ${tag}`;
    if (!this.#isAble.has(pair)) {
      this.#isAble.set(pair, undefined);
      void this.#api
        ?.availability(pairOf(language, tag))
        .catch(() => 'unavailable' as const)
        .then((availability) => {
          this.#isAble.set(pair, availability !== 'unavailable');
          this.#host.requestUpdate();
        });
    }
    return this.#isAble.get(pair);
  }

  async #toggle(review: Review, tag: string): Promise<void> {
    const { text, isShown, isWorking } = this.#state(review, tag);
    if (isWorking) return;
    if (text) return this.#set(review, tag, { text, isShown: !isShown });
    this.#set(review, tag, { isWorking: true });
    try {
      const translator = await this.#translator(review, tag);
      this.#set(review, tag, { isWorking: true });
      const [title, body] = [await inLines(translator, review.title), await inLines(translator, review.body)];
      this.#set(review, tag, { text: { title, body }, isShown: true });
    } catch {
      this.#set(review, tag, { isFailed: true });
    }
  }

  /** One for all reviews in a language. The first may have to wait for the language's model. */
  #translator(review: Review, tag: string): Promise<DeviceTranslator> {
    const language = review.language!;
    const pair = `${language} ${tag}`;
    const made =
      this.#translators.get(pair) ??
      this.#api!.create({
        ...pairOf(language, tag),
        monitor: (model) =>
          model.addEventListener('downloadprogress', (event) =>
            this.#set(review, tag, { isWorking: true, progress: (event as ProgressEvent).loaded }),
          ),
      });
    this.#translators.set(pair, made);
    made.catch(() => this.#translators.delete(pair));
    return made;
  }
}

/** Browsers know Norwegian by one name, and none of its two written forms. */
const modelOf = (tag: string): string => primary(tag).replace(/^n[bn]$/, 'no');

const pairOf = (language: string, tag: string): Pair => ({
  sourceLanguage: modelOf(language),
  targetLanguage: modelOf(tag),
});

/** Paragraph by paragraph: a model may lose the lines between them. */
async function inLines(translator: DeviceTranslator, text: string): Promise<string> {
  const parts: string[] = [];
  for (const part of text.split(/(\n+)/)) parts.push(part.trim() ? await translator.translate(part) : part);
  return parts.join('');
}
