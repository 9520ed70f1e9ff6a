export { absence } from './absence.ts';
export { channels } from './channels.ts';
export { compare } from './compare.ts';
export { costing } from './costing.ts';
export { customer } from './customer.ts';
export { department } from './department.ts';
export { embed } from './embed.ts';
export { factors } from './factors.ts';
export { fileImport } from './fileImport.ts';
export { funnels } from './funnels.ts';
export { guide } from './guide.ts';
export { headline } from './headline.ts';
export { history } from './history.ts';
export { inFull } from './inFull.ts';
export { levers } from './levers.ts';
export { losses } from './losses.ts';
export { map } from './map.ts';
export {
  channelMetrics,
  explanation,
  leverMetrics,
  metrics,
  orderMetrics,
  systemMetrics,
} from './metrics.ts';
export { money } from './money.ts';
export { nextStep } from './nextStep.ts';
export { notices } from './notices.ts';
export { numbers } from './numbers.ts';
export { opening } from './opening.ts';
export { order } from './order.ts';
export { orderWait } from './orderWait.ts';
export { pages } from './pages.ts';
export { plan } from './plan.ts';
export { present } from './present.ts';
export { preview } from './preview.ts';
export { questions } from './questions.ts';
export { reps } from './reps.ts';
export { results } from './results.ts';
export { roleKpis } from './roleKpis.ts';
export { rolePanel } from './rolePanel.ts';
export { saved } from './saved.ts';
export { seek } from './seek.ts';
export { share } from './share.ts';
export { shell } from './shell.ts';
export { sheets } from './sheets.ts';
export { staff } from './staff.ts';
export { takeAway } from './takeAway.ts';
export { time } from './time.ts';
export { times } from './times.ts';
export { toolbar } from './toolbar.ts';
export { units } from './units.ts';
export { weeks } from './weeks.ts';
