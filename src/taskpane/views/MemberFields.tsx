import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useRef, useState, type ReactElement, type RefObject } from 'react';
import { paneSettingsWords } from '../../text/paneSettings';
import type { PlacedText } from '../engine/report';
import type { MemberEntry } from '../engine/settingsFile';
import { usePane, useWords } from '../parts/PaneContext';
import { useShared } from '../parts/styles';
import { changed, emptyMember, problemAt, splitNames, without, withItem } from '../state/draft';
import { RemoveButton, Section, TextField, type FieldsProps } from './SettingsFields';

interface MemberFieldsProps extends FieldsProps {
  readonly foundMembers: readonly MemberEntry[];
}

/** The members with their kinds and keys. */
export function MemberFields({ draft, problems, onChange, foundMembers }: MemberFieldsProps): ReactElement {
  const { language } = usePane();
  const { list } = useWords();
  const words = paneSettingsWords(language);
  const shared = useShared();
  const add = useRef<HTMLButtonElement>(null);
  const { members } = draft.association;
  const change = (next: readonly MemberEntry[]) => onChange(changed(draft, 'association', { members: next }));
  const known = new Set(members.map(({ name }) => name));
  const open = foundMembers.filter(({ name }) => !known.has(name));
  return (
    <Section title={words.members} hint={words.membersHint}>
      {members.map((member, index) => (
        <MemberForm
          key={index}
          member={member}
          index={index}
          problems={problems}
          onChange={(part) => change(withItem(members, index, part))}
          next={add}
          onRemove={() => change(without(members, index))}
        />
      ))}
      <div className={shared.row}>
        <Button ref={add} icon={<Add20Regular />} onClick={() => change([...members, emptyMember])}>
          {words.addMember}
        </Button>
        {open.length > 0 && (
          <Button onClick={() => change([...members, ...open])}>{words.addFound(open.length)}</Button>
        )}
      </div>
      {open.length > 0 && <p className={shared.small}>{words.found(list(open.map(({ name }) => name)))}</p>}
    </Section>
  );
}

interface MemberFormProps {
  readonly member: MemberEntry;
  readonly index: number;
  readonly problems: readonly PlacedText[];
  readonly onChange: (change: Partial<MemberEntry>) => void;
  readonly next: RefObject<HTMLElement | null>;
  readonly onRemove: () => void;
}

function MemberForm({ member, index, problems, onChange, next, onRemove }: MemberFormProps): ReactElement {
  const { language } = usePane();
  const words = paneSettingsWords(language);
  const shared = useShared();
  const [aliases, setAliases] = useState(member.aliases.join('; '));
  const problem = (name: keyof MemberEntry) => problemAt(problems, `association.members[${index}].${name}`);
  const title = member.name === '' ? words.member(index + 1) : member.name;
  return (
    <fieldset className={shared.fieldset}>
      <legend className={shared.legend}>{title}</legend>
      <TextField
        label={words.memberName}
        value={member.name}
        problem={problem('name')}
        onChange={(name) => onChange({ name: name ?? '' })}
      />
      <Field label={words.memberKind} validationMessage={problem('kind')}>
        <Select value={member.kind} onChange={(_, { value }) => onChange({ kind: value as MemberEntry['kind'] })}>
          {(['state', 'region', 'municipality'] as const).map((kind) => (
            <option key={kind} value={kind}>
              {words.memberKinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {member.kind !== 'state' && (
        <TextField
          label={words.key}
          hint={words.keyHint}
          value={member.key}
          problem={problem('key')}
          onChange={(key) => onChange({ key })}
        />
      )}
      <TextField
        label={words.aliases}
        hint={words.aliasesHint}
        value={aliases}
        problem={problem('aliases')}
        onChange={(value) => {
          setAliases(value ?? '');
          onChange({ aliases: splitNames(value ?? '') });
        }}
      />
      {member.kind === 'municipality' && (
        <Checkbox
          label={words.outsideRegion}
          checked={member.outsideRegion}
          onChange={(_, { checked }) => onChange({ outsideRegion: checked === true })}
        />
      )}
      <TextField
        label={words.from}
        type="date"
        value={member.from}
        problem={problem('from')}
        onChange={(from) => onChange({ from })}
      />
      <TextField
        label={words.to}
        type="date"
        value={member.to}
        problem={problem('to')}
        onChange={(to) => onChange({ to })}
      />
      <RemoveButton label={words.remove(title)} next={next} onRemove={onRemove} />
    </fieldset>
  );
}
