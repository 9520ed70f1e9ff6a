export const share = {
  button: 'Share',
  copied: 'The link is copied. Whoever opens it sees these very figures.',
  cut: 'This link is too long: only its first {length} characters are read. Shorten names or clear weeks.',
  byHand: 'The browser does not let the page copy. Here is the link:',
  close: 'Close',
};
