import { fstatSync, statSync, writeSync } from 'node:fs';

/** Where text goes; a reader that has gone away is no error. */
export interface Output {
  /** Resolves when the text is on its way: true, or false where nobody reads any more. Rejects on any other failure. */
  write(text: string): Promise<boolean>;
  /** Whether somebody reads along. */
  isTerminal(): boolean;
}

/**
 * The output behind a file descriptor, or behind a stream alone where there is none. The stream is opened only for what
 * the descriptor does not take at once: opening takes Node as long as reading a page of text.
 */
export function openOutput(descriptor: number | null, open: () => NodeJS.WriteStream): Output {
  let stream: NodeJS.WriteStream | null = null;
  let gone = false;
  return {
    async write(text) {
      if (gone) return false;
      try {
        const rest = descriptor === null || stream ? Buffer.from(text) : writeAtOnce(descriptor, text);
        if (rest.length === 0) return true;
        stream ??= listening(open());
        await written(stream, rest);
      } catch (error) {
        if (!isClosedPipe(error)) throw error;
        gone = true;
      }
      return !gone;
    },
    isTerminal: () => (descriptor === null || mayBeTerminal(descriptor)) && open().isTTY,
  };
}

const NULL_DEVICE = '/dev/null';

/** Files, pipes and the null device are none: there the stream need not be opened to ask. */
function mayBeTerminal(descriptor: number): boolean {
  const file = fstatSync(descriptor);
  return file.isCharacterDevice() && file.rdev !== statSync(NULL_DEVICE, { throwIfNoEntry: false })?.rdev;
}

/** Writes what the reader takes without waiting, and gives back the rest. */
function writeAtOnce(descriptor: number, text: string): Uint8Array {
  let rest: Uint8Array = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') throw error;
  }
  return rest;
}

/** Failures reach us through the callback of each write; without a listener the event would end the process. */
function listening(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', () => {});
}

function written(stream: NodeJS.WriteStream, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

function isClosedPipe(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'EOF';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
