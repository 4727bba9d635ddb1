import { spawnSync } from 'node:child_process';

/** Whether jq is installed: tests of jq recipes run only where it is. */
export function hasJq(): boolean {
  return spawnSync('jq', ['--version']).status === 0;
}
