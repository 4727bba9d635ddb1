/** Names of places are met again and again; what is known of so many of them is kept, and then all is forgotten. */
const MOST_KEPT = 5000;

/** The same as `find`, which is asked once about a name for as long as it is kept; what it gives is shared, not to be changed. */
export function keptByName<Found>(find: (name: string) => Found): (name: string) => Found {
  const kept = new Map<string, Found>();
  return (name) => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const found = find(name);
    kept.set(name, found);
    return found;
  };
}
