/** Words of the review form once somebody writes: the coach, checks that are seldom needed, and waiting. */
const formWriting = {
  takePhoto: 'Take a photo',
  coachShort: 'A sentence or two is enough to help others.',
  coachHelpful: 'This helps others already.',
  coachPlenty: 'That tells others a lot. Thank you for the detail.',
  coachRoom: {
    one: 'Room for {count} more character.',
    other: 'Room for {count} more characters.',
  },
  ideaUse: 'You could add what you use it for.',
  ideaUseWords: 'use using used wear wore work every daily for',
  ideaFit: 'You could add whether it is as you expected: size, colour, material.',
  ideaFitWords: 'size fit small large big long short colour color material fabric heavy light expected',
  ideaTime: 'You could add how long you have had it.',
  ideaTimeWords: 'day week month year since ago yesterday today',
  ideaCompare: 'You could add how it compares with something you know.',
  ideaCompareWords: 'than compared compare unlike previous other another instead similar',
  characters: 'There is a character in here that cannot be stored. Please type it again.',
  waitPhotos: 'Your photos are still on their way. Your review is sent as soon as they are there.',
  waitNetwork: 'Waiting for the network… Your review is kept, and it is sent as soon as you are back.',
  waitBusy: {
    one: 'The shop is busy. Your review is kept, and it is sent again in {count} second.',
    other: 'The shop is busy. Your review is kept, and it is sent again in {count} seconds.',
  },
};
export default formWriting;
