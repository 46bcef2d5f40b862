import { Argument, Command, CommanderError, Option } from 'commander';
import type { Language } from '../money';
import { cliWords } from '../text/cli';

export type Format = 'text' | 'json' | 'jsonl';

/** What the user asked for. */
export type Request =
  | {
      readonly kind: 'check';
      readonly named: readonly string[];
      readonly format: Format;
      readonly write: boolean;
      readonly folder: string | null;
      readonly settingsFile: string | null;
      /** Who runs the check, for the log. */
      readonly by: string | null;
      readonly ignoreAccepted: boolean;
      readonly language: Language;
    }
  /** Help or version: a text that was asked for. */
  | { readonly kind: 'show'; readonly text: string }
  /** Arguments that make no sense, in a sentence. */
  | { readonly kind: 'refuse'; readonly text: string };

const FORMATS: readonly Format[] = ['text', 'json', 'jsonl'];
const LANGUAGES: readonly Language[] = ['sv', 'en'];

interface CheckOptions {
  readonly format: Format;
  readonly write?: boolean;
  readonly out?: string;
  readonly settings?: string;
  readonly by?: string;
  readonly ignoreAccepted?: boolean;
}

/** Reads the arguments (without the program's own name). Never throws for anything the user wrote. */
export function readArguments(args: readonly string[], version: string): Request {
  const language = languageOf(args);
  const words = cliWords(language);
  let request: Request | null = null;
  let shown = '';
  const program = newCommand(new Command('finsamkoll'));
  program
    .description(words.program)
    .version(version, '-V, --version', words.version)
    .helpCommand('help [command]', words.helpCommand);
  program.addHelpText('after', `\n${words.exitStatus}`);
  newCommand(program.command('check'))
    .description(words.check)
    .addArgument(new Argument('<FILE...>', words.files))
    .addOption(new Option('--format <FORMAT>', words.format).choices(FORMATS).default('text'))
    .option('--write', words.write)
    .option('--out <DIR>', words.out)
    .option('--settings <FILE>', words.settings)
    .option('--by <NAME>', words.by)
    .option('--ignore-accepted', words.ignoreAccepted)
    .addOption(new Option('--lang <LANG>', words.lang).choices(LANGUAGES).default('sv'))
    .action((named: string[], options: CheckOptions) => {
      request = {
        kind: 'check',
        named,
        format: options.format,
        write: options.write === true || options.out !== undefined,
        folder: options.out ?? null,
        settingsFile: options.settings ?? null,
        by: options.by ?? null,
        ignoreAccepted: options.ignoreAccepted === true,
        language,
      };
    });
  try {
    program.parse(args.length === 0 ? ['--help'] : args, { from: 'user' });
    return request ?? { kind: 'show', text: shown };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'show', text: shown };
    return { kind: 'refuse', text: `${refusal(error)} ${words.problems.seeHelp}` };
  }

  function newCommand(command: Command): Command {
    return command
      .exitOverride()
      .helpOption('-h, --help', words.help)
      .configureOutput({ writeOut: (text) => (shown += text), writeErr: () => undefined })
      .configureHelp({
        styleTitle: (title) => words.usage[title] ?? title,
        optionDescription: ({ description, argChoices, defaultValue }) => {
          const facts = [
            argChoices && words.oneOf(argChoices),
            defaultValue && words.defaultIs(String(defaultValue)),
          ].filter(Boolean);
          return facts.length > 0 ? `${description} (${facts.join('; ')})` : description;
        },
      });
  }

  /** Commander's refusal in the user's language, from its code; its own message only lends the name in quotes. */
  function refusal(error: CommanderError): string {
    const name = /'([^' ]+)/.exec(error.message)?.[1] ?? '';
    switch (error.code) {
      case 'commander.unknownOption':
        return words.problems.unknownOption(name);
      case 'commander.unknownCommand':
        return words.problems.unknownCommand(name);
      case 'commander.missingArgument':
        return words.problems.missingFiles;
      case 'commander.optionMissingArgument':
        return words.problems.missingValue(name);
      case 'commander.invalidArgument': {
        const given = /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? '';
        return words.problems.badChoice(name, given, name === '--lang' ? LANGUAGES : FORMATS);
      }
      default:
        return words.problems.other;
    }
  }
}

/** The language has to be known before anything can be said, help and refusals included. */
function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = at < 0 ? undefined : args[at]!.includes('=') ? args[at]!.slice('--lang='.length) : args[at + 1];
  return value === 'en' ? 'en' : 'sv';
}
