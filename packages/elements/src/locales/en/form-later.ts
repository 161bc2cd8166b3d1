/** Words of the review form once it was sent: what became of it, and what went wrong. */
const formLater = {
  save: 'Save changes',
  published: 'Thank you! Your review is published.',
  pending: 'Thank you! Your review is checked before it appears.',
  refused: 'Your review was not published.',
  yours: 'You have reviewed this product.',
  manage: 'You can edit or withdraw it in this browser, also later.',
  edit: 'Edit review',
  withdraw: 'Withdraw review',
  withdrawSure: 'Withdraw for good? A purchase can be reviewed only once.',
  withdrawn: 'Your review is withdrawn.',
  token_used: 'This purchase has already been reviewed. Each purchase can be reviewed once.',
  token_expired: 'Your review link has expired. Ask the shop for a new one.',
  token_invalid: 'Your review link is not valid. Please open it once more from your order confirmation.',
  token_wrong_product: 'Your review link belongs to another product.',
  token_missing: 'Please open the review link from your order confirmation: it shows that you bought this.',
  rate_limited: 'That was a little fast. Please try again in a minute.',
  rate_limited_for: {
    one: 'That was a little fast. Please try again in {count} second.',
    other: 'That was a little fast. Please try again in {count} seconds.',
  },
  origin_not_allowed: 'Reviews cannot be sent from this website.',
  payload_too_large: 'This is too long to be sent.',
  conflict: 'This review has changed in the meantime. Please load the page again.',
  not_found: 'This product or review is not known here any more.',
};
export default formLater;
