import { InvalidArgumentError } from 'commander';

/** More threads than any machine has are a slip of the finger. */
const MOST_JOBS = 1024;

/** The number of threads a user asks for. */
export function readJobs(value: string): number {
  const jobs = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new InvalidArgumentError(`Give a number from 1 to ${MOST_JOBS}.`);
  return jobs;
}
