import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { paneSettingsWords } from '../../text/paneSettings';
import type { Catalogue } from '../engine/catalogue';
import type { PlacedText } from '../engine/report';
import type { SettingsFile } from '../engine/settingsFile';
import { Notice } from '../parts/Notice';
import { focusOn } from '../parts/focusOn';
import { usePane, usePaneState, useWords } from '../parts/PaneContext';
import { useCatalogue } from '../parts/useCatalogue';
import { useShared } from '../parts/styles';
import { toStore } from '../state/draft';
import type { SettingsState } from '../state/state';
import { AcceptedFields } from './AcceptedFields';
import { CharterFields } from './CharterFields';
import { DocumentFields } from './DocumentFields';
import { InterventionFields } from './InterventionFields';
import { MemberFields } from './MemberFields';
import { PhasingFields } from './PhasingFields';
import { RuleFields } from './RuleFields';
import { AssociationFields, BudgetFields, CapFields } from './SettingsFields';
import { SettingsFileButtons } from './SettingsFileButtons';
import { ThresholdFields } from './ThresholdFields';

const useStyles = makeStyles({
  form: {
    // Whatever has the focus is not to end up behind the bar.
    '@media (min-height: 480px)': { '& input, & select, & button, & summary, & a': { scrollMarginBottom: '80px' } },
  },
  /** What has been changed can be stored from anywhere in the long form. */
  bar: {
    '@media (min-height: 480px)': {
      columnGap: '4px',
      position: 'sticky',
      bottom: 0,
      zIndex: 1,
      ...shorthands.padding('8px', 0),
      ...shorthands.borderTop('1px', 'solid', tokens.colorNeutralStroke1),
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  discard: { ...shorthands.padding('5px', '4px') },
});

/** What the förbund has decided, as a form. */
export default function Settings(): ReactElement {
  const { controller } = usePane();
  const { settings } = usePaneState();
  const words = useWords();
  const shared = useShared();
  useEffect(() => void controller.loadSettings(), [controller]);
  const catalogue = useCatalogue();
  if (!settings) return <p className={shared.text}>{words.loading}</p>;
  return <SettingsForm settings={settings} catalogue={catalogue} />;
}

interface SettingsFormProps {
  readonly settings: SettingsState;
  readonly catalogue: Catalogue | null;
}

function SettingsForm({ settings, catalogue }: SettingsFormProps): ReactElement {
  const { controller, language } = usePane();
  const { task } = usePaneState();
  const words = paneSettingsWords(language);
  const shared = useShared();
  const styles = useStyles();
  const save = useRef<HTMLButtonElement>(null);
  const { draft, setDraft, version, discard } = useDraft(settings);
  const { problems, foundMembers } = settings;
  const isChanged = draft !== settings.file;
  const fields = { draft, problems, onChange: setDraft };
  return (
    <form
      className={mergeClasses(shared.stack, styles.form)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (task === null) void controller.saveSettings(toStore(draft, catalogue?.thresholds));
      }}
    >
      <p className={shared.text}>{words.intro}</p>
      <AssociationFields {...fields} />
      <CharterFields {...fields} />
      <MemberFields key={`members ${version}`} {...fields} foundMembers={foundMembers} />
      <PhasingFields {...fields} />
      <BudgetFields {...fields} />
      <DocumentFields {...fields} />
      <InterventionFields key={`interventions ${version}`} {...fields} />
      <ThresholdFields {...fields} catalogue={catalogue} />
      <CapFields {...fields} />
      <RuleFields {...fields} catalogue={catalogue} />
      <AcceptedFields {...fields} catalogue={catalogue} />
      <Problems problems={problems} />
      <div className={mergeClasses(shared.row, isChanged && styles.bar)}>
        <Button ref={save} type="submit" appearance="primary" disabledFocusable={task !== null}>
          {words.save}
        </Button>
        {isChanged && (
          <Button
            className={styles.discard}
            onClick={() => {
              discard();
              // The button goes away.
              save.current?.focus();
            }}
          >
            {words.discard}
          </Button>
        )}
      </div>
      <SettingsFileButtons />
    </form>
  );
}

/**
 * What has been typed but not stored. Settings that come from elsewhere take its place without the form being made anew,
 * so that the focus and whatever is folded open stay.
 */
function useDraft({ file, revision }: SettingsState) {
  const [state, setState] = useState({ draft: file, revision, discarded: 0 });
  const current = state.revision === revision ? state : { ...state, draft: file, revision };
  if (current !== state) setState(current);
  return {
    draft: current.draft,
    setDraft: (draft: SettingsFile) => setState({ ...current, draft }),
    discard: () => setState({ ...current, draft: file, discarded: current.discarded + 1 }),
    /** Another one wherever the fields have to begin again with what the draft holds. */
    version: `${revision} ${current.discarded}`,
  };
}

/** Everything that keeps the settings from being stored, beside the button; the focus goes there. */
function Problems({ problems }: { readonly problems: readonly PlacedText[] }): ReactElement | null {
  const { language } = usePane();
  const words = paneSettingsWords(language);
  const shared = useShared();
  const list = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current && problems.length > 0) focusOn(list.current);
    isFirst.current = false;
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div ref={list} tabIndex={-1} role="group" aria-labelledby="settings-problems">
      <Notice kind="error">
        <p id="settings-problems" className={shared.text}>
          {words.problems(problems.length)}
        </p>
        <ul className={shared.bullets}>
          {problems.map(({ path, says }) => (
            <li key={`${path} ${says}`} className={shared.text}>
              {says}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
