/** Words of the pages that Vouch serves itself: what became of a form, the own review, all reviews. */
const pages = {
  keepKey: 'Keep this key. With it you can withdraw your review later, on this page. It is not shown again.',
  key: 'Your key',
  giveKey: 'To see what became of your review, give the key that was shown when you sent it.',
  open: 'Show my review',
  wrongKey: 'This key does not belong to this review.',
  notSent: 'Your review has not been sent yet',
  stillThere: 'Your words are not lost: go back, and they are still in the form.',
  toShop: 'Back to the shop',
  toProduct: 'See the product in the shop',
  older: 'Older reviews',
  newest: 'Newest reviews',
  languages: 'Languages',
};
export default pages;
