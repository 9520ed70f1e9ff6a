import { computed } from 'nanostores';
import { courses as play } from '../model/courses.ts';
import { orderVerdict } from '../model/orderVerdict.ts';
import { goal, now, plan } from './parts.ts';

/** The three orders of work of the current scenario, played through; only while somebody looks. */
export const courses = computed([now, goal, plan], play);

/** What there is to say about the order of work. */
export const order = computed(courses, orderVerdict);
