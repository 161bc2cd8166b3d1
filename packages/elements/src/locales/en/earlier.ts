/** Words around the earlier text of an edited review. */
const earlier = {
  earlierLoading: 'Loading the earlier text…',
  earlierText: 'Earlier text',
  earlierFrom: 'Earlier text, written on {date}',
  earlierNone: 'No earlier text is shown.',
  earlierFailed: 'The earlier text could not be loaded.',
};
export default earlier;
