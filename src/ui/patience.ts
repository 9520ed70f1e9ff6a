/** Delay before a pending part is announced as loading, in milliseconds. */
export const SLOW = 1500;

/** Delay before a pending part counts as failed, in milliseconds. */
export const HANGING = 15_000;
