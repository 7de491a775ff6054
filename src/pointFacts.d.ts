declare module 'virtual:point-facts' {
  /** Unread, as a data file is. */
  const file: unknown;
  export default file;
}
