import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  shorthands,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useShared } from '../../taskpane/parts/styles';
import type { SheetView } from '../session/sheetView';
import { usePageWords, useSessionState, useWorkbench } from './WorkbenchContext';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'stretch',
    minWidth: 0,
    ...shorthands.borderTop('1px', 'solid', tokens.colorNeutralStroke1),
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { display: 'flex', minWidth: 0, overflowX: 'auto', scrollbarWidth: 'thin' },
  tab: {
    flexShrink: 0,
    minHeight: '34px',
    maxWidth: '240px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    ...shorthands.padding('4px', '14px'),
    ...shorthands.border('0'),
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTop: '3px solid transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': {
      outlineWidth: '2px',
      outlineStyle: 'solid',
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '-2px',
    },
  },
  generated: { fontStyle: 'italic' },
  current: {
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTopColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'HighlightText',
      backgroundColor: 'Highlight',
    },
  },
  hidden: { alignSelf: 'center', marginLeft: 'auto', flexShrink: 0 },
});

/** The sheets of the workbook as tabs; those that the workbook hides stand in a menu of their own. */
export function SheetTabs({ panel }: { readonly panel: string }): ReactElement {
  const { session } = useWorkbench();
  const { sheet: current } = useSessionState();
  const words = usePageWords();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const hidden = session.sheets.filter(({ look }) => look.visibility !== 'visible');
  const shown = session.sheets.filter(({ look }) => look.visibility === 'visible' || look.name === current);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = shown.findIndex(({ look }) => look.name === current);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: shown.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = shown[(to + shown.length) % shown.length]!;
    session.openSheet(next.look.name);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[shown.indexOf(next)]?.focus();
  };
  return (
    <div className={styles.row} data-area="tabs">
      <div ref={list} className={styles.list} role="tablist" aria-label={words.sheets.label} onKeyDown={onKeyDown}>
        {shown.map((view) => (
          <Tab key={view.look.name} view={view} panel={panel} isCurrent={view.look.name === current} />
        ))}
      </div>
      {hidden.length > 0 && (
        <div className={styles.hidden}>
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <MenuButton appearance="subtle" size="small">
                {words.sheets.hidden(hidden.length)}
              </MenuButton>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {hidden.map(({ look }) => (
                  <MenuItem key={look.name} onClick={() => session.openSheet(look.name)}>
                    {look.name}
                  </MenuItem>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
        </div>
      )}
    </div>
  );
}

interface TabProps {
  readonly view: SheetView;
  readonly panel: string;
  readonly isCurrent: boolean;
}

function Tab({ view: { look }, panel, isCurrent }: TabProps): ReactElement {
  const { session } = useWorkbench();
  const words = usePageWords();
  const styles = useStyles();
  const shared = useShared();
  const kind = look.isGenerated
    ? words.sheets.generated
    : look.visibility === 'visible'
      ? null
      : words.sheets.hiddenSheet;
  return (
    <button
      type="button"
      role="tab"
      aria-selected={isCurrent}
      aria-controls={panel}
      tabIndex={isCurrent ? 0 : -1}
      title={kind === null ? look.name : `${look.name} (${kind})`}
      className={mergeClasses(styles.tab, look.isGenerated && styles.generated, isCurrent && styles.current)}
      onClick={() => session.openSheet(look.name)}
    >
      {look.name}
      {kind !== null && <span className={shared.hidden}> ({kind})</span>}
    </button>
  );
}
