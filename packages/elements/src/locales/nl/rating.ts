import en from '../en/rating.ts';
export default en;
