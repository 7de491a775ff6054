import { Volume2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#kit/IconButton.tsx';
import { speak, useVoice } from '#panels/useVoice.ts';

/** Says a name as the browser's own Mandarin voice says it; nothing where there is no such voice. */
export function SayName({ han }: { han: string }) {
  const { t } = useTranslation();
  const voice = useVoice('zh-CN');
  if (!voice) return null;
  return (
    <IconButton label={t('PointCard.sayName')} icon={<Volume2 size="1.125rem" />} onClick={() => speak(han, voice)} />
  );
}
