/** What `make` makes, from the first call on: a start pays only for what its story asks for. */
export function onDemand<Made>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
