import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const found = [process.env['ROSCTR_CHROMIUM'] ?? '', ...places].find(
  (path) => path !== '' && existsSync(path),
);

/** Why the tests of this folder do not run, if they do not. */
export const missing =
  found === undefined
    ? 'there is no Chromium here (apt-get install chromium, or ROSCTR_CHROMIUM=PATH); what it would have tested is skipped'
    : undefined;

export interface Look {
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** `#/router/riga` */
  readonly hash?: string;
}

/** A page that was opened from its file, and all that it did which it should not. */
export interface Opened {
  readonly page: Page;
  /** Messages of the console, errors, requests other than for the file itself. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** One browser for all tests, and the files that it opens. */
export class Reader {
  readonly #folder = mkdtempSync(join(tmpdir(), 'rosctr-html-'));
  #browser: Browser | undefined;

  async start(): Promise<void> {
    const { chromium } = await import('playwright-core');
    // The sandbox of Chromium needs what root in a container does not have.
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    this.#browser = await chromium.launch({ executablePath: found ?? '', args });
  }

  write(name: string, page: string): void {
    writeFileSync(join(this.#folder, `${name}.html`), page);
  }

  async open(
    name: string,
    { scheme = 'light', width = 1280, height = 900, hash = '' }: Look = {},
  ): Promise<Opened> {
    if (!this.#browser) throw new Error('the browser was not started');
    const page = await this.#browser.newPage({ viewport: { width, height }, colorScheme: scheme });
    const url = pathToFileURL(join(this.#folder, `${name}.html`)).href;
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      const to = request.url();
      if (!to.startsWith(url) && !to.startsWith('data:')) complaints.push(`request: ${to}`);
    });
    await page.goto(`${url}${hash}`);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    return { page, complaints, close: () => page.close() };
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
