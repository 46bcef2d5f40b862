import { Button, makeStyles, shorthands } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { paneReadingWords } from '../../text/paneReading';
import type { LeftOut, PaneReport, SheetOutline } from '../engine/report';
import { CellLink } from '../parts/CellLink';
import { usePane, usePaneState } from '../parts/PaneContext';
import { useShared } from '../parts/styles';
import { TableCard } from './TableCard';

const useStyles = makeStyles({
  sheet: { display: 'flex', flexDirection: 'column', rowGap: '8px', ...shorthands.padding('4px', 0) },
  unread: { margin: 0, paddingLeft: '20px' },
});

/** How every sheet was read, with what the user can correct. */
export default function Reading(): ReactElement {
  const { language } = usePane();
  const { report } = usePaneState();
  const words = paneReadingWords(language);
  const shared = useShared();
  const sheets = report?.sheets.filter(({ kind }) => kind !== 'generated') ?? [];
  const shown = useGrowing(sheets.length);
  if (!report) return <></>;
  return (
    <>
      <p className={shared.text}>{words.title}.</p>
      <p className={shared.small}>{words.intro}</p>
      {sheets.slice(0, shown).map((sheet) => (
        <SheetSection key={sheet.name} sheet={sheet} />
      ))}
      {report.leftOut.length > 0 && <LeftOutTables tables={report.leftOut} />}
      {report.unreadCount > 0 && <UnreadPlaces report={report} />}
    </>
  );
}

/** So many sheets are drawn before the pane takes a breath. */
const SHEETS_AT_ONCE = 4;

/** Counts up to the whole a few at a time, so that many sheets do not hold up the pane. */
function useGrowing(whole: number): number {
  const [shown, setShown] = useState(SHEETS_AT_ONCE);
  useEffect(() => {
    if (shown >= whole) return undefined;
    const timer = setTimeout(() => setShown(shown + SHEETS_AT_ONCE));
    return () => clearTimeout(timer);
  }, [shown, whole]);
  return shown;
}

function SheetSection({ sheet }: { readonly sheet: SheetOutline }): ReactElement {
  const { language } = usePane();
  const words = paneReadingWords(language);
  const styles = useStyles();
  const shared = useShared();
  const facts = [words.sheetKinds[sheet.kind], ...(sheet.isHidden ? [words.hidden] : [])];
  return (
    <section className={styles.sheet}>
      <h3 className={shared.subheading}>{sheet.name}</h3>
      <p className={shared.small}>{facts.join(', ')}</p>
      {sheet.tables.map((table) => (
        <TableCard key={table.id} table={table} />
      ))}
    </section>
  );
}

function LeftOutTables({ tables }: { readonly tables: readonly LeftOut[] }): ReactElement {
  const { controller, language } = usePane();
  const { task } = usePaneState();
  const words = paneReadingWords(language);
  const styles = useStyles();
  const shared = useShared();
  return (
    <section className={styles.sheet}>
      <h3 className={shared.subheading}>{words.leftOut}</h3>
      <ul className={shared.list}>
        {tables.map((place) => (
          <li key={`${place.sheet}!${place.range}`}>
            <Button
              size="small"
              disabledFocusable={task !== null}
              onClick={() => void controller.correct(place, { of: 'ignore', ignore: false })}
            >
              {words.readAgain(`${place.sheet}!${place.range}`)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function UnreadPlaces({ report }: { readonly report: PaneReport }): ReactElement {
  const { language } = usePane();
  const words = paneReadingWords(language);
  const styles = useStyles();
  const shared = useShared();
  return (
    <section className={styles.sheet}>
      <h3 className={shared.subheading}>{words.unread(report.unreadCount)}</h3>
      <p className={shared.small}>{words.unreadIntro}</p>
      <ul className={styles.unread}>
        {report.unread.map(({ place, cell, text, reason }) => (
          <li key={place} className={shared.text}>
            <CellLink cell={cell} text={place} /> {text === '' ? '' : `”${text}” `}
            <span className={shared.small}>{words.reasons[reason]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
