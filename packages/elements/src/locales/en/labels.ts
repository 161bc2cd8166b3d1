/** What the labels of a review mean, fetched when one is opened. */
const labels = {
  byOrder: 'We received the order for this product from the shop’s order system.',
  byInvitation: 'Written through an invitation that went to the buyer after the purchase.',
  byShop: 'The shop confirmed that the writer bought this product.',
  byNobody: 'It was not checked whether the writer bought this product.',
  importedWhy: 'Brought over from the shop’s earlier review system.',
  incentivisedWhy: 'The writer got a reward for a review, whatever it says.',
  staffWhy: 'The writer works for the shop.',
  refundedWhy: 'The purchase was refunded later.',
  editedWhy: 'The writer changed this review after it was published.',
};
export default labels;
