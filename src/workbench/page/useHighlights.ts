import { useMemo, useSyncExternalStore } from 'react';
import type { PaneController } from '../../taskpane/state/controller';
import { initialState, type PaneState } from '../../taskpane/state/state';
import { parseRange } from '../../workbook';
import type { Highlight } from '../grid/model';

const NONE: readonly Highlight[] = [];
const noController = { subscribe: () => () => undefined, getState: (): PaneState => initialState };

/** The tables of a sheet as they were read, while the pane shows how the workbook was read. */
export function useHighlights(controller: PaneController | null, sheet: string): readonly Highlight[] {
  const { subscribe, getState } = controller ?? noController;
  const { view, report } = useSyncExternalStore(subscribe, getState);
  return useMemo(() => {
    if (view !== 'reading' || !report) return NONE;
    const tables = report.sheets.find(({ name }) => name === sheet)?.tables ?? [];
    return tables.flatMap(({ range, title }) => {
      const place = parseRange(range);
      return place ? [{ range: place, label: title }] : [];
    });
  }, [view, report, sheet]);
}
