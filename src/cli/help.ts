/** What the help begins with: commands to copy. */
export const EXAMPLES = `Examples:
  parse-article story.txt                a summary on a terminal, JSON in a pipe
  parse-article page.html | jq .dateline
                                         saved pages and feed files too
  parse-article --pretty < story.txt     a summary of what stands on stdin
  parse-article --ndjson wire/*.txt > wire.ndjson
  find wire -name '*.txt' | parse-article --files-from - > wire.ndjson
  parse-article --input-format ndjson < stories.ndjson > articles.ndjson
                                         a story a line: {"id": …, "text": …}
  parse-article --reference-date 2025-12-08 story.txt
                                         for a story that does not tell its year
`;

/** What the help ends with: the rest that scripts rely on. */
export const NOTES = `
Output:
  One story gives one JSON document, several give one compact object a line, in
  the order given. Offsets count Unicode code points of "text", as jq does.

Exit codes:
  0  every input was parsed
  1  some input could not be read; the others were printed
  2  the command line was wrong

Environment:
  NO_COLOR     any value: summaries without colour
  FORCE_COLOR  1, 2 or 3: summaries in colour wherever they go; 0: none`;
