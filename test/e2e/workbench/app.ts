import { spawn, type ChildProcess } from 'node:child_process';
import type { Browser, BrowserContextOptions, Download, Page } from 'playwright-core';
import { inaccessible, until } from '../support/page';

/** The workbench as `npm start` serves it. */
export interface Served {
  readonly address: string;
  readonly process: ChildProcess;
}

/** Starts the workbench as a user does, and waits until it says where it is. */
export function startWorkbench(): Promise<Served> {
  const program = spawn(process.execPath, ['scripts/start.mjs'], { env: { ...process.env, CI: 'true' } });
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer) => {
      said += text.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address) resolve({ address, process: program });
    };
    program.stdout.on('data', hear);
    program.stderr.on('data', hear);
    program.on('exit', () => reject(new Error(`The workbench did not start: ${said}`)));
  });
}

export interface Opened {
  readonly language?: 'sv' | 'en';
  readonly context?: BrowserContextOptions;
}

/** One page with the workbench, and everything that went wrong or away from it. */
export class App {
  readonly requests: string[] = [];
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {}

  static async open(
    browser: Browser,
    address: string,
    { language = 'sv', context: options }: Opened = {},
  ): Promise<App> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    const app = new App(page);
    context.on('request', (request) => app.requests.push(request.url()));
    page.on('pageerror', (error) => app.errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && app.errors.push(message.text()));
    await page.goto(language === 'en' ? `${address}?lang=en` : address);
    await page.getByRole('grid').waitFor();
    return app;
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name });
  }

  /** What the status line says. */
  status() {
    return this.page.getByRole('region', { name: 'Arbetsbok' }).getByRole('status');
  }

  cell(place: string) {
    return this.page.locator(`[role=grid] [data-cell="${place}"]`);
  }

  tab(name: string | RegExp) {
    return this.page.getByRole('tab', { name });
  }

  async openExample(name: string, file: string): Promise<void> {
    await this.button('Exempel').click();
    await this.page.getByRole('menuitem', { name }).click();
    await this.page.getByRole('toolbar').getByText(file).waitFor();
  }

  async goTo(place: string): Promise<void> {
    const box = this.page.getByLabel('Cell att gå till');
    await box.fill(place);
    await box.press('Enter');
    const address = place.split('!').at(-1)!;
    await this.until(`document.activeElement?.dataset.cell === ${JSON.stringify(address)}`);
  }

  /** Writes into a cell from the keyboard and waits until it has been worked out. */
  async type(place: string, text: string): Promise<void> {
    await this.goTo(place);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.page
      .getByText(/är ändrad/)
      .first()
      .waitFor();
  }

  /** Checks, and returns how many findings there are by the result line of the pane. */
  async check(): Promise<string> {
    const review = this.page.getByRole('region', { name: 'Granskning' });
    await review
      .getByRole('button', { name: /^Granska/ })
      .first()
      .click();
    await this.until(`/jämförelser i/.test(document.body.innerText) && !document.querySelector('[role=progressbar]')`);
    return (await review.locator('[role=status]').last().textContent()) ?? '';
  }

  async write(): Promise<void> {
    await this.button('Rapport').click();
    await this.button('Skriv sammanställning').click();
    await this.tab(/Sammanställning/).waitFor();
    await this.until(`/skrivna/.test(document.body.innerText)`);
  }

  async download(trigger: () => Promise<unknown> = () => this.button('Ladda ner').click()): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), trigger()]);
    return download;
  }

  until(condition: string, patience = 20_000): Promise<void> {
    return until(this.page, condition, patience);
  }

  /** What axe finds. */
  inaccessible(): Promise<readonly string[]> {
    return inaccessible(this.page);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
