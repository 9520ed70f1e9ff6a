export const rolePanel = {
  title: 'Who owns which lever',
  choose: 'Role',
  more: '{role}: tasks and key figures (KPIs)',
};
