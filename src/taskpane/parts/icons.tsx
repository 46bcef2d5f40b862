import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Filled } from '@fluentui/react-icons/svg/info';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { Verdict } from '../engine/report';

const ICONS = {
  error: ErrorCircle20Filled,
  warning: Warning20Filled,
  note: Info20Filled,
  approved: CheckmarkCircle20Filled,
  changed: ArrowSync20Regular,
} as const;

/** The sign of a severity or a verdict. Always stands beside the word, so it says nothing to screen readers. */
export function SignIcon({ of }: { readonly of: Verdict | 'changed' }): ReactElement {
  const Icon = ICONS[of];
  return <Icon aria-hidden />;
}
