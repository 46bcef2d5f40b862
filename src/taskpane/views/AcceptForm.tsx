import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type FormEvent, type ReactElement } from 'react';
import type { PaneFinding } from '../engine/report';
import { usePane, usePaneState } from '../parts/PaneContext';
import { useTrustWords } from '../parts/trustWords';
import { useShared } from '../parts/styles';

interface AcceptFormProps {
  readonly finding: PaneFinding;
  readonly consequences: number;
  readonly onClose: () => void;
}

/** Asks for the reason and the name that an acceptance needs, in place: a dialogue has no room in a narrow pane. */
export function AcceptForm({ finding, consequences, onClose }: AcceptFormProps): ReactElement {
  const { controller } = usePane();
  const { reviewer, task } = usePaneState();
  const words = useTrustWords();
  const shared = useShared();
  const title = useId();
  const first = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  useEffect(() => first.current?.focus(), []);
  const missing = (text: string) => (wasTried && text.trim() === '' ? words.needed : null);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (task !== null || reason.trim() === '' || reviewer.trim() === '') return;
    onClose();
    void controller.accept(finding, reason);
  };
  return (
    <form
      aria-labelledby={title}
      className={shared.fieldset}
      noValidate
      onSubmit={send}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <strong id={title}>{words.acceptTitle}</strong>
      <p className={shared.small}>{words.acceptText(consequences)}</p>
      <Field label={words.reason} hint={words.reasonHint} required validationMessage={missing(reason)}>
        <Textarea ref={first} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={words.name} required validationMessage={missing(reviewer)}>
        <Input
          className={shared.full}
          autoComplete="name"
          value={reviewer}
          onChange={(_, { value }) => controller.setReviewer(value)}
        />
      </Field>
      <div className={shared.row}>
        <Button type="submit" appearance="primary" disabledFocusable={task !== null}>
          {words.acceptYes}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  );
}
