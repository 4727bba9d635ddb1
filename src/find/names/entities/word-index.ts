/** Entities by the words of their names, so that a short form is compared with those only that share a word with it. */
export interface WordIndex<Entity> {
  readonly add: (keys: Iterable<string>, entity: Entity) => void;
  /** The entities that have the key, the first added first. */
  readonly find: (key: string) => readonly Entity[];
  /** The entities that have the one of the keys that the fewest have: all keys must be theirs to count. */
  readonly findRarest: (keys: readonly string[]) => readonly Entity[];
}

/** An index with nothing in it. */
export function wordIndex<Entity>(): WordIndex<Entity> {
  const byWord = new Map<string, Entity[]>();
  const add = (keys: Iterable<string>, entity: Entity) => {
    for (const key of keys) {
      const listed = byWord.get(key);
      if (!listed) byWord.set(key, [entity]);
      else if (!listed.includes(entity)) listed.push(entity);
    }
  };
  const find = (key: string): readonly Entity[] => byWord.get(key) ?? [];
  const findRarest = (keys: readonly string[]) => {
    let rarest = find(keys[0]!);
    for (const key of keys) {
      const listed = find(key);
      if (listed.length < rarest.length) rarest = listed;
    }
    return rarest;
  };
  return { add, find, findRarest };
}
