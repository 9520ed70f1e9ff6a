import { computed } from 'nanostores';
import { playCourses } from '../model/courses.ts';
import { orderTurns } from '../model/orderTurns.ts';
import { orderVerdict } from '../model/orderVerdict.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { memoizeLast } from './memoizeLast.ts';
import { scenario } from './current.ts';

const played = memoizeLast(playCourses);

/** The three orders of work of a scenario, played through; again only where they would differ. */
export const coursesOf = ({ now, goal, plan, customer, department }: Scenario) =>
  played(now, goal, plan, customer, department);

/** Those of the current scenario; only while somebody looks. */
export const courses = computed(scenario, coursesOf);

/** What there is to say about the order of work. */
export const order = computed(courses, orderVerdict);

const turns = memoizeLast(orderTurns);

/** Where the order of work of a scenario turns; again only where that would differ. */
export const orderTurnsOf = ({ now, goal, plan, customer, department }: Scenario) =>
  turns(now, goal, plan, customer, department);
