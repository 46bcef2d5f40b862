import { Button } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import type { ReactElement } from 'react';
import type { CellRef } from '../../workbook';
import { usePane } from './PaneContext';

/** Selects a cell in the workbook. `name` says which one, for those who do not see the button's surroundings. */
export function ShowCell({
  cell,
  label,
  name,
}: {
  readonly cell: CellRef;
  readonly label: string;
  readonly name: string;
}): ReactElement {
  const { controller } = usePane();
  return (
    <Button size="small" icon={<Search20Regular />} aria-label={name} onClick={() => void controller.reveal(cell)}>
      {label}
    </Button>
  );
}
