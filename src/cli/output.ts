/** Where text goes; a reader that has gone away is no error. */
export interface Output {
  /** Resolves when the text is on its way: true, or false where nobody reads any more. Rejects on any other failure. */
  write(text: string): Promise<boolean>;
}

/** The stream as an output that waits for slow readers; it is opened by the first text, for opening takes Node a while. */
export function openOutput(open: () => NodeJS.WriteStream): Output {
  let stream: NodeJS.WriteStream | null = null;
  let gone = false;
  return {
    async write(text) {
      if (gone) return false;
      stream ??= listening(open());
      try {
        await written(stream, text);
      } catch (error) {
        if (!isClosedPipe(error)) throw error;
        gone = true;
      }
      return !gone;
    },
  };
}

/** Failures reach us through the callback of each write; without a listener the event would end the process. */
function listening(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', () => {});
}

function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

function isClosedPipe(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'EOF';
}
