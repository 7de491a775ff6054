import styles from './Announcer.module.css';

/** Speaks its text to screen readers, politely, whenever it changes. Mounted once and always: a region that comes with its words is not read. */
export function Announcer({ text }: { text: string }) {
  return (
    <div className={styles.spoken} aria-live="polite" aria-atomic="true">
      {text}
    </div>
  );
}
