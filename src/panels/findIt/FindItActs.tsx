import { Pause, Play, Undo2, Volume2, VolumeX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '#kit/Button.tsx';
import { playFindIt } from '#state/findIt.ts';
import styles from './FindIt.module.css';
import { leave } from './useFindItKeys.ts';
import { useSpeech } from './useSpeech.ts';

interface FindItActsProps {
  count: number;
  playing: boolean;
  /** What is read aloud. */
  text: string;
}

/** Play, read aloud, and the way out. */
export function FindItActs({ count, playing, text }: FindItActsProps) {
  const { t, i18n } = useTranslation();
  const speech = useSpeech(text, i18n.language);
  return (
    <div className={styles.acts}>
      <Button onClick={() => playFindIt(count)}>
        {playing ? <Pause size="1rem" aria-hidden="true" /> : <Play size="1rem" aria-hidden="true" />}
        {playing ? t('FindIt.pause') : t('FindIt.play')}
      </Button>
      {speech.canSpeak && (
        <Button onClick={speech.toggle}>
          {speech.isOn ? <VolumeX size="1rem" aria-hidden="true" /> : <Volume2 size="1rem" aria-hidden="true" />}
          {speech.isOn ? t('FindIt.silence') : t('FindIt.speak')}
        </Button>
      )}
      <Button look="plain" aria-keyshortcuts="Escape" onClick={leave}>
        <Undo2 size="1rem" aria-hidden="true" />
        {t('FindIt.leave')}
      </Button>
    </div>
  );
}
