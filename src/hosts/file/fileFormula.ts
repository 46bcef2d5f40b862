import { WorkbookError } from '../../workbook';
import { formulaTokens } from './formulaText';

/**
 * Functions that came after the file format was settled: a file writes them with a prefix, and Excel shows `#NAME?`
 * for one without (MS-XLSX 2.2.3).
 */
const NEWER_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND ' +
    'BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV ' +
    'CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH ' +
    'COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST ' +
    'F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT ' +
    'FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV ' +
    'GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ' +
    'ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT ' +
    'MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC ' +
    'PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC ' +
    'RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH ' +
    'T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW ' +
    'UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH ' +
    'XOR Z.TEST'
  ).split(' '),
);

/** Two that have a prefix of their own after the common one. */
const WORKSHEET_FUNCTIONS: ReadonlySet<string> = new Set(['FILTER', 'SORT']);

const BOOK = /^('?)\[([^\]]+)\]/;

/**
 * A formula as Excel shows it, as the file writes it: `IFS(…)` → `_xlfn.IFS(…)`, `'[plan.xlsx]Blad1'!A1` → `'[1]Blad1'!A1`.
 * @param externalNames the names of the other workbooks in the order of their numbers
 * @throws {WorkbookError} `unknownLink` where it names a workbook without a number
 */
export function fileFormula(formula: string, externalNames: readonly (string | null)[]): string {
  const list = formulaTokens(formula.replace(/^\s*=/, ''));
  return list
    .map(({ kind, text }, index) => {
      const next = list[index + 1]?.text ?? '';
      if (kind === 'word' && next.startsWith('(')) return functionName(text);
      const isBook = kind === 'quoted' ? next.startsWith('!') : kind === 'bracket' && list[index - 1]?.kind !== 'word';
      return isBook ? numberedBook(text, kind === 'quoted', externalNames) : text;
    })
    .join('');
}

function functionName(name: string): string {
  const upper = name.toUpperCase();
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${name}`;
  return NEWER_FUNCTIONS.has(upper) ? `_xlfn.${name}` : name;
}

function numberedBook(text: string, isQuoted: boolean, names: readonly (string | null)[]): string {
  const written = BOOK.exec(text)?.[2] ?? (isQuoted ? text.slice(1, -1) : undefined);
  if (written === undefined || /^\d+$/.test(written)) return text;
  const book = written.replaceAll("''", "'").replace(/^.*[/\\]/, '');
  const number = names.findIndex((name) => name !== null && name.toLowerCase() === book.toLowerCase()) + 1;
  if (BOOK.test(text)) {
    if (number === 0) throw new WorkbookError('unknownLink', { book });
    return text.replace(BOOK, `$1[${number}]`);
  }
  // Without brackets it is a sheet's name, unless it is another workbook's file.
  return number === 0 ? text : `[${number}]`;
}
