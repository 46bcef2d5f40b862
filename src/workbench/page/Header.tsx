import { Button, makeStyles, shorthands, tokens } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { useRef, type ReactElement } from 'react';
import type { Language } from '../../money';
import { workbenchPageWords } from '../../text/workbenchPage';
import type { WorkbenchSession } from '../session/session';
import { ExampleMenu } from './ExampleMenu';
import { FileButtons } from './FileButtons';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
    ...shorthands.padding('8px', '12px'),
  },
  brand: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  logo: { width: '24px', height: '24px', display: 'block' },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  zone: {
    display: 'flex',
    alignItems: 'center',
    ...shorthands.border('1px', 'dashed', tokens.colorNeutralStrokeAccessible),
    ...shorthands.borderRadius(tokens.borderRadiusMedium),
    paddingRight: '10px',
    columnGap: '2px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  hint: { '@media (max-width: 899px)': { display: 'none' } },
  zoneNarrow: { '@media (max-width: 899px)': { paddingRight: 0 } },
  group: { display: 'flex', alignItems: 'center', columnGap: '4px' },
  end: { display: 'flex', alignItems: 'center', columnGap: '12px', marginLeft: 'auto' },
  private: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '4px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface HeaderProps {
  readonly session: WorkbenchSession | null;
  readonly opening: string | null;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onFile: (file: File) => void;
  readonly onExample: (name: string) => void;
}

/** The top of the page: open, take back, download; and that nothing is sent anywhere. */
export function Header({ session, opening, language, onLanguage, onFile, onExample }: HeaderProps): ReactElement {
  const words = workbenchPageWords(language);
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.header} data-area="header">
      <div className={styles.brand}>
        <img className={styles.logo} src="icon-80.png" alt="" />
        <h1 className={styles.name}>{words.name}</h1>
      </div>
      <div className={styles.group}>
        <div className={`${styles.zone} ${styles.zoneNarrow}`}>
          <Button appearance="subtle" icon={<FolderOpen20Regular />} onClick={() => input.current?.click()}>
            {words.open}
          </Button>
          <span className={styles.hint}>{words.orDrop}</span>
        </div>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          aria-label={words.open}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file can then be chosen once more.
            currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
        <ExampleMenu language={language} onExample={onExample} />
      </div>
      {session && <FileButtons session={session} language={language} />}
      <div className={styles.end}>
        <p className={styles.private}>
          <LockClosed16Regular aria-hidden />
          {opening === null ? words.private : words.opening(opening)}
        </p>
        <Button
          appearance="subtle"
          size="small"
          lang={language === 'sv' ? 'en' : 'sv'}
          onClick={() => onLanguage(language === 'sv' ? 'en' : 'sv')}
        >
          {words.language}
        </Button>
      </div>
    </header>
  );
}
