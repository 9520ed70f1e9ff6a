const MONDAY = 1;

const DAY = 86_400_000;

/** Whether a text is the ISO date of a Monday. */
export function isMonday(text: string): boolean {
  const date = new Date(`${text}T00:00Z`);
  return date.getUTCDay() === MONDAY && date.toISOString().startsWith(`${text}T`);
}

/** The Monday, as an ISO date, of the week that holds a date; empty where it is none. */
export function mondayOn(text: string): string {
  const date = new Date(`${text}T00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  const sinceMonday = (date.getUTCDay() + 7 - MONDAY) % 7;
  return new Date(date.getTime() - sinceMonday * DAY).toISOString().slice(0, 10);
}

/** The Monday, as a moment of UTC, of a week (from 1) of those that begin with a Monday. */
export function mondayOfWeek(from: string, week: number): Date {
  return new Date(Date.parse(`${from}T00:00Z`) + (week - 1) * 7 * DAY);
}
