import { makeStyles, shorthands, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  fold: {
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& > summary': {
      cursor: 'pointer',
      fontWeight: tokens.fontWeightSemibold,
      ...shorthands.padding('4px', 0),
      ...shorthands.borderRadius(tokens.borderRadiusSmall),
      ':focus-visible': {
        outlineWidth: '2px',
        outlineStyle: 'solid',
        outlineColor: tokens.colorStrokeFocus2,
      },
    },
  },
});

/** Something that opens below its heading. What is inside is made when it is first opened: there may be very much of it. */
export function Fold({
  title,
  children,
}: {
  readonly title: string;
  readonly children: () => ReactNode;
}): ReactElement {
  const styles = useStyles();
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className={styles.fold} onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      {/* A stop of the tabulator by itself everywhere but in Excel on the web, where Microsoft's client asks for the index. */}
      <summary tabIndex={0}>{title}</summary>
      {wasOpened && children()}
    </details>
  );
}
