import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import styles from './Tabs.module.css';

interface TabsProps<T extends string> {
  /** Names the row of tabs. */
  label: string;
  tabs: readonly { readonly value: T; readonly label: string; readonly content: ReactNode }[];
  value: T;
  onChange: (value: T) => void;
  className?: string | undefined;
}

/** One place, a few faces; the arrows move between their names. */
export function Tabs<T extends string>({ label, tabs, value, onChange, className = '' }: TabsProps<T>) {
  return (
    <Base.Root value={value} onValueChange={(next: T) => onChange(next)} className={`${styles.root} ${className}`}>
      <Base.List aria-label={label} activateOnFocus className={styles.list}>
        {tabs.map((tab) => (
          <Base.Tab key={tab.value} value={tab.value} className={styles.tab}>
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} tabIndex={-1} className={styles.panel}>
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
