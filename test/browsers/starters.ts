import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../.scripts/browser.mjs';
import { startByPuppeteer } from './drive-by-puppeteer.ts';
import { startByWebDriver } from './drive-by-webdriver.ts';
import type { Engine, Starter } from './engine.ts';
import { startOnlooker } from './onlooker.ts';

/** Whether a command is on this machine, and where. */
function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(':');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** The small browser that comes with WebKitGTK, in whichever folder the system keeps it. */
function miniBrowser(): string | undefined {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib', '/usr/libexec'];
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.startsWith('webkit'))
        .map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find((path) => existsSync(path));
}

export function starters(): readonly Starter[] {
  return [chromium(), firefox(), webKitGtk()];
}

function chromium(): Starter {
  const name = 'Chromium';
  const { executablePath, args, env } = findBrowser();
  const options = { executablePath, args: [...args, '--no-sandbox'], env: { ...process.env, ...env } };
  return { name, start: (home) => startByPuppeteer(name, { ...options, home }) };
}

/** What Firefox fetches of its own accord is not the app's doing, and is switched off. */
const silent = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'datareporting.healthreport.uploadEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
};

function firefox(): Starter {
  const name = 'Firefox';
  const executablePath = process.env['FIREFOX_PATH'] ?? onPath('firefox-esr', 'firefox');
  if (executablePath === undefined) return { name, absent: 'no firefox-esr or firefox on this machine' };
  return { name, start: (home) => startByPuppeteer(name, { browser: 'firefox', executablePath, extraPrefsFirefox: silent, home }) };
}

function webKitGtk(): Starter {
  const name = 'WebKitGTK';
  const driver = onPath('WebKitWebDriver');
  const binary = miniBrowser();
  if (driver === undefined || binary === undefined) return { name, absent: 'no WebKitWebDriver with its MiniBrowser on this machine' };
  const xvfb = onPath('Xvfb');
  if (process.env['DISPLAY'] === undefined && xvfb === undefined) return { name, absent: 'no display, and no Xvfb to stand in for one' };
  return {
    name,
    start: async () => {
      const display = process.env['DISPLAY'] === undefined && xvfb !== undefined ? await startDisplay(xvfb) : undefined;
      const onlooker = await startOnlooker();
      const env = { ...process.env, ...(display && { DISPLAY: display.name }), WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
      const endWhatIsAround = () => {
        onlooker.close();
        display?.close();
      };
      try {
        return closing(await startByWebDriver(name, { driver, binary, onlooker, env }), endWhatIsAround);
      } catch (failure) {
        endWhatIsAround();
        throw failure;
      }
    },
  };
}

const closing = (engine: Engine, after: () => void): Engine => ({
  ...engine,
  close: async () => {
    await engine.close();
    after();
  },
});

/** A display that nobody sees, under the first free number. */
async function startDisplay(xvfb: string): Promise<{ readonly name: string; close(): void }> {
  const running = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    running.stdout.once('data', (text) => resolve(String(text).trim()));
    running.once('exit', () => reject(new Error('Xvfb does not start')));
  });
  return { name: `:${number}`, close: () => running.kill() };
}
