/** Words around a review that is translated on the reader's device. */
const translation = {
  translate: 'Translate',
  translating: 'Translating…',
  translateModel: 'Getting the language ready: {percent}',
  original: 'Show original',
  translated: 'Translated from {language} on your device',
  translateFailed: 'This review could not be translated.',
};
export default translation;
