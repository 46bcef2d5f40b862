import { makeStyles, ToggleButton } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePageWords } from './WorkbenchContext';

export type Area = 'workbook' | 'review';

const useStyles = makeStyles({
  group: { display: 'flex', columnGap: '4px', padding: '0 12px 8px' },
  button: { flexGrow: 1 },
});

interface AreaSwitchProps {
  readonly area: Area;
  readonly onArea: (area: Area) => void;
}

/** On a narrow screen: which of the two is shown. */
export function AreaSwitch({ area, onArea }: AreaSwitchProps): ReactElement {
  const words = usePageWords();
  const styles = useStyles();
  return (
    <div className={styles.group} role="group" aria-label={words.areas}>
      {(['workbook', 'review'] as const).map((each) => (
        <ToggleButton key={each} className={styles.button} checked={area === each} onClick={() => onArea(each)}>
          {words[each]}
        </ToggleButton>
      ))}
    </div>
  );
}
