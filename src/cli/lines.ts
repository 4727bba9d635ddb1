import { StringDecoder } from 'node:string_decoder';

/** A line may hold a long story, but no library: in UTF-16 units. */
const LONGEST_LINE = 64 * 1024 * 1024;
const ORDER_MARK = '\ufeff';

/** A line so long that it cannot be one story. */
export class LineTooLong extends Error {
  constructor() {
    super('is too long for one story; give one story a line');
    this.name = 'LineTooLong';
  }
}

/**
 * The lines of a stream of UTF-8, without their ends ("\n" or "\r\n") and without a byte order mark; only one is held at a time.
 * @throws {LineTooLong} where a line does not end in time
 */
export async function* linesOf(stream: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let open: string[] = [];
  let length = 0;
  let first = true;
  const ended = (last: string): string => {
    const line = [...open, last].join('').replace(/\r$/, '');
    const marked = first && line.startsWith(ORDER_MARK);
    open = [];
    length = 0;
    first = false;
    return marked ? line.slice(1) : line;
  };
  for await (const chunk of stream) {
    const parts = decoder.write(Buffer.from(chunk)).split('\n');
    const unended = parts.pop()!;
    for (const part of parts) yield ended(part);
    open.push(unended);
    length += unended.length;
    if (length > LONGEST_LINE) throw new LineTooLong();
  }
  const last = ended(decoder.end());
  if (last !== '') yield last;
}
