import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement, ReactNode } from 'react';
import type { Verdict } from '../engine/report';
import { SignIcon } from './icons';
import { useShared, useVerdictStyles } from './styles';

const useStyles = makeStyles({
  notice: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'start',
    ...shorthands.padding('8px', '8px', '8px', '10px'),
    ...shorthands.borderRadius(tokens.borderRadiusMedium),
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface NoticeProps {
  readonly kind: Verdict | 'changed';
  readonly children: ReactNode;
  readonly close?: { readonly label: string; readonly action: () => void };
}

/** Something that the user is told, with what can be done about it. */
export function Notice({ kind, children, close }: NoticeProps): ReactElement {
  const styles = useStyles();
  const verdicts = useVerdictStyles();
  const shared = useShared();
  return (
    <div className={mergeClasses(styles.notice, verdicts[`${kind}Edge`])}>
      <span className={verdicts[kind]}>
        <SignIcon of={kind} />
      </span>
      <div className={shared.tight}>{children}</div>
      {close && (
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={close.label}
          onClick={close.action}
        />
      )}
    </div>
  );
}
