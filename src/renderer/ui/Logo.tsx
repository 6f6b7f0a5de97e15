/** The notebook with its red margin and its tomato; decorative. */
export function Logo({ size = 34 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 34 34" aria-hidden="true" focusable="false">
      <rect
        x="5"
        y="2.5"
        width="25"
        height="29"
        rx="3"
        fill="var(--sheet)"
        stroke="var(--ink)"
        strokeWidth="1.6"
      />
      <path d="M11.5 2.5v29" stroke="var(--margin-rule)" strokeWidth="1.6" />
      <path
        d="M15 9h11M15 13.5h11M15 18h6"
        stroke="var(--ink-3)"
        strokeWidth="1.4"
        strokeLinecap="round"
      />
      <path
        d="M3 8h4M3 14h4M3 20h4M3 26h4"
        stroke="var(--ink)"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
      <g transform="translate(18.5 18.5) scale(.62)">
        <path
          d="M12 6.5c5.2-1.9 9.6.9 9.6 6.4 0 5.4-4.1 8.6-9.6 8.6s-9.6-3.2-9.6-8.6c0-5.5 4.4-8.3 9.6-6.4z"
          fill="var(--tomato)"
          stroke="var(--sheet)"
          strokeWidth="1.6"
        />
        <path
          d="M12 7.5V3.6M12 7.5 7.8 5.4M12 7.5l4.2-2.1"
          stroke="var(--sage)"
          strokeWidth="2.4"
          strokeLinecap="round"
          fill="none"
        />
      </g>
    </svg>
  )
}
