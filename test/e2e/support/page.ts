import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Waits for something in the page to be so. Playwright's own way evaluates text, which the page's policy forbids. */
export async function until(page: Page | Frame, condition: string, patience = 10_000): Promise<void> {
  for (const end = Date.now() + patience; !(await page.evaluate(condition));) {
    if (Date.now() > end) throw new Error(`Not so after ${patience} ms: ${condition}`);
    await page.waitForTimeout(50);
  }
}

/** What axe has against the page as it is now, or against the `part` of it, as lines. */
export async function inaccessible(page: Page | Frame, part = 'document'): Promise<readonly string[]> {
  // A button that has just been enabled fades into its colours.
  await until(page, 'document.getAnimations().every(({ playState }) => playState !== "running")');
  await page.evaluate(AXE);
  const found = await page.evaluate(`axe.run(${part}, { iframes: false }).then(({ violations }) => violations)`);
  return (found as readonly Violation[]).flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}
