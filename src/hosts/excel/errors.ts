import { WorkbookError } from '../../workbook';
import type { WorkbookErrorCode } from '../../workbook';

/** Excel's error codes, which are the same in every language, and what they are to us. */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  RequestPayloadSizeLimitExceeded: 'payloadTooLarge',
  ResponsePayloadSizeLimitExceeded: 'payloadTooLarge',
  RangeExceedsLimit: 'payloadTooLarge',
  AccessDenied: 'sheetProtected',
  ProtectedRange: 'sheetProtected',
  InactiveWorkbook: 'readOnly',
  ReadOnly: 'readOnly',
  ItemNotFound: 'itemGone',
  InvalidReference: 'itemGone',
  ItemAlreadyExists: 'itemGone',
  InvalidObjectPath: 'itemGone',
  InvalidRequestContext: 'sessionLost',
  ConnectionFailure: 'sessionLost',
  RequestAborted: 'sessionLost',
  SessionNotFound: 'sessionLost',
  InvalidSession: 'sessionLost',
  ServiceNotAvailable: 'sessionLost',
  Unauthenticated: 'sessionLost',
  Timeout: 'sessionLost',
  ApiNotFound: 'apiNotSupported',
  ApiNotAvailable: 'apiNotSupported',
  NotImplemented: 'apiNotSupported',
  UnsupportedOperation: 'apiNotSupported',
};

/** Excel's own code of an error that its client has thrown; empty for any other. */
export function excelCode(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/** The error in our words. What is ours already stays as it is. */
export function workbookError(error: unknown, detail: WorkbookError['detail'] = {}): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const excel = excelCode(error);
  const code = CODES[excel] ?? 'unexpected';
  const api = code === 'apiNotSupported' ? apiName(error) : {};
  return new WorkbookError(code, { ...detail, ...api }, { cause: error });
}

/** Excel refuses changes with one code for all reasons; in a workbook that may only be read there is but one. */
export function refused(error: unknown, isReadOnly: boolean): unknown {
  return isReadOnly && error instanceof WorkbookError && error.code === 'sheetProtected'
    ? new WorkbookError('readOnly', {}, { cause: error })
    : error;
}

function apiName(error: unknown): WorkbookError['detail'] {
  const location = (error as { readonly debugInfo?: { readonly errorLocation?: unknown } }).debugInfo?.errorLocation;
  return typeof location === 'string' ? { api: location } : {};
}
