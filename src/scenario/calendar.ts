const MONDAY = 1;

const DAY = 86_400_000;

/** Whether a text is the ISO date of a Monday. */
export function isMonday(text: string): boolean {
  const date = new Date(`${text}T00:00Z`);
  return date.getUTCDay() === MONDAY && date.toISOString().startsWith(`${text}T`);
}

/** The ISO date of the Monday of a date's week; empty where the text is no date. */
export function mondayOn(text: string): string {
  const date = new Date(`${text}T00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  const sinceMonday = (date.getUTCDay() + 7 - MONDAY) % 7;
  return new Date(date.getTime() - sinceMonday * DAY).toISOString().slice(0, 10);
}

/** The Monday of a week, from 1, of weeks that begin on Monday `from`, as a moment of UTC. */
export function mondayOfWeek(from: string, week: number): Date {
  return new Date(Date.parse(`${from}T00:00Z`) + (week - 1) * 7 * DAY);
}
