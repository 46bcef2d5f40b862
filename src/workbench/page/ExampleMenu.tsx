import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../../money';
import { workbenchPageWords } from '../../text/workbenchPage';
import { EXAMPLES } from './files';

interface ExampleMenuProps {
  readonly language: Language;
  readonly onExample: (name: string) => void;
}

/** The workbooks that come with the page. */
export function ExampleMenu({ language, onExample }: ExampleMenuProps): ReactElement {
  const words = workbenchPageWords(language);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle">{words.examples}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {EXAMPLES.map((name) => (
            <MenuItem key={name} onClick={() => onExample(name)}>
              {words.exampleNames[name]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
