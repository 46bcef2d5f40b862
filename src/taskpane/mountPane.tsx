import { makeStyles, tokens } from '@fluentui/react-components';
import { StrictMode, useSyncExternalStore, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../money';
import type { CellRef, Workbook } from '../workbook';
import type { Engine } from './engine/engine';
import { Announcer } from './parts/Announcer';
import { Fluent } from './parts/Fluent';
import { Header } from './parts/Header';
import { Navigation } from './parts/Navigation';
import { PaneContext, type Pane } from './parts/PaneContext';
import { saveFile } from './saveFile';
import { PaneController } from './state/controller';
import { systemTheme, type ThemeSource } from './theme';
import { View } from './views/View';

export interface PaneOptions {
  readonly workbook: Workbook;
  /** Where reading and checking is done; see `startWorker`. */
  readonly engine: Engine;
  readonly language: Language;
  readonly programVersion: string;
  /** `light` or `dark` fix the theme; without it the system's is followed. */
  readonly theme?: 'light' | 'dark' | ThemeSource;
  /** Told when a cell has been selected. */
  readonly onReveal?: (cell: CellRef) => void;
  /** Tells the pane whenever somebody has changed the workbook; returns how to stop telling. */
  readonly watch?: (changed: () => void) => () => void;
  /** The page of a rule, where there are such pages. */
  readonly rulePage?: (rule: string) => string;
  /** The time as ISO text, local. */
  readonly now?: () => string;
  /** Allows style elements under the page's content security policy. */
  readonly styleNonce?: string;
  /** The pane is a part of a larger page, which has the main content and the first heading itself. */
  readonly isPart?: boolean;
}

export interface MountedPane {
  readonly controller: PaneController;
  unmount(): void;
}

const useStyles = makeStyles({
  pane: {
    minHeight: '100%',
    minWidth: 0,
    // What the pane can show beside each other follows its own width: it may be a part of a wider page.
    containerType: 'inline-size',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
  },
});

/** Puts the pane into an element, beside any workbook: Excel's, or a file's. */
export function mountPane(element: HTMLElement, options: PaneOptions): MountedPane {
  const { workbook, engine, language, programVersion, onReveal, now = localTime } = options;
  const controller = new PaneController({
    workbook,
    engine,
    language,
    programVersion,
    now,
    ...(onReveal ? { onReveal } : {}),
  });
  const stopWatching = options.watch?.(() => controller.workbookChanged());
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <App controller={controller} options={options} />
    </StrictMode>,
  );
  return {
    controller,
    unmount: () => {
      stopWatching?.();
      root.unmount();
      controller.dispose();
    },
  };
}

interface AppProps {
  readonly controller: PaneController;
  readonly options: PaneOptions;
}

function App({ controller, options }: AppProps): ReactElement {
  const theme = themeSource(options.theme);
  const isDark = useSyncExternalStore(theme.subscribe, theme.isDark);
  const pane: Pane = {
    controller,
    language: options.language,
    isDark,
    catalogue: () => options.engine.catalogue(options.language),
    rulePage: options.rulePage ?? null,
    saveFile: (name, text) => saveFile(name, text, 'application/json'),
    isPart: options.isPart ?? false,
  };
  return (
    <Fluent isDark={isDark} styleNonce={options.styleNonce}>
      <PaneContext value={pane}>
        <Layout />
      </PaneContext>
    </Fluent>
  );
}

function Layout(): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.pane}>
      <Header />
      <Navigation />
      <View />
      <Announcer />
    </div>
  );
}

const FIXED: Readonly<Record<'light' | 'dark', ThemeSource>> = {
  light: { isDark: () => false, subscribe: () => () => undefined },
  dark: { isDark: () => true, subscribe: () => () => undefined },
};

function themeSource(theme: PaneOptions['theme']): ThemeSource {
  if (theme === undefined) return systemTheme;
  return typeof theme === 'string' ? FIXED[theme] : theme;
}

/** The time now as ISO text without a zone, as the clock on the wall has it. */
function localTime(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
