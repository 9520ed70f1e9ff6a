/** Beside a link to the site where it is shared. */
export const preview = {
  image:
    'The worked example: 4,338 visits and 49 leads for one contract now, 207 visits and 12 leads at the goal.',
};
