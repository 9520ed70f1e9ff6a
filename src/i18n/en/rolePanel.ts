export const rolePanel = {
  title: 'Who holds which lever',
  tabs: 'Roles',
  more: 'Tasks and key figures (KPIs): {role}',
};
