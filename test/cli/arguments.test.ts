import { readArguments } from '../../src/cli/arguments';

const read = (...args: string[]) => readArguments(args, '9.9.9');
const textOf = (...args: string[]) => {
  const request = read(...args);
  return request.kind === 'check' ? '' : request.text;
};

describe('what the arguments ask for', () => {
  it('is a check in Swedish text by default', () => {
    expect(read('check', 'a.xlsx', 'b.xlsx')).toEqual({
      kind: 'check',
      named: ['a.xlsx', 'b.xlsx'],
      format: 'text',
      write: false,
      folder: null,
      by: null,
      ignoreAccepted: false,
      settingsFile: null,
      language: 'sv',
    });
  });

  it('can be everything else, options before or after the files', () => {
    expect(
      read(
        'check',
        '--format',
        'json',
        'a.xlsx',
        '--write',
        '--settings',
        's.json',
        '--out=ut',
        '--lang',
        'en',
        '--by',
        'Ekonomen',
        '--ignore-accepted',
      ),
    ).toEqual({
      kind: 'check',
      named: ['a.xlsx'],
      format: 'json',
      write: true,
      folder: 'ut',
      by: 'Ekonomen',
      ignoreAccepted: true,
      settingsFile: 's.json',
      language: 'en',
    });
  });

  it('is to write when a folder is named', () => {
    expect(read('check', 'a.xlsx', '--out', 'ut')).toMatchObject({ write: true, folder: 'ut' });
  });

  it('is help when nothing is asked', () => {
    expect(read()).toMatchObject({ kind: 'show' });
  });
});

describe('help and version', () => {
  it('are in Swedish', () => {
    const help = textOf('check', '--help');
    expect(help).toContain('Så här: finsamkoll check');
    expect(help).toContain('Val:');
    expect(help).toContain('NAMN-granskad.xlsx');
    expect(help).not.toMatch(/Usage|Options|display help|default/);
  });

  it('are in English when asked', () => {
    const help = textOf('check', '--help', '--lang', 'en');
    expect(help).toContain('Usage: finsamkoll check');
    expect(help).toContain('NAME-granskad.xlsx');
  });

  it('name the exit status', () => {
    expect(textOf('--help')).toContain('Slutkod: 0');
  });

  it('tell the version', () => {
    expect(textOf('--version').trim()).toBe('9.9.9');
  });
});

describe('arguments that make no sense get a sentence', () => {
  it.each([
    [['check'], 'Ange minst en arbetsbok'],
    [['check', 'a.xlsx', '--nonsens'], 'Valet --nonsens finns inte.'],
    [['granska'], 'Kommandot granska finns inte.'],
    [['check', 'a.xlsx', '--format', 'xml'], 'Valet --format kan inte vara ”xml”. Välj text, json, jsonl.'],
    [['check', 'a.xlsx', '--lang', 'no'], 'Valet --lang kan inte vara ”no”. Välj sv, en.'],
    [['check', 'a.xlsx', '--settings'], 'Valet --settings behöver ett värde.'],
    [['check', '--lang', 'en'], 'Name at least one workbook'],
  ])('%j', (args, sentence) => {
    const request = read(...args);
    expect(request.kind).toBe('refuse');
    expect(textOf(...args)).toContain(sentence);
  });
});
