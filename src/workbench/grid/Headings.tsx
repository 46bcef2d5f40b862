import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import { workbenchWords } from '../../text/workbench';
import { columnName } from '../../workbook';
import type { SheetView } from './sheetView';
import { HEADING_HEIGHT, type GridClasses } from './styles';

export interface HeadingsProps {
  readonly view: SheetView;
  readonly classes: GridClasses;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly selectedColumn: number;
}

/** The letters of the columns, and the corner over the row numbers. */
export const Headings = memo(function Headings(props: HeadingsProps): ReactElement {
  const { view, classes, from, to, start } = props;
  const { columns, frozen } = view.geometry;
  const still: number[] = [];
  for (let slot = 0; slot < columns.slots && columns.at(slot) < frozen.columns; slot++) still.push(columns.at(slot));
  const scrolled: number[] = [];
  for (let slot = from; slot <= to; slot++) scrolled.push(columns.at(slot));
  return (
    <div className={mergeClasses(classes.sticky, classes.headings)} role="row" aria-rowindex={1}>
      <div className={classes.start} style={{ width: start + frozen.width }}>
        <div
          className={classes.heading}
          style={{ left: 0, width: start, height: HEADING_HEIGHT }}
          role="columnheader"
          aria-colindex={1}
        >
          <span className={classes.unseen}>{workbenchWords(view.language).grid.rowHeadings}</span>
        </div>
        {still.map((column) => heading(props, column))}
      </div>
      {scrolled.map((column) => heading(props, column))}
    </div>
  );
});

function heading({ view, classes, start, selectedColumn }: HeadingsProps, column: number): ReactElement {
  const { columns } = view.geometry;
  return (
    <div
      key={column}
      className={mergeClasses(
        classes.heading,
        column === selectedColumn && classes.headingSelected,
        column > 0 && columns.isHidden(column - 1) && classes.columnAfterHidden,
      )}
      style={{ left: start + columns.start(column), width: columns.size(column), height: HEADING_HEIGHT }}
      role="columnheader"
      aria-colindex={column + 2}
      data-heading-column={column}
    >
      {columnName(column)}
    </div>
  );
}
