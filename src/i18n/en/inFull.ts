/** The line below COCA. */
export const inFull = {
  first:
    'With people and tools, a contract at the goal costs {fullCoca}, brings {ltv} and is paid back on day\u00a0{paybackDays}.',
  never:
    'With people and tools, a contract at the goal costs {fullCoca}, brings {ltv} and is never paid back.',
  free: 'With people and tools, a contract at the goal costs nothing and brings {ltv}.',
  link: 'The money of a contract',
};
