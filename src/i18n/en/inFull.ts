/** The line below COCA: what a contract costs with people and tools in it, and what it brings. */
export const inFull = {
  first:
    'In full, with people and tools: {fullCoca} at the goal. It brings {ltv} and is paid back on day\u00a0{paybackDays}.',
  never:
    'In full, with people and tools: {fullCoca} at the goal. It brings {ltv} and is never paid back.',
  free: 'In full, with people and tools, a contract costs nothing at the goal and brings {ltv}.',
  link: 'The money of a contract',
};
