import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellRef } from '../../workbook';
import { address } from '../../workbook/reference';
import { usePane, useWords } from './PaneContext';

/** A name that leads to its cell. */
export function CellLink({ cell, text }: { readonly cell: CellRef; readonly text: string }): ReactElement {
  const { controller } = usePane();
  const { findings } = useWords();
  return (
    <Link
      as="button"
      inline
      title={findings.showCell(`${cell.sheet}!${address(cell)}`)}
      onClick={() => void controller.reveal(cell)}
    >
      {text}
    </Link>
  );
}
