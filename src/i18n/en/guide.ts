/** Leads a visitor through her own figures. */
export const guide = {
  step: '{done} of {count}',
  questions: {
    cv1: 'Of 100 visits to your site (or reached calls), how many leave a request?',
    cv2: 'Of 100 requests, how many end in a signed and paid contract?',
    price: 'What does one visit cost you?',
    cycle: 'How many days pass from the request to the signature, on average?',
    market: 'How many visits a month could your market give at most?',
  },
  hints: {
    cv1: 'Requests ÷ visits over the last three months, from the site’s statistics.',
    cv2: 'Paid contracts ÷ requests, from your CRM or the accounts.',
    price: 'Advertising money ÷ visits, from the ad account.',
    cycle:
      'Count from the day of the request to the day of the signature over your last ten deals.',
    market:
      'Searches a month for what you sell, or the reach that your ad account forecasts. A rough figure is fine.',
  },
  goTo: 'To the field',
  goal: 'That is how it is now. Where should it be?',
  goalHint: 'Type the goal’s figures, or start from now’s and move them.',
  fromNow: 'Start the goal from now',
};
