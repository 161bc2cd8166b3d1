/** Words of a form for all products of a purchase. */
const formOrder = {
  reviewed: '{done} of {count} reviewed',
  sectionSent: 'Reviewed. Thank you!',
  sectionPending: 'Sent. It is checked before it appears.',
};
export default formOrder;
