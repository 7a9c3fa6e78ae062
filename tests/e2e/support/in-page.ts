import type { Page } from 'playwright-core';

/** Runs in the page: names what reaches beyond the window, unless it lies in something that scrolls or cuts it off. */
const OVERFLOWING = `(() => {
  const width = document.documentElement.clientWidth;
  const name = (el) => el.tagName.toLowerCase() + ' "' + (el.getAttribute('aria-label') || el.textContent || '').trim().slice(0, 40) + '"';
  const kept = (el) => {
    for (let up = el.parentElement; up && up !== document.body; up = up.parentElement) {
      const style = getComputedStyle(up);
      if (style.overflowX !== 'visible' && up.getBoundingClientRect().right <= width + 1) return true;
      if (style.position === 'fixed') return false;
    }
    return false;
  };
  const found = [...document.body.querySelectorAll('*')].filter((el) => {
    const box = el.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1 || box.right <= width + 1) return false;
    const style = getComputedStyle(el);
    return style.visibility !== 'hidden' && style.clipPath === 'none' && !kept(el);
  }).map(name);
  // What scrolls sideways as a whole page does: the document itself, and the page's own scroller.
  for (const el of [document.documentElement, document.querySelector('main')]) {
    if (el && el.scrollWidth > el.clientWidth + 1) found.unshift(el.tagName.toLowerCase() + ' scrolls sideways: ' + el.scrollWidth + ' > ' + el.clientWidth);
  }
  return found.slice(0, 5);
})()`;

/** What does not fit into the width of the window; empty where all does. */
export function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(OVERFLOWING);
}

/** Runs in the page: contrast of an element's text against what is painted behind it, as WCAG counts it. */
const CONTRAST = `(el) => {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (css) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (css) => {
    const [r, g, b] = rgba(css).map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let behind = el;
  while (behind.parentElement && rgba(getComputedStyle(behind).backgroundColor)[3] < 255) behind = behind.parentElement;
  const text = luminance(getComputedStyle(el).color);
  const ground = luminance(getComputedStyle(behind).backgroundColor);
  return { ground, contrast: (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05) };
}`;

/** Luminance (0 black to 1 white) of the ground that the element of this role stands on, and the contrast of its text. */
export function inkOf(page: Page, selector: string): Promise<{ ground: number; contrast: number }> {
  return page.evaluate(`(${CONTRAST})(document.querySelector(${JSON.stringify(selector)}))`);
}

/** Text of what has the focus: its label or its words. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(
    `(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim()`,
  );
}
