import { Command, CommanderError, Option } from 'commander';
import pkg from '../../package.json' with { type: 'json' };
import { FORMATS, type Format } from '../article.ts';
import { EXAMPLES, NOTES } from './help.ts';
import { readJobs } from './jobs/read-jobs.ts';
import { readReferenceDate } from './reference-date.ts';

/** How an input may be packed: one story, several, or one a line of JSON. */
export type InputFormat = Format | 'ndjson';

/** What the user asked to be parsed, and how it is to be printed. */
export interface Order {
  /** As they were given; "-" is standard input. */
  readonly files: readonly string[];
  /** Files that list paths; "-" is standard input. */
  readonly lists: readonly string[];
  /** Null where the output decides: a summary on a terminal, JSON elsewhere. */
  readonly form: 'json' | 'ndjson' | 'pretty' | null;
  readonly colour: boolean;
  readonly referenceDate: string | null;
  readonly pronouns: boolean;
  readonly explain: boolean;
  /** How the inputs are packed; null where their content is to tell. */
  readonly inputFormat: InputFormat | null;
  /** Threads to parse with; null where the amount of input is to tell. */
  readonly jobs: number | null;
}

/** What a command line asks for, or what is wrong with it, in one line. */
export type CommandLine =
  | { readonly asks: 'text'; readonly text: string }
  | { readonly asks: 'schema' }
  | { readonly asks: 'parse'; readonly order: Order }
  | { readonly asks: 'nothing'; readonly mistake: string };

interface Flags {
  readonly json?: true;
  readonly ndjson?: true;
  readonly pretty?: true;
  readonly schema?: true;
  readonly color: boolean;
  readonly referenceDate?: string;
  readonly pronouns?: true;
  readonly explain?: true;
  readonly inputFormat?: InputFormat;
  readonly jobs?: number;
  readonly filesFrom?: string[];
}

const HELP_WIDTH = 80;

/** Reads the arguments that follow the command's name. */
export function readCommandLine(args: readonly string[]): CommandLine {
  let printed = '';
  const command = describe((text) => {
    printed += text;
  });
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { asks: 'text', text: printed };
    return { asks: 'nothing', mistake: inOneLine(error.message) };
  }
  const flags = command.opts<Flags>();
  return flags.schema ? { asks: 'schema' } : { asks: 'parse', order: orderOf(command.args, flags) };
}

/** The help, as --help prints it. */
export function helpText(): string {
  const help = readCommandLine(['--help']);
  return help.asks === 'text' ? help.text : '';
}

function describe(print: (text: string) => void): Command {
  return new Command('parse-article')
    .exitOverride()
    .configureOutput({
      writeOut: print,
      writeErr: () => {},
      getOutHelpWidth: () => HELP_WIDTH,
      getOutHasColors: () => false,
    })
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', NOTES)
    .description(pkg.description)
    .argument('[file...]', 'stories to parse; none, or "-": standard input')
    .addOption(new Option('--json', 'print JSON, also on a terminal').conflicts(['ndjson', 'pretty']))
    .addOption(new Option('--ndjson', 'print one compact JSON object a line').conflicts(['json', 'pretty']))
    .addOption(new Option('--pretty', 'print a summary, also into a pipe').conflicts(['json', 'ndjson']))
    .option('--files-from <list>', 'read more paths from a file, one a line ("-": standard input)', collect)
    .option('--reference-date <day>', 'YYYY-MM-DD, the day to count back from', readReferenceDate)
    .addOption(
      new Option('--input-format <format>', 'how the input is packed, where its content misleads').choices([
        ...FORMATS,
        'ndjson',
      ]),
    )
    .option('--jobs <n>', 'threads to parse with; by the amount of input, if left out', readJobs)
    .option('--pronouns', 'also list the pronouns that mean a person for sure')
    .option('--explain', 'also say what decided each mention and quote')
    .option('--schema', 'print the JSON Schema of the output')
    .option('--no-color', 'print summaries without colour')
    .version(pkg.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help');
}

function orderOf(files: readonly string[], flags: Flags): Order {
  const form = flags.json ? 'json' : flags.ndjson ? 'ndjson' : flags.pretty ? 'pretty' : null;
  return {
    files,
    lists: flags.filesFrom ?? [],
    form,
    colour: flags.color,
    referenceDate: flags.referenceDate ?? null,
    pronouns: flags.pronouns ?? false,
    explain: flags.explain ?? false,
    inputFormat: flags.inputFormat ?? null,
    jobs: flags.jobs ?? null,
  };
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function inOneLine(message: string): string {
  const plain = message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
  return `${plain.replace(/\.$/, '')}; see parse-article --help`;
}
