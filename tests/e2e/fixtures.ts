import { test as base, expect } from '@playwright/test';

export { expect };

/**
 * Playwright's `test`, where a page may not complain: any console error or warning, uncaught error,
 * failed request or request to another host, on any page of the test, fails it.
 */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context, baseURL, javaScriptEnabled }, use) => {
      const complaints: string[] = [];
      const host = baseURL && new URL(baseURL).host;
      context.on('console', (message) => {
        // What Playwright says in the place of a worker that it keeps away.
        if (message.text().startsWith('Service Worker registration blocked')) return;
        if (message.type() === 'error' || message.type() === 'warning') {
          complaints.push(`console ${message.type()}: ${message.text()}`);
        }
      });
      context.on('weberror', (error) => {
        complaints.push(`uncaught: ${error.error().message}`);
      });
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.host !== host) {
          complaints.push(`request to another host: ${url.href}`);
        }
      });
      context.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // What a page still waits for when it is left, and downloads, end like this.
        if (reason === 'net::ERR_ABORTED' || reason === 'NS_BINDING_ABORTED') return;
        // Where scripts are switched off, Chromium refuses to fetch them in the policy's name.
        if (reason === 'csp' && !javaScriptEnabled) return;
        complaints.push(`${reason}: ${request.url()}`);
      });
      await use(complaints);
      expect(complaints, 'pages complained').toEqual([]);
    },
    { auto: true },
  ],
});
