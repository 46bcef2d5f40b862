import { makeStyles, shorthands, tokens } from '@fluentui/react-components';
import { ArrowUpload24Regular } from '@fluentui/react-icons/svg/arrow-upload';
import type { ReactElement } from 'react';
import type { Language } from '../../money';
import { workbenchPageWords } from '../../text/workbenchPage';

const useStyles = makeStyles({
  veil: {
    position: 'fixed',
    inset: 0,
    zIndex: 1000,
    display: 'grid',
    placeItems: 'center',
    pointerEvents: 'none',
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  zone: {
    display: 'grid',
    justifyItems: 'center',
    rowGap: '8px',
    maxWidth: '480px',
    ...shorthands.padding('48px', '64px'),
    ...shorthands.border('2px', 'dashed', tokens.colorBrandStroke1),
    ...shorthands.borderRadius(tokens.borderRadiusXLarge),
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'center',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Seen while a file is held over the page. */
export function DropZone({ language }: { readonly language: Language }): ReactElement {
  const words = workbenchPageWords(language);
  const styles = useStyles();
  return (
    <div className={styles.veil}>
      <div className={styles.zone}>
        <ArrowUpload24Regular aria-hidden />
        <p className={styles.title}>{words.drop}</p>
        <p className={styles.hint}>{words.dropHint}</p>
      </div>
    </div>
  );
}
