/** A notebook page with its first words; decorative. */
export function NotebookDrawing() {
  return (
    <svg viewBox="0 0 200 120" aria-hidden="true" focusable="false" fill="none">
      <g transform="translate(62 8)" strokeWidth="1.5" strokeLinecap="round">
        <rect
          x="4"
          y="3"
          width="76"
          height="104"
          rx="4"
          fill="var(--paper-sunk)"
          stroke="var(--rule)"
        />
        <rect width="76" height="104" rx="4" fill="var(--sheet)" stroke="var(--ink)" />
        <path d="M17 0v104" stroke="var(--margin-rule)" />
        <path d="M24 22h44M24 34h44M24 46h44M24 58h44M24 70h44M24 82h44" stroke="var(--rule)" />
        <path d="M-4 14h8M-4 30h8M-4 46h8M-4 62h8M-4 78h8M-4 94h8" stroke="var(--ink)" />
        <path d="M24 20c5-6 7 4 12-1s6 3 10 0" stroke="var(--ink)" strokeWidth="1.8" />
        <g transform="translate(48 8) rotate(35 10 30)" stroke="var(--ink)" strokeLinejoin="round">
          <path d="M7 0h8v42l-4 9-4-9z" fill="var(--ochre-wash)" />
          <path d="M7 8h8" />
        </g>
      </g>
    </svg>
  )
}

/** A case folder with its tomato; decorative. */
export function FolderDrawing() {
  return (
    <svg viewBox="0 0 200 120" aria-hidden="true" focusable="false" fill="none">
      <g transform="translate(50 12)" stroke="var(--ink)" strokeWidth="1.5" strokeLinejoin="round">
        <path
          d="M0 14a4 4 0 0 1 4-4h28l8 9h52a4 4 0 0 1 4 4v66a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4z"
          fill="var(--paper-sunk)"
        />
        <rect x="14" y="2" width="70" height="60" rx="2" fill="var(--sheet)" />
        <path d="M26 2v44" stroke="var(--margin-rule)" />
        <path d="M33 14h40M33 24h30M33 34h36" stroke="var(--rule)" strokeWidth="2.2" />
        <path d="M0 40h96v49a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4z" fill="var(--paper)" />
        <rect x="20" y="54" width="44" height="24" rx="2" fill="var(--sheet)" strokeWidth="1.2" />
        <path d="M27 62h30M27 70h20" stroke="var(--ink-3)" strokeLinecap="round" />
        <g transform="translate(68 58) scale(1.15)" strokeWidth="1.2">
          <path
            d="M12 7.2c5.2-1.9 9.2.9 9.2 6 0 5-3.9 8.2-9.2 8.2s-9.2-3.2-9.2-8.2c0-5.1 4-7.9 9.2-6z"
            fill="var(--tomato)"
          />
          <path
            d="M12 7.4V3.6M12 7.4 8 5M12 7.4 16 5"
            stroke="var(--sage)"
            strokeWidth="2.2"
            strokeLinecap="round"
          />
        </g>
      </g>
    </svg>
  )
}
