import type { Box } from './page.ts';

/** Whether the two are of one kind: the same element with the same class. */
export function isLike(box: Box, other: Box): boolean {
  const classes = box.node.attribs?.class ?? '';
  return box.name === other.name && classes !== '' && classes === other.node.attribs?.class;
}
