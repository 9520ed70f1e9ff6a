/** Margin of `client:visible` around the screen. */
export const near = { rootMargin: '200px' } as const;
