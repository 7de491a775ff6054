import 'react';

declare module 'react' {
  interface CSSProperties {
    /** The colour of the meridian that a part of the page speaks of. */
    '--meridian'?: string | undefined;
    /** What the panels leave free of the window; set once, on the page. */
    '--free-top'?: string;
    '--free-bottom'?: string;
    '--free-middle'?: string;
    '--free-width'?: string;
  }
}
