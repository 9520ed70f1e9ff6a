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

export const weekRoles = ['week', 'visits', 'leads', 'contracts', 'spend'] as const;

export type DealRole = (typeof dealRoles)[number];

export type WeekRole = (typeof weekRoles)[number];

export type ColumnRole = DealRole | WeekRole;
