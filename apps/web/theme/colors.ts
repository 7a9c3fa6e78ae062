import type { MantineColorsTuple, VariantColorsResolver } from '@mantine/core';

/**
 * Mantine wants ten shades for each colour; the look has a few tokens and two schemes. So each tuple repeats its
 * token: whatever shade a component asks for, it gets the one that the look has.
 */
function tuple(token: string): MantineColorsTuple {
  const value = `var(--${token})`;
  return [value, value, value, value, value, value, value, value, value, value];
}

export const colors = {
  jade: tuple('jade'),
  gam: tuple('gam'),
  red: tuple('red'),
  gray: tuple('ink-2'),
};

type Tone = { solid: string; strong: string; soft: string; on: string };
const tones: Record<string, Tone> = {
  jade: { solid: 'var(--jade)', strong: 'var(--jade-strong)', soft: 'var(--jade-soft)', on: 'var(--on-jade)' },
  red: { solid: 'var(--red)', strong: 'var(--red-strong)', soft: 'var(--red-soft)', on: 'var(--on-red)' },
  gam: { solid: 'var(--gam)', strong: 'var(--gam)', soft: 'var(--gam-soft)', on: 'var(--surface)' },
  gray: { solid: 'var(--ink-2)', strong: 'var(--ink)', soft: 'var(--sunken)', on: 'var(--surface)' },
};

/** `filled` acts, `default` is an outline on paper, `subtle` is quiet, `light` is a soft ground. */
export const variantColorResolver: VariantColorsResolver = ({ color, variant }) => {
  const named = color ? tones[color] : undefined;
  const tone = named ?? tones.jade ?? { solid: '', strong: '', soft: '', on: '' };
  const clear = '1px solid transparent';
  switch (variant) {
    case 'filled':
      return { background: tone.solid, hover: tone.strong, color: tone.on, border: `1px solid ${tone.solid}` };
    case 'light':
      return { background: tone.soft, hover: tone.soft, color: tone.strong, border: clear };
    case 'subtle':
    case 'transparent': {
      const quiet = color === undefined || color === 'gray' || color === 'jade';
      return {
        background: 'transparent',
        hover: quiet ? 'var(--sunken)' : tone.soft,
        color: quiet ? 'var(--ink-2)' : tone.solid,
        hoverColor: quiet ? 'var(--ink)' : tone.strong,
        border: clear,
      };
    }
    case 'outline':
      return { background: 'transparent', hover: tone.soft, color: tone.solid, border: `1px solid ${tone.solid}` };
    default:
      return {
        background: 'var(--surface)',
        hover: 'var(--sunken)',
        color: color === 'red' ? tone.solid : 'var(--ink)',
        border: '1px solid var(--line-strong)',
      };
  }
};
