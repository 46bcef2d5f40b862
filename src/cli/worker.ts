/** A thread of the command line: takes a job, gives its report. */
export { runJob as default } from './job';
