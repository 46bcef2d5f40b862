import { useEffect, useState } from 'react';
import type { Language } from '../../money';

/** The page's language, kept in its address: `?lang=en` is English, everything else Swedish. */
export function useLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(() =>
    new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'sv',
  );
  useEffect(() => {
    document.documentElement.lang = language;
    const address = new URL(location.href);
    if (language === 'en') address.searchParams.set('lang', 'en');
    else address.searchParams.delete('lang');
    if (address.href !== location.href) history.replaceState(null, '', address);
  }, [language]);
  return [language, setLanguage];
}
