/** The margin around the screen within which `client:visible` starts a part of the page. */
export const near = { rootMargin: '200px' } as const;
