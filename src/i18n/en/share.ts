export const share = {
  button: 'Share',
  copied: 'The link is copied. Whoever opens it sees these very figures.',
  byHand: 'The browser does not let the page copy. Here is the link:',
  close: 'Close',
};
