/** Reviews that go to others than the shop's own readers: the page's words, less what would lead to a person. */
import type { Review } from '@vouch/contract';
import { withoutPersonalData } from '@vouch/moderation';

/** Web and mail addresses, phone numbers and bank accounts are taken out. A name that holds one is none. */
export function withCleanTexts(review: Review): Review {
  const { title, body, author, language } = review;
  const clean = (text: string) => withoutPersonalData(text, language);
  const isName = author.name === null || clean(author.name) === author.name;
  return {
    ...review,
    title: clean(title),
    body: clean(body),
    author: isName ? author : { name: null, anonymous: true },
  };
}
