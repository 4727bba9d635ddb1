/** A file that cannot be read as a story: says which file, what was expected and what to try. */
export class UnreadableInput extends Error {
  readonly path: string | null;

  constructor(path: string | null, message: string) {
    super(message);
    this.name = 'UnreadableInput';
    this.path = path;
  }
}

/** Whether that is an UnreadableInput, also one from a part of the program that was loaded with a class of its own. */
export function isUnreadable(error: unknown): error is UnreadableInput {
  return error instanceof Error && error.name === 'UnreadableInput';
}
