/** The mark: 俞, the character of the transport points, cut like a seal. Drawn, so that it needs no font. */
export function Seal({ size }: { size: string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      <rect width="64" height="64" rx="15" fill="var(--accent)" />
      <g fill="none" stroke="var(--ink-on-accent)" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round">
        <path d="M32 9C27 17 19 23 10 27M32 9C37 17 45 23 54 27M25 25H39" />
        <path d="M17 54V33H31V50Q31 54 26.5 53.5M17 40H31M17 47H31M40 33V47M50 30V50Q50 54 44.5 53.5" />
      </g>
    </svg>
  );
}
