/** Entities by the words of their names, so that a short form is compared with those only that share a word with it. */
export interface WordIndex<Entity> {
  readonly add: (keys: Iterable<string>, entity: Entity) => void;
  /** The entities that have the one of the keys that the fewest have, the first added first: all keys must be theirs to count. */
  readonly findRarest: (keys: readonly string[]) => readonly Entity[];
}

/** An index with nothing in it. */
export function wordIndex<Entity>(): WordIndex<Entity> {
  const byWord = new Map<string, Set<Entity>>();
  const add = (keys: Iterable<string>, entity: Entity) => {
    for (const key of keys) {
      const listed = byWord.get(key);
      if (listed) listed.add(entity);
      else byWord.set(key, new Set([entity]));
    }
  };
  const findRarest = (keys: readonly string[]) => {
    const lists = keys.map((key) => byWord.get(key));
    if (lists.some((list) => list === undefined)) return [];
    return [...lists.reduce((rarest, list) => (list!.size < rarest!.size ? list : rarest))!];
  };
  return { add, findRarest };
}
