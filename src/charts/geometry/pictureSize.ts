/** Pictures narrower than this, in pixels, take a phone's form. */
export const NARROW_BELOW = 480;

/** Type of a page's picture, in pixels; the deck enlarges pictures from it. */
export const PICTURE_TYPE = 12;
