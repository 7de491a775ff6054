import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#kit/IconButton.tsx';
import { dismissNotice, type Notice, useNotices } from '#state/notices.ts';
import styles from './Notices.module.css';

/** Long enough to read two words; nothing is lost with them. */
const BRIEF_MS = 3500;

/** Sentences the person should read once, under the top bar, until they are dismissed. */
export function Notices() {
  const { t } = useTranslation();
  const notices = useNotices();
  return (
    <div className={styles.notices} role="status" aria-label={t('Notices.region')}>
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function NoticeLine({ notice: { id, kind, subject } }: { notice: Notice }) {
  const { t } = useTranslation();
  const isBrief = kind === 'copied';
  useEffect(() => {
    if (!isBrief) return;
    const timer = setTimeout(() => dismissNotice(id), BRIEF_MS);
    return () => clearTimeout(timer);
  }, [isBrief, id]);
  return (
    <div className={styles.notice}>
      <p>{t(`Notices.${kind}`, { subject })}</p>
      <IconButton label={t('Notices.dismiss')} icon={<X size="1rem" />} onClick={() => dismissNotice(id)} />
    </div>
  );
}
