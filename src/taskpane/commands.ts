/// <reference types="office-js" />
import type { PaneController } from './state/controller';

/** The buttons of the ribbon. They run in the pane's own page and do what its buttons do; the pane shows what happens. */
export function associateCommands(controller: PaneController): void {
  const commands: Readonly<Record<string, () => Promise<void>>> = {
    checkWorkbook: () => {
      controller.open('findings');
      return controller.check();
    },
    writeSummary: () => {
      controller.open('report');
      return controller.write();
    },
    clearMarks: () => controller.clear(),
  };
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void perform(run, event));
  }
}

/** Shows the pane first, so that progress and errors are seen. Excel waits for `completed` before it takes the next click. */
async function perform(run: () => Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    await run();
  } finally {
    event.completed();
  }
}
