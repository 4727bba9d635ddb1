import { safe } from '../render/terminal.ts';
import { shown } from './input-name.ts';

/** What went wrong with a file and what to try, by the code of the system's error. */
const FILE_PROBLEMS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file; check its name and folder'],
  ['ENOTDIR', 'there is no such file, a part of the path is no folder; check the path'],
  ['EISDIR', 'is a folder; give its files, e.g. folder/*.txt, or a list of them with --files-from'],
  ['EACCES', 'may not be read; check its permissions'],
  ['EPERM', 'may not be read; check its permissions'],
  ['ELOOP', 'cannot be opened, its links lead in a circle; give the file itself'],
  ['ENAMETOOLONG', 'cannot be opened, the name is too long; give a path, or the story on standard input'],
  ['ERR_INVALID_ARG_VALUE', 'is no path, it holds a null byte; give one path a line'],
  ['ERR_FS_FILE_TOO_LARGE', 'is too large for one story; cut it into its stories'],
]);

/** One line for standard error, safe to print on a terminal. */
export function complaint(what: string): string {
  return `parse-article: ${safe(what)}\n`;
}

/** The line for an input and what is wrong with it. */
export function inputComplaint(name: string, what: string): string {
  return complaint(`${shown(name)}: ${what}`);
}

/** The line for a fault of the program's own. */
export function internalComplaint(name: string, error: unknown): string {
  return complaint(`internal error in ${shown(name)}: ${messageOf(error)}; please report it, with the file if you can`);
}

/** The line for what ends the whole run: output that cannot be written, or a fault of the program's own. */
export function failureComplaint(error: unknown): string {
  const code = codeOf(error);
  if (code === null) return complaint(`internal error: ${messageOf(error)}; please report it`);
  return complaint(code === 'ENOSPC' ? 'output: the disk is full; make room' : `output: cannot be written (${code})`);
}

/** What went wrong with a file and what to try, for an error of the system's. */
export function fileProblem(error: unknown): string {
  const code = codeOf(error);
  return FILE_PROBLEMS.get(code ?? '') ?? `cannot be read (${code ?? messageOf(error)}); check the file`;
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
