'use client';

import { createContext, useContext } from 'react';

/** The element that scrolls the page (the shell's main area); long lists render only what it shows. */
export const ScrollContext = createContext<HTMLElement | null>(null);

export function useScrollElement(): HTMLElement | null {
  return useContext(ScrollContext);
}
