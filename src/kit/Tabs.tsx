import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import styles from './Tabs.module.css';

interface TabGroupProps<T extends string> {
  value: T;
  onChange: (value: T) => void;
  children: ReactNode;
}

/** Holds together a row of tabs and their faces, wherever between them they stand; takes no room of its own. */
export function TabGroup<T extends string>({ value, onChange, children }: TabGroupProps<T>) {
  return (
    <Base.Root value={value} onValueChange={(next: T) => onChange(next)} className={styles.group}>
      {children}
    </Base.Root>
  );
}

interface TabRowProps<T extends string> {
  /** Names the row of tabs. */
  label: string;
  tabs: readonly { readonly value: T; readonly label: string }[];
  /** `pills` on a ground of their own, `line` on a card. */
  look: 'pills' | 'line';
}

/** The names of the faces; the arrows move between them. */
export function TabRow<T extends string>({ label, tabs, look }: TabRowProps<T>) {
  return (
    <Base.List aria-label={label} activateOnFocus className={styles.list} data-look={look}>
      {tabs.map((tab) => (
        <Base.Tab key={tab.value} value={tab.value} className={styles.tab}>
          {tab.label}
        </Base.Tab>
      ))}
    </Base.List>
  );
}

interface TabFaceProps {
  value: string;
  className?: string | undefined;
  children: ReactNode;
}

/** What a tab shows while it is chosen. */
export function TabFace({ value, className = '', children }: TabFaceProps) {
  return (
    <Base.Panel value={value} tabIndex={-1} className={`${styles.face} ${className}`}>
      {children}
    </Base.Panel>
  );
}

interface TabsProps<T extends string> {
  /** Names the row of tabs. */
  label: string;
  tabs: readonly { readonly value: T; readonly label: string; readonly content: ReactNode }[];
  value: T;
  onChange: (value: T) => void;
  className?: string | undefined;
}

/** One place, a few faces, one below their names. */
export function Tabs<T extends string>({ label, tabs, value, onChange, className = '' }: TabsProps<T>) {
  return (
    <TabGroup value={value} onChange={onChange}>
      <div className={`${styles.root} ${className}`}>
        <TabRow label={label} tabs={tabs} look="pills" />
        {tabs.map((tab) => (
          <TabFace key={tab.value} value={tab.value} className={styles.panel}>
            {tab.content}
          </TabFace>
        ))}
      </div>
    </TabGroup>
  );
}
