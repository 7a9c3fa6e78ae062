/** Hanok's mark: a tiled roof on its posts. */
export function RoofMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" fill="none" aria-hidden="true" style={{ flex: 'none' }}>
      <path
        d="M1.5 13.2c4.6-.4 9-3.2 12.5-7.7 3.5 4.5 7.9 7.3 12.5 7.7-.9 1.5-2.5 2.3-4.3 2.3H5.8c-1.8 0-3.4-.8-4.3-2.3z"
        fill="currentColor"
      />
      <path
        d="M6.5 17.5v6M14 17.5v6M21.5 17.5v6M4.5 23.5h19"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}
