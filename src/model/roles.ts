export type RoleKey =
  'commercial-director' | 'marketer' | 'telemarketer' | 'salesperson' | 'account-manager';

export const roleKeys = [
  'commercial-director',
  'marketer',
  'telemarketer',
  'salesperson',
  'account-manager',
] as const satisfies readonly RoleKey[];
