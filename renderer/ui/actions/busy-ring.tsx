/** A small turning arc; stands still for those who asked for less motion. */
export function BusyRing() {
  return (
    <svg
      viewBox="0 0 14 14"
      aria-hidden
      className="busy-ring size-3.5 flex-none fill-none stroke-current stroke-[1.6]"
      strokeLinecap="round"
    >
      <circle cx="7" cy="7" r="5" opacity=".3" />
      <path d="M7 2a5 5 0 0 1 5 5" />
    </svg>
  );
}
