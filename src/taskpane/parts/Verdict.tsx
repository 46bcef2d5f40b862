import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Verdict } from '../engine/report';
import { SignIcon } from './icons';
import { useVerdictStyles } from './styles';

/** A severity or verdict as icon, word and colour. */
export function VerdictWord({ of, word }: { readonly of: Verdict; readonly word: string }): ReactElement {
  const styles = useVerdictStyles();
  return (
    <span className={mergeClasses(styles.base, styles[of])}>
      <SignIcon of={of} />
      {word}
    </span>
  );
}
