/** A heuristic is a row: its example, with the wanted words in [brackets], is its reason, its documentation and its test. */
export interface Rule {
  readonly name: string;
  readonly example: string;
}
