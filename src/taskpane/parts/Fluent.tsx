import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

interface FluentProps {
  readonly isDark: boolean;
  /** Allows style elements under the page's content security policy. */
  readonly styleNonce: string | undefined;
  readonly children: ReactNode;
}

/** Fluent's looks around a part of a page, in the light theme or the dark one. */
export function Fluent({ isDark, styleNonce, children }: FluentProps): ReactElement {
  return (
    <RendererProvider renderer={rendererFor(styleNonce)}>
      <FluentProvider theme={isDark ? darkTheme : webLightTheme} className="finsamkoll">
        {children}
      </FluentProvider>
    </RendererProvider>
  );
}

const renderers = new Map<string | undefined, ReturnType<typeof createDOMRenderer>>();

/** Fluent's red for text is too dim on the dark theme's own background; its next step is not. */
const darkTheme = { ...webDarkTheme, colorStatusDangerForeground1: webDarkTheme.colorStatusDangerForeground2 };

/** One renderer a page and nonce: it remembers which rules it has inserted. */
function rendererFor(nonce: string | undefined) {
  const known = renderers.get(nonce);
  if (known) return known;
  const renderer = createDOMRenderer(document, nonce ? { styleElementAttributes: { nonce } } : {});
  renderers.set(nonce, renderer);
  return renderer;
}
