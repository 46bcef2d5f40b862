import type { Language } from '../money';

/** English where Office speaks English, otherwise Swedish: the users are in Sweden. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('en') ? 'en' : 'sv';
}
