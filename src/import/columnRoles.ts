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

export type DealRole = (typeof dealRoles)[number];

export type WeekRole = (typeof weekRoles)[number];

export type ColumnRole = DealRole | WeekRole;
