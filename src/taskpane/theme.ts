/** Whether the pane is dark, and how to hear of a change. */
export interface ThemeSource {
  readonly isDark: () => boolean;
  readonly subscribe: (changed: () => void) => () => void;
}

const DARK = '(prefers-color-scheme: dark)';

/** The theme of the system. */
export const systemTheme: ThemeSource = {
  isDark: () => matchMedia(DARK).matches,
  subscribe: (changed) => {
    const query = matchMedia(DARK);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  },
};

/** What Office says of its theme. On the web it may say nothing. */
export interface OfficeColors {
  readonly bodyBackgroundColor?: string;
}

/**
 * Office's theme, and the system's where Office says nothing. Office does not tell Excel's panes of a change, so it is asked
 * again when the user comes back to the pane.
 */
export function officeTheme(colors: () => OfficeColors | undefined): ThemeSource {
  return {
    isDark: () => isDarkColor(colors()?.bodyBackgroundColor) ?? systemTheme.isDark(),
    subscribe: (changed) => {
      const stop = systemTheme.subscribe(changed);
      addEventListener('focus', changed);
      return () => {
        stop();
        removeEventListener('focus', changed);
      };
    },
  };
}

/** Whether a colour (`#1f1f1f`) is dark; `null` where it is none. */
export function isDarkColor(color: string | undefined): boolean | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(color?.trim() ?? '')?.[1];
  if (!digits) return null;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16)) as [number, number, number];
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
