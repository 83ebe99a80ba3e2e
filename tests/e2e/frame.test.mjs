import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageWith, phone, until, useBrowser } from './support.mjs';

const browser = useBrowser();

const inner = pageWith(
  '<p style="height: 1300px"></p><hold-timer exercise="hip-flexor"></hold-timer><p style="height: 1500px"></p>',
);
const shop = (src) => `<!doctype html><body style="margin: 0">
  <iframe src="${src}" title="Exercises" style="display: block; inline-size: 100%; block-size: 3610px; border: 0"></iframe>`;

/** Top of the first and bottom of the last button of the full-window view, from the top of the screen. */
const span = (frame, scrolled) =>
  frame.evaluate((scrolled) => {
    const { shadowRoot } = document.querySelector('hold-timer');
    const boxes = [...shadowRoot.querySelectorAll('dialog button')].map((each) => each.getBoundingClientRect());
    return [Math.min(...boxes.map(({ top }) => top)), Math.max(...boxes.map(({ bottom }) => bottom))].map(
      (y) => Math.round(y) - scrolled,
    );
  }, scrolled);

for (const [whose, address] of [
  ['the same origin', (origin) => `${origin}/shop.html`],
  ['another origin', () => 'http://shop.test/'],
]) {
  test(`in a frame as high as its content, the full-window view is on the visible part: ${whose}`, async (context) => {
    const outer = address(browser.origin).replace(browser.origin, '');
    const routes = { '/inner.html': inner, [outer]: shop(`${browser.origin}/inner.html`) };
    const { page } = await browser.open(context, '/inner.html', { routes, viewport: phone });
    await page.goto(address(browser.origin));
    const frame = page.frames().find((each) => each.url().endsWith('/inner.html'));
    await page.evaluate(() => scrollTo(0, 1200));
    // polled by hand: while nothing is painted, a frame has no animation frames to poll in
    await until(frame, () => Boolean(document.querySelector('hold-timer')?.shadowRoot?.querySelector('.primary')));
    await frame.evaluate(() => document.querySelector('hold-timer').start());
    await until(frame, () => {
      const opener = document.querySelector('hold-timer').shadowRoot.querySelector('[aria-haspopup=dialog]');
      opener?.click();
      return Boolean(opener);
    });
    for (const scrolled of [1200, 1500]) {
      await page.evaluate((y) => scrollTo(0, y), scrolled);
      const isThere = (y) => {
        const leave = document.querySelector('hold-timer').shadowRoot.querySelector('dialog .leave');
        return leave?.getBoundingClientRect().top >= y && leave.getBoundingClientRect().top < y + 100;
      };
      await until(frame, isThere, scrolled);
      const [top, bottom] = await span(frame, scrolled);
      assert.ok(top >= 0 && bottom <= phone.height, `${top} to ${bottom} of ${phone.height} px`);
    }
  });
}
