/** Numbers as people read them: reports say them in the same words. */
export { count, megabytes, names, seconds } from '../../report/amounts.ts';
