import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { PaneReport } from '../engine/report';
import { Notice } from '../parts/Notice';
import { usePane, usePaneState, useWords } from '../parts/PaneContext';
import { useTrustWords } from '../parts/trustWords';
import { SEVERITIES } from '../state/filter';
import { useShared } from '../parts/styles';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', rowGap: '6px' },
});

/** What would be written, and the buttons that write it and take it away. */
export default function Report(): ReactElement {
  const { controller } = usePane();
  const { report, task, reviewer } = usePaneState();
  const trust = useTrustWords();
  const words = useWords();
  const shared = useShared();
  if (!report) return <></>;
  return (
    <>
      {report.notices.map((notice) => (
        <Notice key={notice} kind="warning">
          <p className={shared.text}>{words.notices.workbook[notice]}</p>
        </Notice>
      ))}
      <Planned report={report} />
      <Field label={trust.name} hint={trust.nameHint}>
        <Input
          className={shared.full}
          autoComplete="name"
          value={reviewer}
          onChange={(_, { value }) => controller.setReviewer(value)}
        />
      </Field>
      <Button appearance="primary" disabledFocusable={task !== null} onClick={() => void controller.write()}>
        {words.report.write}
      </Button>
      <Remove />
    </>
  );
}

function Planned({ report: { planned } }: { readonly report: PaneReport }): ReactElement {
  const { report: words } = useWords();
  const styles = useStyles();
  const shared = useShared();
  const hasMarks = SEVERITIES.some((severity) => planned.marks[severity] > 0);
  return (
    <section className={shared.stack} aria-labelledby="planned">
      <h3 id="planned" className={shared.subheading}>
        {words.planned}
      </h3>
      <ul className={styles.list}>
        {planned.sheets.map(({ kind, name, chart }) => (
          <li key={kind} className={shared.text}>
            <strong>{name}</strong>
            {chart ? ` (${words.withChart})` : ''}
            <div className={shared.small}>{words.kinds[kind]}</div>
          </li>
        ))}
        <li className={shared.text}>{hasMarks ? words.marks(planned.marks) : words.noMarks}</li>
      </ul>
      <p className={shared.small}>{words.nothingTouched}</p>
    </section>
  );
}

/** Asks once more before anything is taken away, in place: a dialogue has no room in a narrow pane. */
function Remove(): ReactElement {
  const { controller } = usePane();
  const { task } = usePaneState();
  const { report: words } = useWords();
  const shared = useShared();
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const remove = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) remove.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <div className={shared.tight}>
        <Button ref={remove} disabledFocusable={task !== null} onClick={() => setAsking(true)}>
          {words.remove}
        </Button>
        <p className={shared.small}>{words.removeText}</p>
      </div>
    );
  }
  return (
    <div
      role="group"
      aria-labelledby="remove-sure"
      className={shared.card}
      onKeyDown={({ key }) => key === 'Escape' && setAsking(false)}
    >
      <p id="remove-sure" className={shared.text}>
        {words.removeSure}
      </p>
      <div className={shared.row}>
        <Button ref={keep} onClick={() => setAsking(false)}>
          {words.removeNo}
        </Button>
        <Button
          onClick={() => {
            setAsking(false);
            void controller.clear();
          }}
        >
          {words.removeYes}
        </Button>
      </div>
    </div>
  );
}
