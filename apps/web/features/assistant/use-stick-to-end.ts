'use client';

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Nearer to the end than this counts as reading along. */
const NEAR_PX = 80;

/**
 * Keeps the end of a growing text in view as long as its reader is there; whoever scrolls up is left in peace.
 * @param turns number of messages: a new one brings its reader to the end
 */
export function useStickToEnd(turns: number) {
  const scroll = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const sticking = useRef(true);
  const [atEnd, setAtEnd] = useState(true);

  const toEnd = useCallback(() => {
    sticking.current = true;
    setAtEnd(true);
    const element = scroll.current;
    if (element) element.scrollTop = element.scrollHeight;
  }, []);

  useLayoutEffect(() => {
    if (turns > 0) toEnd();
  }, [turns, toEnd]);

  useEffect(() => {
    const element = scroll.current;
    const inner = content.current;
    if (!element || !inner) return;
    const look = () => {
      const near = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
      sticking.current = near;
      setAtEnd(near);
    };
    const grown = new ResizeObserver(() => {
      if (sticking.current) element.scrollTop = element.scrollHeight;
      else look();
    });
    element.addEventListener('scroll', look, { passive: true });
    grown.observe(inner);
    grown.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      grown.disconnect();
    };
  }, []);

  return { scroll, content, atEnd, toEnd };
}
