/** A file that cannot be read as a story: says which file, what was expected and what to try. */
export class UnreadableInput extends Error {
  readonly path: string | null;

  constructor(path: string | null, message: string) {
    super(message);
    this.name = 'UnreadableInput';
    this.path = path;
  }
}
