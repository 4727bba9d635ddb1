import { describe, expect, test } from 'vitest';
import { recognisesHtml } from '../../../src/read/html/html.ts';
import { isTailLine, TAIL_LINES } from '../../../src/read/html/tail-lines.ts';
import { marked } from '../../marked.ts';

describe('a page is told by how it begins', () => {
  test.each([
    '<!DOCTYPE html><html>',
    '\ufeff<!doctype HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">',
    '\n\n  <html lang="en">',
    '<!-- saved from url=(0040)https://example.com/ -->\n<HTML><HEAD>',
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html>',
    '<head><title>',
  ])('%j', (head) => {
    expect(recognisesHtml(head)).toBe(true);
  });

  test.each([
    '<?xml version="1.0"?><nitf>',
    '<newsItem>',
    '{"uri":"a"}',
    'The <html> tag opens a page.',
    '<p>One.</p>',
  ])('and %j is none', (head) => {
    expect(recognisesHtml(head)).toBe(false);
  });
});

test.each(TAIL_LINES.map((rule) => [rule.name, rule] as const))('below a story: %s', (_name, rule) => {
  expect(isTailLine(rule, marked(rule.example).text)).toBe(true);
});
