import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { Builder, type WebDriver } from 'selenium-webdriver';
import { findWebKit } from '../../scripts/browser.mjs';

/** How long a page may take to listen, in milliseconds: a busy machine takes several times as long. */
const PATIENCE = 60_000;

export interface WebKit {
  readonly driver: WebDriver;
  /** Opens an address, and waits until its page listens and is set in its own fonts. */
  open(address: string): Promise<void>;
  stop(): void;
}

/**
 * Starts WebKit on a screen of its own, without some of its features. It has a group of processes to itself, since a page that
 * hangs would burn a core for good.
 */
export async function startWebKit(without: readonly string[] = []): Promise<WebKit> {
  const found = findWebKit();
  if (!found) throw new Error('No WebKit to test with');
  const port = await freePort();
  const server = spawn(String(found.screen), ['-a', String(found.driver), `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  const features = without.map((feature) => `-${feature}`);
  const stop = () => {
    if (server.pid) process.kill(-server.pid, 'SIGKILL');
  };
  try {
    await listening(`http://127.0.0.1:${port}/status`);
    const driver = await new Builder()
      .disableEnvironmentOverrides()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary: found.browser,
          args: ['--automation', ...features.map((feature) => `--features=${feature}`)],
        },
      })
      .build();
    return { driver, open: (address) => open(driver, address), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

async function open(driver: WebDriver, address: string): Promise<void> {
  // Where only what stands after # differs, nothing would be loaded.
  await driver.get('about:blank');
  await driver.get(address);
  const isReady =
    "return document.documentElement.matches('[data-ready]:not([data-fonts=awaited])')";
  await driver.wait(() => driver.executeScript<boolean>(isReady), PATIENCE);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function listening(address: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      await fetch(address);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
