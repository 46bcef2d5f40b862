import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../../money';
import { Notice } from '../../taskpane/parts/Notice';
import { useShared } from '../../taskpane/parts/styles';
import { workbookErrorText } from '../../text/errors';
import { workbenchPageWords } from '../../text/workbenchPage';
import type { WorkbookError } from '../../workbook';

const useStyles = makeStyles({ place: { padding: '0 12px 8px' } });

interface OpenFailureProps {
  readonly error: WorkbookError;
  readonly language: Language;
  readonly onClose: () => void;
}

/** Why a file could not be opened, and what to do about it. */
export function OpenFailure({ error, language, onClose }: OpenFailureProps): ReactElement {
  const { says, todo } = workbookErrorText(error, language);
  const words = workbenchPageWords(language);
  const styles = useStyles();
  const shared = useShared();
  return (
    <div className={styles.place} role="alert">
      <Notice kind="error" close={{ label: words.close, action: onClose }}>
        <p className={shared.text}>{says}</p>
        <p className={shared.text}>{todo}</p>
      </Notice>
    </div>
  );
}
