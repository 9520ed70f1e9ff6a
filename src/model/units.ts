/** 365.25 ÷ 12, everywhere. */
export const DAYS_A_MONTH = 365.25 / 12;

export const DAYS_A_WEEK = 7;
