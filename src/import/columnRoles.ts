/** What a column of a list of deals can be taken for. */
export const dealRoles = [
  'id',
  'title',
  'created',
  'won',
  'lost',
  'closed',
  'changed',
  'isWon',
  'isLost',
  'isClosed',
  'status',
  'pipeline',
  'amount',
  'currency',
  'owner',
] as const;

/** What a column of weekly counts can be taken for. */
export const weekRoles = ['week', 'visits', 'leads', 'contracts', 'spend'] as const;

/** What one column of a list of deals is taken for. */
export type DealRole = (typeof dealRoles)[number];

/** What one column of weekly counts is taken for. */
export type WeekRole = (typeof weekRoles)[number];

/** What one column is taken for. */
export type ColumnRole = DealRole | WeekRole;
