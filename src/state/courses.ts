import { computed } from 'nanostores';
import { playCourses } from '../model/courses.ts';
import { orderTurns } from '../model/orderTurns.ts';
import { orderVerdict } from '../model/orderVerdict.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { memoizeLast } from './memoizeLast.ts';
import { scenario } from './current.ts';

const played = memoizeLast(playCourses);

export const coursesOf = ({ now, goal, plan, customer, department }: Scenario) =>
  played(now, goal, plan, customer, department);

/** Computed only while subscribed. */
export const courses = computed(scenario, coursesOf);

export const order = computed(courses, orderVerdict);

const turns = memoizeLast(orderTurns);

export const orderTurnsOf = ({ now, goal, plan, customer, department }: Scenario) =>
  turns(now, goal, plan, customer, department);
