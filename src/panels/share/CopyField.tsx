import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '#kit/Button.tsx';
import { tell } from '#state/notices.ts';
import styles from './Share.module.css';

/** Words to be copied: to be read in full, and taken with one press. */
export function CopyField({ label, text, act }: { label: string; text: string; act: string }) {
  const { t } = useTranslation();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      tell('copied');
    } catch {
      // Refused by the browser or by the person: the words can be marked and copied by hand.
      tell('copyFailed');
    }
  };
  return (
    <div className={styles.copy}>
      <textarea readOnly rows={3} value={text} aria-label={label} title={t('Share.byHand')} />
      <Button onClick={copy}>
        <Copy size="1rem" aria-hidden="true" />
        {act}
      </Button>
    </div>
  );
}
