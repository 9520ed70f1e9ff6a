/** The people of the department, by the name that their page's address has. */
export type RoleKey =
  'commercial-director' | 'marketer' | 'telemarketer' | 'salesperson' | 'account-manager';

/** The roles in the order in which they are shown. */
export const roleKeys = [
  'commercial-director',
  'marketer',
  'telemarketer',
  'salesperson',
  'account-manager',
] as const satisfies readonly RoleKey[];
