import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWords } from '../parts/PaneContext';
import { useShared } from '../parts/styles';

const useStyles = makeStyles({
  points: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', rowGap: '6px' },
});

/** What the program does, before anything has been checked. */
export function Welcome(): ReactElement {
  const { welcome } = useWords();
  const styles = useStyles();
  const shared = useShared();
  return (
    <div className={shared.stack}>
      <p className={shared.text}>{welcome.text}</p>
      <ul className={styles.points}>
        {welcome.points.map((point) => (
          <li key={point} className={shared.text}>
            {point}
          </li>
        ))}
      </ul>
    </div>
  );
}
