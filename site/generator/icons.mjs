// The icons of the site, drawn on a grid of 20 px with a stroke of 1.75 px.
const SHAPES = {
  arrow: '<path d="M4 10h12M11 5l5 5-5 5"/>',
  auto: '<circle cx="10" cy="10" r="6.5"/><path d="M10 3.5v13a6.5 6.5 0 0 0 0-13z" fill="currentColor"/>',
  check: '<path d="m4 10.5 4 4 8-9"/>',
  chevron: '<path d="m8 5 5 5-5 5"/>',
  copy: '<rect x="7" y="7" width="9.5" height="9.5" rx="1.5"/><path d="M13 7V5a1.5 1.5 0 0 0-1.5-1.5h-6A1.5 1.5 0 0 0 4 5v6a1.5 1.5 0 0 0 1.5 1.5H7"/>',
  cross: '<path d="m5 5 10 10M15 5 5 15"/>',
  drop: '<path d="M10 2.5c3 3.6 5 6.2 5 9a5 5 0 0 1-10 0c0-2.8 2-5.4 5-9z"/>',
  form: '<rect x="3.5" y="4" width="13" height="4.5" rx="1"/><rect x="3.5" y="11.5" width="13" height="4.5" rx="1"/>',
  hash: '<path d="M4 7.5h12.5M3.5 12.5H16M8.5 3.5 7 16.5M13 3.5l-1.5 13"/>',
  info: '<circle cx="10" cy="10" r="7"/><path d="M10 9.5v4M10 6.5v0.01"/>',
  key: '<circle cx="13" cy="7" r="3.5"/><path d="m10.5 9.5-7 7M6 14l2 2"/>',
  lock: '<rect x="4.5" y="9" width="11" height="7.5" rx="1.5"/><path d="M7 9V6.5a3 3 0 0 1 6 0V9"/>',
  menu: '<path d="M3.5 5.5h13M3.5 10h13M3.5 14.5h13"/>',
  moon: '<path d="M16.5 11.8A7 7 0 1 1 8.2 3.5a5.5 5.5 0 0 0 8.3 8.3z"/>',
  open: '<path d="M9 4H5.5A1.5 1.5 0 0 0 4 5.5v9A1.5 1.5 0 0 0 5.5 16h9a1.5 1.5 0 0 0 1.5-1.5V11M12 3.5h4.5V8M16 4l-7 7"/>',
  page: '<path d="M5 3h6.5L15.5 7v9a1 1 0 0 1-1 1H5.5a1 1 0 0 1-1-1V4A1 1 0 0 1 5 3zM11.5 3v4h4"/>',
  play: '<path d="M6 4.5v11l9-5.5z"/>',
  again: '<path d="M15.5 6.5A6.5 6.5 0 1 0 16.5 11M16 3v4h-4"/>',
  search: '<circle cx="9" cy="9" r="5.5"/><path d="m13 13 3.5 3.5"/>',
  share:
    '<path d="M8.5 11.5a3.5 3.5 0 0 0 5 0l2.5-2.5a3.5 3.5 0 0 0-5-5L10 5M11.5 8.5a3.5 3.5 0 0 0-5 0L4 11a3.5 3.5 0 0 0 5 5l1-1"/>',
  speed: '<path d="M4.5 15a7 7 0 1 1 11 0M10 12l3-4"/>',
  sun: '<circle cx="10" cy="10" r="3.5"/><path d="M10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M15.7 4.3l-1.1 1.1M5.4 14.6l-1.1 1.1"/>',
  warning: '<circle cx="10" cy="10" r="7"/><path d="M10 6.5v4M10 13.5v0.01"/>',
};

/** An icon beside a text or inside a named control, so it has no name of its own. */
export function icon(name) {
  const shape = SHAPES[name];
  if (!shape) throw new Error(`There is no icon ${name}.`);
  return `<svg class="icon icon-${name}" viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${shape}</svg>`;
}
