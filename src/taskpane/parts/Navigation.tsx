import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { Flag20Regular } from '@fluentui/react-icons/svg/flag';
import { People20Regular } from '@fluentui/react-icons/svg/people';
import { Scales20Regular } from '@fluentui/react-icons/svg/scales';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { TableSearch20Regular } from '@fluentui/react-icons/svg/table-search';
import type { ReactElement } from 'react';
import { VIEWS } from '../state/state';
import { usePane, usePaneState, useWords } from './PaneContext';

const ICONS = {
  findings: Flag20Regular,
  funding: People20Regular,
  balance: Scales20Regular,
  reading: TableSearch20Regular,
  report: DocumentTable20Regular,
  settings: Settings20Regular,
} as const;

const useStyles = makeStyles({
  navigation: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    '@container (min-width: 480px)': { gridTemplateColumns: 'repeat(6, minmax(0, 1fr))' },
    '@media (max-width: 240px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    gap: '2px',
    ...shorthands.padding('4px', '12px'),
    ...shorthands.borderBottom('1px', 'solid', tokens.colorNeutralStroke2),
    ...shorthands.borderTop('1px', 'solid', tokens.colorNeutralStroke2),
    backgroundColor: tokens.colorNeutralBackground2,
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: '2px',
    minWidth: 0,
    ...shorthands.padding('6px', '2px', '5px'),
    ...shorthands.border('1px', 'solid', 'transparent'),
    ...shorthands.borderRadius(tokens.borderRadiusMedium),
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': {
      outlineWidth: '2px',
      outlineStyle: 'solid',
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '-2px',
    },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'HighlightText',
      backgroundColor: 'Highlight',
      ':hover': { backgroundColor: 'Highlight' },
    },
  },
});

/** The way between the views. */
export function Navigation(): ReactElement {
  const { controller } = usePane();
  const { view } = usePaneState();
  const words = useWords();
  const styles = useStyles();
  return (
    <nav aria-label={words.navigation} className={styles.navigation}>
      {VIEWS.map((each) => {
        const Icon = ICONS[each];
        const isCurrent = each === view;
        return (
          <button
            key={each}
            type="button"
            className={mergeClasses(styles.item, isCurrent && styles.current)}
            aria-current={isCurrent ? 'page' : undefined}
            onClick={() => controller.open(each)}
          >
            <Icon aria-hidden />
            {words.views[each]}
          </button>
        );
      })}
    </nav>
  );
}
