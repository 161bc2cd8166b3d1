import en from '../en/reviews.ts';
export default en;
