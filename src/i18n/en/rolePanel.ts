export const rolePanel = {
  title: 'Who owns which lever',
  tabs: 'Roles',
  more: '{role}: tasks and key figures (KPIs)',
};
