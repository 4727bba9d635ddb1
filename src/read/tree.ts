import { loadMarkup, type MarkupNode } from './markup.ts';

/** The root of the tree of a marked-up text. */
export function treeOf(text: string, { xml }: { readonly xml: boolean }): MarkupNode {
  return loadMarkup(text, { xml }).root()[0]!;
}

/** The name of an element without its prefix, in small letters; "" for what is no element. */
export function nameOf(node: MarkupNode): string {
  return (node.name ?? '').toLowerCase().replace(/^.*:/, '');
}

/** The elements below `node`, in the order of the text; those inside one that `within` refuses are passed over. */
export function* elementsBelow(
  node: MarkupNode,
  within: (element: MarkupNode) => boolean = () => true,
): Generator<MarkupNode> {
  const left = [...elementsIn(node)].reverse();
  for (let next = left.pop(); next; next = left.pop()) {
    yield next;
    if (within(next)) left.push(...[...elementsIn(next)].reverse());
  }
}

/** The elements of those names below `node`. */
export function allNamed(node: MarkupNode, ...names: readonly string[]): MarkupNode[] {
  return [...elementsBelow(node)].filter((element) => names.includes(nameOf(element)));
}

/** The first element of that name below `node`, or null. */
export function firstNamed(node: MarkupNode | null, name: string): MarkupNode | null {
  if (node) for (const element of elementsBelow(node)) if (nameOf(element) === name) return element;
  return null;
}

/** The elements that `node` itself holds, of that name where one is given. */
export function elementsIn(node: MarkupNode | null, name?: string): MarkupNode[] {
  const elements = node?.children?.filter(({ attribs }) => attribs !== undefined) ?? [];
  return name === undefined ? elements : elements.filter((element) => nameOf(element) === name);
}

/** The element at the end of a path of names below `node`, the first at each step that leads there; null where none does. */
export function at(node: MarkupNode | null, ...path: readonly string[]): MarkupNode | null {
  const [name, ...rest] = path;
  if (name === undefined) return node;
  for (const element of elementsIn(node, name)) {
    const found = at(element, ...rest);
    if (found) return found;
  }
  return null;
}

/** What the attribute says, trimmed; null where it says nothing. */
export function attribute(node: MarkupNode | null, name: string): string | null {
  return node?.attribs?.[name]?.trim() || null;
}

/**
 * The words inside `node` as they stand in the file, comments left out.
 * @param between what to set between the words of two elements
 */
export function rawTextOf(node: MarkupNode | null, between = ''): string {
  const texts: string[] = [];
  const left = node ? [node] : [];
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.type === 'text') texts.push(next.data ?? '');
    for (let i = (next.children?.length ?? 0) - 1; i >= 0; i--) left.push(next.children![i]!);
  }
  return texts.join(between);
}

/** The words inside `node` with the characters that stand there by name, as XHTML has them: "&nbsp;". */
export function textOf(node: MarkupNode | null, between = ''): string {
  return named(rawTextOf(node, between));
}

const REFERENCE = '(?:[a-z][a-z\\d]{1,30}|#\\d{1,7}|#x[\\da-f]{1,6});';
/** "&eacute;", "&nbsp;": characters that HTML knows by name, and XML only where it is told of them; "&#39;" where it was escaped twice. */
const NAMED = new RegExp(`&${REFERENCE}`, 'i');
const NO_NAME = new RegExp(`&(?!${REFERENCE})`, 'gi');

/** The text with the characters that HTML writes by name or number. */
export function named(text: string): string {
  if (!text.includes('&') || !NAMED.test(text)) return text;
  return rawTextOf(treeOf(text.replace(NO_NAME, '&amp;').replaceAll('<', '&lt;'), { xml: false }));
}
