/** An encoding is named within so many characters. */
const HEAD = 4096;
const NAME = String.raw`["']?\s{0,3}(?<name>[\w.:-]{2,40})`;
const XML = new RegExp(String.raw`^\s{0,20}<\?xml[^>]{0,200}?\bencoding\s{0,3}=\s{0,3}${NAME}`, 'i');
const META = new RegExp(String.raw`<meta\b[^>]{0,300}?\bcharset\s{0,3}=\s{0,3}${NAME}`, 'i');

/** The encoding that marked-up text says it is in: in its XML declaration or in a <meta> element; null where it says none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').trimStart();
  if (!head.startsWith('<')) return null;
  return (XML.exec(head) ?? META.exec(head))?.groups?.name ?? null;
}
